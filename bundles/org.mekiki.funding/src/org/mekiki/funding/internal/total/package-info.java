/** Sums of budgets that do not count anything twice. */
package org.mekiki.funding.internal.total;
