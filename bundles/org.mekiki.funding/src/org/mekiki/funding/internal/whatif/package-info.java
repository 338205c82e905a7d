/** Reallocating a budget: the question as a linear programme, its solution in whole yen. */
package org.mekiki.funding.internal.whatif;
