package org.mekiki.funding.internal.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.mekiki.core.api.analysis.Progress;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportForm.Column;
import org.mekiki.core.api.exchange.ImportForm.Field;
import org.mekiki.core.api.exchange.ImportForm.Grid;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.FundingWords;
import org.mekiki.funding.api.MoneyStage;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.TableCell;
import org.mekiki.tables.api.TableDocument;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableRow;

/** What a table would bring with a mapping: exact sums by stage and currency, and the first amounts. */
final class MappingSums {

	private static final int SHOWN = 12;

	/** One kind of money. */
	private record Key(MoneyStage stage, String currency) implements Comparable<Key> {

		@Override
		public int compareTo(Key other) {
			int first = stage.compareTo(other.stage);
			return first == 0 ? currency.compareTo(other.currency) : first;
		}
	}

	private static final class Sum {

		private BigInteger amount = BigInteger.ZERO;
		private long cells;
	}

	private final Texts texts;
	private final Locale locale;
	private final FundingWords words;
	private final Map<Key, Sum> sums = new TreeMap<>();
	private final List<List<Field>> sample = new ArrayList<>();
	private long refused;

	private MappingSums(Texts texts, Locale locale) {
		this.texts = texts;
		this.locale = locale;
		words = FundingWords.of(locale);
	}

	/** Reads all rows as the import would. */
	static MappingSums of(TableDocument table, String file, Mapping mapping, Texts texts, Locale locale, Progress progress)
			throws ImportException, IOException, TableException {
		MappingSums sums = new MappingSums(texts, locale);
		MappedCells cells = new MappedCells((place, message) -> sums.refused++, file, mapping, table.profile(), texts);
		Columns columns = cells.columns();
		ColumnProfile programme = columns.column(mapping.programme());
		ColumnProfile year = columns.column(mapping.fiscalYear());
		ColumnProfile body = columns.column(mapping.body());
		ColumnProfile payee = mapping.grants() == null ? null : columns.column(mapping.grants().payee());
		DoubtfulRows doubtful = DoubtfulRows.of(table.profile());
		Set<Long> left = doubtful.lines();
		sums.refused = doubtful.told();
		table.rows(row -> {
			progress.check();
			if (!left.contains(Long.valueOf(row.line()))) {
				String name = Columns.text(row, programme);
				Integer fiscalYear = year == null ? mapping.year() : MappedCells.year(Columns.cell(row, year));
				if (name.isEmpty() || fiscalYear == null) {
					sums.refused++;
				} else {
					String to = payee == null ? Columns.text(row, body) : Columns.text(row, payee);
					cells.amounts().forEach(amount -> sums.add(row, cells, amount, List.of(name, fiscalYear.toString(), to)));
				}
			}
			return true;
		});
		return sums;
	}

	private void add(TableRow row, MappedCells cells, MappedCells.Amount amount, List<String> facts) {
		TableCell cell = Columns.cell(row, amount.column());
		Long value = cell.isNull() ? null : cells.value(row, amount, cell);
		if (value == null) {
			return;
		}
		String currency = amount.unit().currency();
		Sum sum = sums.computeIfAbsent(new Key(amount.mapped().stage(), currency), key -> new Sum());
		sum.amount = sum.amount.add(BigInteger.valueOf(value));
		sum.cells++;
		if (sample.size() < SHOWN) {
			List<Field> line = new ArrayList<>(List.of(Field.shown(String.valueOf(row.line()))));
			facts.forEach(fact -> line.add(Field.shown(fact)));
			line.add(Field.shown(words.stage(amount.mapped().stage())));
			line.add(Field.shown(cell.text().strip()));
			line.add(Field.shown(exact(BigInteger.valueOf(value), currency)));
			sample.add(line);
		}
	}

	private String exact(BigInteger minor, String currency) {
		int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMinimumFractionDigits(digits);
		format.setMaximumFractionDigits(digits);
		return format.format(new BigDecimal(minor, digits)) + ' ' + currency;
	}

	/** All sums in words, one for each stage and currency. */
	String sentence() {
		StringBuilder text = new StringBuilder();
		sums.forEach((key, sum) -> text.append(text.isEmpty() ? "" : " ").append(texts.get("sum", words.stage(key.stage()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				exact(sum.amount, key.currency()), Long.valueOf(sum.cells))));
		if (refused > 0) {
			text.append(text.isEmpty() ? "" : " ").append(texts.get("refused", Long.valueOf(refused))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return text.toString();
	}

	/** The first amounts. */
	Grid sample(boolean payees) {
		return new Grid(List.of(new Column(texts.get("column.line"), true), new Column(texts.get("role.programme"), false), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(texts.get("role.fiscalYear"), true), new Column(texts.get(payees ? "role.payee" : "role.body"), false), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				new Column(texts.get("column.stage"), false), new Column(texts.get("column.written"), true), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(texts.get("column.exact"), true)), sample); //$NON-NLS-1$
	}
}
