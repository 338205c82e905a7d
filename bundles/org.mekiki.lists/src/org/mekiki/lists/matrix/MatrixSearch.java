package org.mekiki.lists.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.search.TextFolding;

/** Finds rows and items by their words. Safe for use by many threads. */
public final class MatrixSearch {

	/**
	 * A place where words were found.
	 *
	 * @param row
	 *            index of the row; for an item, the row that it is linked to
	 * @param column
	 *            index of the column; -1 if the row itself was found
	 * @param item
	 *            the item that was found; null if the row itself was
	 */
	public record Hit(int row, int column, MatrixItem item) {
	}

	private final Matrix matrix;
	private final String[] rows;
	private final List<Map<String, String>> items = new ArrayList<>();

	/**
	 * Prepares the words of a matrix.
	 *
	 * @param matrix
	 *            the matrix
	 */
	public MatrixSearch(Matrix matrix) {
		this.matrix = matrix;
		rows = matrix.rows().stream()
				.map(row -> fold(row.technology().label(), row.notation(), String.join("\n", row.otherNames()))) //$NON-NLS-1$
				.toArray(String[]::new);
		for (MatrixColumn column : matrix.columns()) {
			Map<String, String> words = new HashMap<>();
			column.items().forEach(item -> words.put(item.item().id(), fold(item.item().label(), item.text(), item.notation())));
			items.add(words);
		}
	}

	/**
	 * Finds words.
	 *
	 * @param text
	 *            one or more words, all of which must be there; width and case do not matter
	 * @return rows and items in the order of rows, then columns; nothing for blank text
	 */
	public List<Hit> find(String text) {
		String[] words = TextFolding.fold(text).strip().split("\\s+"); //$NON-NLS-1$
		if (words[0].isEmpty()) {
			return List.of();
		}
		List<Hit> hits = new ArrayList<>();
		for (int row = 0; row < rows.length; row++) {
			if (matches(rows[row], words)) {
				hits.add(new Hit(row, -1, null));
			}
			for (int column = 0; column < items.size(); column++) {
				for (CellEntry entry : matrix.cell(row, column).entries()) {
					if (entry.direct() && matches(items.get(column).get(entry.item().item().id()), words)) {
						hits.add(new Hit(row, column, entry.item()));
					}
				}
			}
		}
		hits.sort(Comparator.comparingInt(Hit::row).thenComparingInt(Hit::column));
		return hits;
	}

	private static boolean matches(String folded, String[] words) {
		return Arrays.stream(words).allMatch(folded::contains);
	}

	private static String fold(String... texts) {
		return TextFolding.fold(String.join("\n", texts)); //$NON-NLS-1$
	}
}
