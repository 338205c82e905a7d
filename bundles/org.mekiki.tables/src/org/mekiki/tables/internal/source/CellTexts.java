package org.mekiki.tables.internal.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.tables.api.CellFlag;
import org.mekiki.tables.api.Reason;

/** What cells say as text, as somebody sees it who opens the file. */
public final class CellTexts {

	private static final int SHOWN = 200;

	/** Digits that programs keep of a number; what follows comes from counting with two. */
	private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_EVEN);

	/** There never was the day that follows the 28th of February 1900; workbooks count it. */
	private static final int NO_DAY = 60;

	private final boolean from1904;

	/** Days count from 1904 or from 1900. */
	public CellTexts(boolean from1904) {
		this.from1904 = from1904;
	}

	/** The cells of a row, up to the last in which something stands. */
	public List<String> of(RawRow row) {
		List<String> texts = new ArrayList<>();
		int filled = 0;
		for (RawCell cell : row.cells()) {
			texts.add(text(cell));
			filled = texts.getLast().isBlank() ? filled : texts.size();
		}
		return texts.subList(0, filled);
	}

	private String text(RawCell cell) {
		if (cell.problem() == Reason.FORMULA_ERROR) {
			return ""; //$NON-NLS-1$
		}
		return switch (cell.kind()) {
		case NUMBER -> number(cell.text());
		case DATE_SERIAL -> day(cell.text());
		default -> cell.text();
		};
	}

	private static String number(String text) {
		try {
			BigDecimal number = new BigDecimal(text);
			boolean noise = number.precision() > KEPT.getPrecision() && number.scale() > 0;
			return noise ? number.round(KEPT).stripTrailingZeros().toPlainString() : text;
		} catch (NumberFormatException other) {
			return text;
		}
	}

	private String day(String text) {
		if (!text.matches("\\d{1,7}(\\.\\d*)?")) { //$NON-NLS-1$
			return text;
		}
		long days = new BigDecimal(text).longValue();
		return (from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < NO_DAY ? 31 : 30)).plusDays(days).toString();
	}

	/** What is doubtful about a row and its cells. */
	public List<CellFlag> flags(RawRow row) {
		List<CellFlag> flags = new ArrayList<>();
		if (row.problem() != null) {
			String text = String.join(" | ", row.cells().stream().map(RawCell::text).toList()); //$NON-NLS-1$
			flags.add(new CellFlag(row.line(), 0, shown(text), row.problem(), null));
			return flags;
		}
		for (int i = 0; i < row.cells().size(); i++) {
			RawCell cell = row.cells().get(i);
			if (cell.problem() != null) {
				flags.add(new CellFlag(row.line(), i + 1, shown(cell.text()), cell.problem(), text(cell)));
			}
		}
		return flags;
	}

	private static String shown(String text) {
		return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + '\u2026';
	}
}
