package org.mekiki.tables.internal.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mekiki.tables.api.CellFlag;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.TableCell;
import org.mekiki.tables.api.TableLimits;
import org.mekiki.tables.api.TableUnit;
import org.mekiki.tables.internal.value.Fold;

/** Adds up the cells of a column. */
final class ColumnStatistics {

	private static final int SHOWN = 200;
	private static final int MOST_WORDS = 50;
	private static final int MOST_CURRENCIES = 50;

	private final int index;
	private final Typing typing;
	private final TableLimits limits;
	private final DistinctCounter distinct;
	private final Map<String, Long> nullWords = new TreeMap<>();
	private final Map<String, BigDecimal> sums = new TreeMap<>();
	private final List<CellFlag> flags = new ArrayList<>();
	private BigDecimal sum = BigDecimal.ZERO;
	private BigDecimal written = BigDecimal.ZERO;
	private BigDecimal least;
	private BigDecimal largest;
	private String first;
	private String last;
	private long cells;
	private long nulls;
	private long read;
	private long flagged;
	private long unread;

	ColumnStatistics(int index, Typing typing, TableLimits limits, DistinctCounter.Budget budget) {
		this.index = index;
		this.typing = typing;
		this.limits = limits;
		distinct = new DistinctCounter(budget);
	}

	/**
	 * Adds a cell.
	 *
	 * @param known whether an equal one was added before, so that its value is no new one
	 */
	void add(long line, TableCell cell, boolean known) {
		cells++;
		if (cell.flag() != null) {
			flag(line, cell);
		}
		if (cell.value() == null) {
			if (cell.flag() == null) {
				nulls++;
				String word = Fold.of(cell.text());
				if (nullWords.size() < MOST_WORDS || nullWords.containsKey(word)) {
					nullWords.merge(word, Long.valueOf(1), Long::sum);
				}
			} else {
				unread++;
			}
			return;
		}
		read++;
		if (cell.value() instanceof BigDecimal number) {
			number(cell, number, known);
		} else if (!known) {
			word(cell.value().toString());
		}
	}

	private void number(TableCell cell, BigDecimal number, boolean known) {
		String currency = cell.currency();
		boolean foreign = currency != null && typing.unit() != null && !currency.equals(typing.unit().currency());
		if (currency != null && (sums.size() < MOST_CURRENCIES || sums.containsKey(currency))) {
			sums.merge(currency, foreign ? number : number.multiply(typing.unit().factor()), BigDecimal::add);
		}
		if (!foreign) {
			sum = sum.add(number);
			written = written.add(CellReader.asWritten(cell));
		}
		if (known) {
			return;
		}
		distinct.add((foreign ? currency : "") + number.stripTrailingZeros().toPlainString()); //$NON-NLS-1$
		if (!foreign) {
			least = least == null || number.compareTo(least) < 0 ? number : least;
			largest = largest == null || number.compareTo(largest) > 0 ? number : largest;
		}
	}

	private void word(String value) {
		distinct.add(value);
		first = first == null || value.compareTo(first) < 0 ? value : first;
		last = last == null || value.compareTo(last) > 0 ? value : last;
	}

	private void flag(long line, TableCell cell) {
		flagged++;
		if (flags.size() < limits.flags()) {
			flags.add(new CellFlag(line, index + 1, shown(cell.text()), cell.flag(),
					cell.value() == null ? null : shown(plain(cell.value()))));
		}
	}

	private static String plain(Object value) {
		return value instanceof BigDecimal number ? text(number) : value.toString();
	}

	static String text(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString(); //$NON-NLS-1$
	}

	static String shown(String text) {
		return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + '\u2026';
	}

	ColumnProfile profile(Layout layout) {
		boolean numeric = typing.type().isNumeric();
		boolean mixed = sums.size() > 1;
		TableUnit unit = typing.unit();
		BigDecimal total = numeric && read > 0 && !mixed ? sum : null;
		BigDecimal digits = total != null && written.compareTo(sum) != 0 ? written : null;
		return new ColumnProfile(index + 1, layout.names().get(index), layout.headers().get(index), typing.type(),
				typing.meaning(), unit, unit == null ? null : typing.unitFrom(), cells, nulls, nullWords, distinct.count(),
				distinct.isExact(), numeric ? least == null ? null : text(least) : first == null ? null : shown(first),
				numeric ? largest == null ? null : text(largest) : last == null ? null : shown(last), total, digits, sums, flagged,
				unread, flags);
	}
}
