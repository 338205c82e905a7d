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
		List<String> words = words(query);
		return words.isEmpty() ? entries : entries.stream().filter(entry -> matches(entry, words)).toList();
	}

	/**
	 * Whether all words of a query occur in the name of an analysis.
	 *
	 * @param entry
	 *            the analysis
	 * @param query
	 *            words in any language and width
	 * @return true if it is called so, in Japanese or English
	 */
	public static boolean isNamed(CatalogueEntry entry, String query) {
		Contributor from = entry.contributor();
		String names = TextFolding.fold(entry.label() + '\n' + OtherLanguage.of(from.bundle(), from.version(), entry.label()));
		return words(query).stream().allMatch(names::contains);
	}

	private static List<String> words(String query) {
		return Arrays.stream(TextFolding.fold(query).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList(); //$NON-NLS-1$
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
