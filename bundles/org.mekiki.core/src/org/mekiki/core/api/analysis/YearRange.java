package org.mekiki.core.api.analysis;

/**
 * Years from one to another, both included.
 *
 * @param from
 *            first year
 * @param to
 *            last year, not before the first
 * @since 0.1
 */
public record YearRange(int from, int to) {

	/** Checks the order. */
	public YearRange {
		if (to < from) {
			throw new IllegalArgumentException(from + " is after " + to); //$NON-NLS-1$
		}
	}

	/**
	 * Whether a year is one of these.
	 *
	 * @param year
	 *            any
	 * @return true if it is
	 */
	public boolean contains(int year) {
		return from <= year && year <= to;
	}

	/** As arguments are written: {@code 2021-2025}, or {@code 2021}. */
	@Override
	public String toString() {
		return from == to ? Integer.toString(from) : from + "-" + to; //$NON-NLS-1$
	}
}
