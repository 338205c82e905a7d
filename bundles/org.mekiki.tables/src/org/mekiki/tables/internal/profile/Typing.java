package org.mekiki.tables.internal.profile;

import org.mekiki.tables.api.TableUnit;
import org.mekiki.tables.api.ValueType;

/**
 * What was decided about a column.
 *
 * @param type
 *            what its cells are
 * @param meaning
 *            a closer word; null if there is none
 * @param unit
 *            what numbers count; null if nothing says so
 * @param unitFrom
 *            header, title or cells; null without unit
 * @param comma
 *            whether the decimal mark is a comma
 * @param undecided
 *            whether nothing tells which mark it is
 * @param orders
 *            orders of day and month
 * @param scaled
 *            whether cells say powers of ten, so that a bare number is doubtful
 * @param codeLength
 *            digits that codes have; 0 if they differ
 * @param from1904
 *            whether days count from 1904
 * @param unitColumn
 *            place of the column that says what each number counts; -1 if there is none
 */
record Typing(ValueType type, String meaning, TableUnit unit, String unitFrom, boolean comma, boolean undecided, DayOrders orders,
		boolean scaled, int codeLength, boolean from1904, int unitColumn) {
}
