/** Analyses of curricula. */
package org.mekiki.curriculum.internal.analyses;
