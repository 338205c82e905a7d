package org.mekiki.funding.internal.reviews;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one sheet says of a programme.
 *
 * @param key
 *            name of the sheet, the same in the three files
 * @param year
 *            year in which it was published
 * @param ministry
 *            ministry or agency
 * @param number
 *            number of the programme in that year
 * @param name
 *            name of the programme, blanks folded
 * @param start
 *            first fiscal year; null if none is said
 * @param end
 *            last fiscal year; null if none is said
 * @param others
 *            bureau, division, account, method and policy
 * @param line
 *            line of the file
 * @param flags
 *            what is doubtful
 * @param figures
 *            initial and supplementary budget, total and execution by fiscal year, to recognise the programme by
 * @param stated
 *            by fiscal year, a bit for each stage of which the sheet states an amount
 */
record Sheet(String key, int year, String ministry, String number, String name, Integer start, Integer end, String[] others,
		long line, Set<ReviewFlag> flags, Map<Integer, String> figures, Map<Integer, Integer> stated) {

	Sheet(String key, int year, String ministry, String number, String name, Integer start, Integer end, String[] others,
			long line, Set<ReviewFlag> flags) {
		this(key, year, ministry, number, name, start, end, others, line, flags, new TreeMap<>(), new HashMap<>());
	}
}
