/**
 * The money of a knowledge base as rows in columns, and the rules by which it adds up. Rows can only be summed in a
 * {@link org.mekiki.funding.api.MoneySlice}: of one measure, one currency and one price basis, each yen once.
 */
package org.mekiki.funding.api;
