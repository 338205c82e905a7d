package org.mekiki.tables.internal.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.mekiki.tables.api.TableCell;
import org.mekiki.tables.internal.value.Fold;

/**
 * Finds rows that are sums of the rows above by their numbers, whatever they are called: all of them add up, to the last sum
 * or to the top. Only rows without words, or with a word such as the total of a ministry, are asked; a chance hit among the
 * others would be noise.
 */
final class TotalsWatch {

	private static final Pattern WORD = Pattern.compile("\u8a08|total|\\bsum|gesamt|summe|insgesamt"); //$NON-NLS-1$

	private final List<Integer> numbers = new ArrayList<>();
	private final List<Integer> words = new ArrayList<>();
	private final BigDecimal[] part;
	private final BigDecimal[] all;
	private final boolean[] unread;
	private long ofPart;
	private long ofAll;

	TotalsWatch(List<CellReader> readers) {
		for (int i = 0; i < readers.size(); i++) {
			if (readers.get(i).typing().type().isNumeric()) {
				numbers.add(Integer.valueOf(i));
			} else {
				words.add(Integer.valueOf(i));
			}
		}
		part = new BigDecimal[readers.size()];
		all = new BigDecimal[readers.size()];
		unread = new boolean[readers.size()];
		numbers.forEach(i -> {
			part[i.intValue()] = BigDecimal.ZERO;
			all[i.intValue()] = BigDecimal.ZERO;
		});
	}

	/** Adds a row, unless it is a sum of those above. */
	boolean isTotal(List<TableCell> cells, boolean named) {
		if (named || ofAll > 1 && addsUp(cells) && mayBe(cells)) {
			numbers.forEach(i -> part[i.intValue()] = BigDecimal.ZERO);
			ofPart = 0;
			return !named;
		}
		ofPart++;
		ofAll++;
		for (Integer i : numbers) {
			TableCell cell = cells.get(i.intValue());
			if (cell.value() instanceof BigDecimal number) {
				part[i.intValue()] = part[i.intValue()].add(number);
				all[i.intValue()] = all[i.intValue()].add(number);
			} else if (!cell.isNull()) {
				unread[i.intValue()] = true;
			}
		}
		return false;
	}

	private boolean mayBe(List<TableCell> cells) {
		boolean none = true;
		for (Integer i : words) {
			String text = cells.get(i.intValue()).text();
			if (!text.isBlank()) {
				none = false;
				if (WORD.matcher(Fold.name(text)).find()) {
					return true;
				}
			}
		}
		return none && !words.isEmpty();
	}

	private boolean addsUp(List<TableCell> cells) {
		int same = 0;
		for (Integer i : numbers) {
			if (cells.get(i.intValue()).value() instanceof BigDecimal number && !unread[i.intValue()]) {
				boolean ofThose = ofPart > 1 && number.compareTo(part[i.intValue()]) == 0;
				if (!ofThose && number.compareTo(all[i.intValue()]) != 0) {
					return false;
				}
				same += number.signum() == 0 ? 0 : 1;
			}
		}
		return same > 0;
	}
}
