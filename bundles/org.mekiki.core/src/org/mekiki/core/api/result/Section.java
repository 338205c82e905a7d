package org.mekiki.core.api.result;

/**
 * One part of a result, shown on a tab of its own and as one part of a report.
 *
 * @since 0.1
 */
public sealed interface Section permits Table, Chart, TextSection, Findings {

	/**
	 * Heading of the part.
	 *
	 * @return never null
	 */
	String title();
}
