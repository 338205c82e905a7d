package org.mekiki.funding.internal.reviews;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.text.Texts;
import org.mekiki.store.StoreException;
import org.mekiki.tables.api.TableRow;

/** Reads which sheets there are, and from the budgets what is needed to tell programmes of different years apart. */
final class SheetReading {

	static final String SHEET = "sheet"; //$NON-NLS-1$
	static final String YEAR = "\u5e74\u5ea6"; //$NON-NLS-1$
	static final String MINISTRY = "\u5e9c\u7701\u5e81"; //$NON-NLS-1$
	static final String NUMBER = "\u4e8b\u696d\u756a\u53f7"; //$NON-NLS-1$
	static final String NAME = "\u4e8b\u696d\u540d"; //$NON-NLS-1$
	static final String PUBLISHED = "\u516c\u958b\u5e74\u5ea6"; //$NON-NLS-1$
	static final String START = "\u958b\u59cb\u5e74\u5ea6"; //$NON-NLS-1$
	static final String END = "\u7d42\u4e86\u5e74\u5ea6"; //$NON-NLS-1$
	private static final String[] OTHERS = { "\u62c5\u5f53\u90e8\u5c40\u5e81", "\u62c5\u5f53\u8ab2\u5ba4", //$NON-NLS-1$ //$NON-NLS-2$
			"\u4f1a\u8a08\u533a\u5206", "\u5b9f\u65bd\u65b9\u6cd5", "\u4e3b\u8981\u65bd\u7b56" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Pattern FISCAL_YEAR = Pattern.compile("(1[89]|20|21)\\d\\d(\\.0)?"); //$NON-NLS-1$
	private static final int DIGITS = 4;
	/** A program of a state has some ten thousand programmes; more is another kind of file. */
	private static final int MOST_SHEETS = 500_000;

	private final Texts texts;
	private final Map<String, Sheet> sheets = new LinkedHashMap<>();

	SheetReading(Texts texts) {
		this.texts = texts;
	}

	Map<String, Sheet> sheets() {
		return sheets;
	}

	void programmes(ReviewTable table) throws ImportException, IOException, StoreException {
		if (table.rows() > MOST_SHEETS) {
			throw new ImportException(texts.get("tooManySheets", Integer.valueOf(MOST_SHEETS)), null); //$NON-NLS-1$
		}
		table.read(row -> {
			String key = table.line(row, SHEET);
			String name = table.line(row, NAME);
			Integer published = year(table.line(row, PUBLISHED));
			if (key.isEmpty() || name.isEmpty() || published == null) {
				table.refuse(row, key.isEmpty() ? SHEET : name.isEmpty() ? NAME : PUBLISHED, texts.get("sheetIncomplete")); //$NON-NLS-1$
				return;
			}
			Sheet known = sheets.get(key);
			if (known != null) {
				table.refuse(row, SHEET, texts.get("sheetTwice", key, String.valueOf(known.line()))); //$NON-NLS-1$
				return;
			}
			Set<ReviewFlag> flags = ReviewFlag.none();
			if (!name.equals(table.text(row, NAME))) {
				flags.add(ReviewFlag.BLANKS_IN_NAME);
			}
			String[] others = new String[OTHERS.length];
			for (int i = 0; i < others.length; i++) {
				String text = table.line(row, OTHERS[i]);
				others[i] = text.isEmpty() ? null : text;
			}
			sheets.put(key, new Sheet(key, published.intValue(), table.line(row, MINISTRY), table.line(row, NUMBER), name,
					yearOrFlag(table.line(row, START), flags), yearOrFlag(table.line(row, END), flags), others, row.line(), flags));
		});
	}

	private static Integer yearOrFlag(String text, Set<ReviewFlag> flags) {
		Integer year = year(text);
		if (year == null && !text.isEmpty()) {
			flags.add(ReviewFlag.NO_YEAR);
		}
		return year;
	}

	/** Null if it is none. */
	static Integer year(String text) {
		String folded = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
		return FISCAL_YEAR.matcher(folded).matches() ? Integer.valueOf(folded.substring(0, DIGITS)) : null;
	}

	/** Notes the figures of each sheet. */
	void figures(ReviewTable budgets) throws ImportException, IOException, StoreException {
		budgets.read(row -> {
			Sheet sheet = sheets.get(budgets.line(row, SHEET));
			Integer year = year(budgets.line(row, YEAR));
			if (sheet != null && year != null) {
				note(budgets, row, sheet, year);
			}
		});
	}

	private static void note(ReviewTable budgets, TableRow row, Sheet sheet, Integer year) {
		StringBuilder figures = new StringBuilder();
		int stated = 0;
		int bit = 1;
		for (Map.Entry<String, String> stage : Stages.BY_COLUMN.entrySet()) {
			String text = budgets.line(row, stage.getKey());
			Long yen = text.isEmpty() ? null : Amounts.yen(text, ReviewFlag.none());
			if (yen != null) {
				stated |= bit;
			}
			if (!Stages.TOTAL.equals(stage.getValue())) {
				figures.append(yen == null ? "" : yen).append('/'); //$NON-NLS-1$
			}
			bit <<= 1;
		}
		sheet.figures().putIfAbsent(year, figures.toString());
		sheet.stated().merge(year, Integer.valueOf(stated), (a, b) -> Integer.valueOf(a.intValue() | b.intValue()));
	}
}
