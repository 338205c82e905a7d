package org.mekiki.workbench.internal.analyses;

import java.util.Arrays;
import java.util.List;

import org.mekiki.core.api.contribution.Contributor;
import org.mekiki.core.api.search.TextFolding;

/** Finds analyses by label, description, category and contributor, in Japanese and English. */
public final class CatalogueSearch {

	private CatalogueSearch() {
	}

	/**
	 * Finds entries in which all words of a query occur.
	 *
	 * @param entries
	 *            where to look
	 * @param query
	 *            words in any language and width; all entries if blank
	 * @return in their order
	 */
	public static List<CatalogueEntry> find(List<CatalogueEntry> entries, String query) {
		List<String> words = Arrays.stream(TextFolding.fold(query).strip().split("\\s+")) //$NON-NLS-1$
				.filter(word -> !word.isEmpty()).toList();
		return words.isEmpty() ? entries : entries.stream().filter(entry -> matches(entry, words)).toList();
	}

	private static boolean matches(CatalogueEntry entry, List<String> words) {
		String text = text(entry);
		return words.stream().allMatch(text::contains);
	}

	private static String text(CatalogueEntry entry) {
		Contributor from = entry.contributor();
		StringBuilder text = new StringBuilder(from.bundle()).append('\n');
		for (String part : List.of(entry.label(), entry.description(), entry.category())) {
			text.append(part).append('\n').append(OtherLanguage.of(from.bundle(), from.version(), part)).append('\n');
		}
		if (entry.contribution() != null) {
			text.append(entry.contribution().id());
		}
		return TextFolding.fold(text.toString());
	}
}
