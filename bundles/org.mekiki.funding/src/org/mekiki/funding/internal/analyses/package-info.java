/** Analyses of money, each figure with its way back to where it is said. */
package org.mekiki.funding.internal.analyses;
