package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mekiki.tables.api.Reason;

/** What the number formats of a workbook make of numbers. */
final class NumberFormats {

	/** What a style shows: a number without three digits for each comma at its end, with a unit after it; empty for none. */
	record Style(RawCell.Kind kind, String currency, int thousands, String unit) {
		static final Style PLAIN = of(RawCell.Kind.NUMBER, null);

		static Style of(RawCell.Kind kind, String currency) {
			return new Style(kind, currency, 0, ""); //$NON-NLS-1$
		}

		/** A number that is shown in this style: the same amount that people see, with the unit that they see. */
		RawCell cell(String number) {
			if (kind != RawCell.Kind.NUMBER || thousands == 0 && unit.isEmpty()) {
				return new RawCell(number, kind, null, currency);
			}
			BigDecimal value;
			try {
				value = new BigDecimal(number).movePointLeft(3 * thousands);
			} catch (NumberFormatException none) {
				return new RawCell(number, kind, null, currency);
			}
			return unit.isEmpty() ? new RawCell(number, kind, Reason.OTHER_UNIT, currency) : RawCell.text(value.toPlainString() + unit);
		}
	}

	/** A unit that is a power of ten of a currency. */
	private static final Pattern SCALED = Pattern.compile("[\u5343\u4e07\u5104\u5146]{1,2}\u5186|\u767e\u4e07\u5186|\u5341\u5104\u5186"); //$NON-NLS-1$
	private static final Pattern THOUSANDS = Pattern.compile("[0#?](,+)(?![0#?,])"); //$NON-NLS-1$

	private final List<Style> styles = new ArrayList<>();

	void read(InputStream in) throws IOException {
		Map<Integer, String> codes = new HashMap<>();
		boolean[] cells = new boolean[1];
		SheetXml.each(in, (xml, name) -> {
			switch (name) {
			case "numFmt" -> codes.put(number(SheetXml.attribute(xml, "numFmtId")), SheetXml.attribute(xml, "formatCode")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "cellXfs" -> cells[0] = true; //$NON-NLS-1$
			case "cellStyles", "dxfs" -> cells[0] = false; //$NON-NLS-1$ //$NON-NLS-2$
			case "xf" -> { //$NON-NLS-1$
				if (cells[0]) {
					Integer id = number(SheetXml.attribute(xml, "numFmtId")); //$NON-NLS-1$
					styles.add(style(id.intValue(), codes.get(id)));
				}
			}
			default -> {
				// nothing to do with numbers
			}
			}
		});
	}

	Style of(String index) {
		int i = number(index).intValue();
		return index == null || i < 0 || i >= styles.size() ? Style.PLAIN : styles.get(i);
	}

	private static Integer number(String text) {
		try {
			return text == null ? Integer.valueOf(0) : Integer.valueOf(text);
		} catch (NumberFormatException e) {
			return Integer.valueOf(-1);
		}
	}

	private static Style style(int id, String code) {
		if (code == null) {
			boolean date = id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id >= 34 && id <= 36 || id >= 50 && id <= 58;
			boolean percent = id == 9 || id == 10;
			return date ? Style.of(RawCell.Kind.DATE_SERIAL, null) : percent ? Style.of(RawCell.Kind.PERCENT, null) : Style.PLAIN;
		}
		String currency = currency(code);
		String bare = code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (bare.indexOf('%') >= 0) {
			return Style.of(RawCell.Kind.PERCENT, null);
		}
		String first = bare.split(";", 2)[0]; //$NON-NLS-1$
		boolean hasDay = first.matches("(?s).*[yYdDgGeE].*") && !first.matches("(?s).*[0#?].*") || first.matches("(?s).*[yY].*") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				|| first.matches("(?i)(?s).*m+.*d+.*|.*d+.*m+.*"); //$NON-NLS-1$
		if (hasDay && !first.matches("(?is).*general.*")) { //$NON-NLS-1$
			return Style.of(RawCell.Kind.DATE_SERIAL, null);
		}
		Matcher commas = THOUSANDS.matcher(first);
		int thousands = commas.find() ? commas.group(1).length() : 0;
		Matcher unit = SCALED.matcher(code.split(";", 2)[0]); //$NON-NLS-1$
		return new Style(RawCell.Kind.NUMBER, currency, thousands, unit.find() ? unit.group() : ""); //$NON-NLS-1$
	}

	private static String currency(String code) {
		if (code.contains("\u00a5") || code.contains("\uffe5") || code.contains("\u5186")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return code.contains("804") ? "CNY" : "JPY"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (code.contains("\u20ac")) { //$NON-NLS-1$
			return "EUR"; //$NON-NLS-1$
		}
		if (code.contains("\u00a3")) { //$NON-NLS-1$
			return "GBP"; //$NON-NLS-1$
		}
		return code.contains("[$$") || code.contains("\"$\"") || code.contains("\\$") || code.contains("[$USD") ? "USD" : null; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}
}
