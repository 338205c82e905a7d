/** Analyses that compare lists. All of them count by {@link org.mekiki.lists.matrix.Matrix}. */
package org.mekiki.lists.internal.analyses;
