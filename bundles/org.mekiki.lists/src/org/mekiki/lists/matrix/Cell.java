package org.mekiki.lists.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a list says about a technology.
 *
 * @param entries
 *            items that count, each once, in the order of the list
 * @param related
 *            items that are only related to the technology of the row itself; they do not count
 * @param agreed
 *            how many of the entries are agreed
 * @param listSize
 *            number of items of the list
 */
public record Cell(List<CellEntry> entries, List<CellEntry> related, int agreed, int listSize) {

	private static final int SHARE_DIGITS = 6;

	/** Copies the lists. */
	public Cell {
		entries = List.copyOf(entries);
		related = List.copyOf(related);
	}

	static Cell of(List<CellEntry> entries, List<CellEntry> related, int listSize) {
		int agreed = 0;
		for (CellEntry entry : entries) {
			agreed += entry.agreed() ? 1 : 0;
		}
		return new Cell(entries, related, agreed, listSize);
	}

	/**
	 * Number of items.
	 *
	 * @return zero or more
	 */
	public int count() {
		return entries.size();
	}

	/**
	 * Whether the list names nothing here.
	 *
	 * @return true if no item counts
	 */
	public boolean isEmpty() {
		return entries.isEmpty();
	}

	/**
	 * Number of items whose links are only suggested.
	 *
	 * @return zero or more
	 */
	public int suggested() {
		return entries.size() - agreed;
	}

	/**
	 * Whether there are items and none of them is agreed.
	 *
	 * @return true for cells to be hatched
	 */
	public boolean isOnlySuggested() {
		return agreed == 0 && !entries.isEmpty();
	}

	/**
	 * Share of the list's items.
	 *
	 * @return 0 to 1, six digits; zero for a list without items
	 */
	public BigDecimal share() {
		return listSize == 0 ? BigDecimal.ZERO
				: BigDecimal.valueOf(entries.size()).divide(BigDecimal.valueOf(listSize), SHARE_DIGITS, RoundingMode.HALF_UP);
	}
}
