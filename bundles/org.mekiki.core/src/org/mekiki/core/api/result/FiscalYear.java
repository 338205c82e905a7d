package org.mekiki.core.api.result;

/**
 * A fiscal year (年度), named by the calendar year in which it starts.
 *
 * @param year
 *            1 to 9999
 * @since 0.1
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

	/** Checks the bounds. */
	public FiscalYear {
		if (year < 1 || year > 9999) {
			throw new IllegalArgumentException("A fiscal year is 1 to 9999, not " + year); //$NON-NLS-1$
		}
	}

	@Override
	public int compareTo(FiscalYear other) {
		return Integer.compare(year, other.year);
	}
}
