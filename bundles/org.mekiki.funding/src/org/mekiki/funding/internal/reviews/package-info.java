/** The government programme reviews (行政事業レビュー): programmes, their budgets and payees. */
package org.mekiki.funding.internal.reviews;
