/** Texts to values: numbers, money, dates, codes, words for nothing. */
package org.mekiki.tables.internal.value;
