package org.mekiki.lists.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.mekiki.core.api.text.Texts;
import org.mekiki.model.text.ModelText;

/** What lists are put together by. */
public enum ColumnGrouping {
	/** Not at all: one group with all lists in their order. */
	NONE,
	/** The country or group that set them. */
	JURISDICTION,
	/** What they are used for. */
	PURPOSE,
	/** The year of the edition, the latest last. */
	YEAR;

	/** Purposes that have a name in every language; others are shown as they were written. */
	private static final Set<String> WORDS = Set.of("promotion", "protection"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * Puts the lists of a matrix into groups.
	 *
	 * @param matrix
	 *            the matrix
	 * @param locale
	 *            language of headings
	 * @return groups in the order of their first list, for years by year; lists within a group keep their order
	 */
	public List<ColumnGroup> group(Matrix matrix, Locale locale) {
		Texts texts = Texts.of(ColumnGrouping.class, locale);
		Map<String, List<Integer>> groups = new LinkedHashMap<>();
		matrix.columns().stream().map(this::key).sorted(this == YEAR ? String::compareTo : (one, other) -> 0)
				.forEach(key -> groups.computeIfAbsent(key, none -> new ArrayList<>()));
		matrix.columns().forEach(column -> groups.get(key(column)).add(Integer.valueOf(column.index())));
		List<ColumnGroup> made = new ArrayList<>();
		groups.forEach((key, columns) -> made.add(new ColumnGroup(key, label(key, texts), columns)));
		return made;
	}

	private String key(MatrixColumn column) {
		return switch (this) {
		case NONE -> ""; //$NON-NLS-1$
		case JURISDICTION -> column.jurisdiction();
		case PURPOSE -> column.purpose();
		case YEAR -> column.date().substring(0, Math.min(4, column.date().length()));
		};
	}

	private String label(String key, Texts texts) {
		if (key.isEmpty()) {
			return this == NONE ? "" : texts.get("group.unknown"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return switch (this) {
		case JURISDICTION -> ModelText.jurisdiction(key, texts.locale());
		case PURPOSE -> WORDS.contains(key) ? texts.get("purpose." + key) : key; //$NON-NLS-1$
		default -> key;
		};
	}
}
