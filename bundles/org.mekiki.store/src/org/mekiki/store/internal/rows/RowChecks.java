package org.mekiki.store.internal.rows;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.mekiki.store.Problem;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Messages;

/** What no engine stores is refused before it gets there. */
final class RowChecks {

	/** Longest text, in characters. */
	static final int LONGEST = 32_672;
	private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
	private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

	private RowChecks() {
		// only static methods
	}

	static void check(String column, Object value) throws StoreException {
		if (value instanceof String text) {
			if (text.length() > LONGEST) {
				throw new StoreException(Problem.TOO_LARGE, NLS.bind(Messages.rowTextTooLong, column, Integer.valueOf(LONGEST)),
						null);
			}
			if (!storable(text)) {
				throw invalid(column);
			}
		} else if (value instanceof LocalDate date && (date.isBefore(FIRST) || date.isAfter(LAST))) {
			throw invalid(column);
		}
	}

	private static StoreException invalid(String column) {
		return new StoreException(Problem.INVALID_VALUE, NLS.bind(Messages.rowInvalid, column), null);
	}

	private static boolean storable(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == 0 || Character.isSurrogate(c)
					&& !(Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(++i)))) {
				return false;
			}
		}
		return true;
	}
}
