package org.mekiki.funding.internal.money;

/**
 * Money that counts.
 *
 * @param line
 *            the line that states it
 * @param amount
 *            how much of it, in minor units
 * @param rest
 *            whether it is what is left of the line after the lines that are parts of it
 */
public record Counted(MoneyLine line, long amount, boolean rest) {
}
