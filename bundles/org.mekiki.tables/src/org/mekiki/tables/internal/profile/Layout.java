package org.mekiki.tables.internal.profile;

import java.util.List;

import org.mekiki.tables.api.TableProfile.Title;
import org.mekiki.tables.api.TableUnit;

/**
 * Where the header is.
 *
 * @param titles
 *            lines above it
 * @param headerLines
 *            its lines; empty if there are none
 * @param headers
 *            by column, all lines of it from above
 * @param names
 *            by column
 * @param units
 *            by column, from a line of units; null where there is none
 * @param titleUnit
 *            what a title says of all amounts; null if nothing
 * @param firstData
 *            line at which data may begin
 * @param named
 *            how many cells the header has: cells beyond were shifted
 */
record Layout(List<Title> titles, List<Long> headerLines, List<List<String>> headers, List<String> names,
		List<TableUnit> units, TableUnit titleUnit, long firstData, int named) {

	/** With what a note says of all amounts. */
	Layout withUnit(TableUnit noted) {
		return new Layout(titles, headerLines, headers, names, units, noted, firstData, named);
	}

	int width() {
		return names.size();
	}
}
