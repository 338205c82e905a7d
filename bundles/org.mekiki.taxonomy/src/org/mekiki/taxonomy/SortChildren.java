package org.mekiki.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Element;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;

/** Sorts what stands directly under an element. */
public final class SortChildren extends TaxonomyOperation {

	private final Element container;
	private final String language;
	private final boolean byNotation;

	private SortChildren(Element container, String language, boolean byNotation) {
		this.container = container;
		this.language = language;
		this.byNotation = byNotation;
	}

	/**
	 * Prepares sorting by label, as the dictionaries of a language do; numbers by their value.
	 *
	 * @param container
	 *            a taxonomy or technology
	 * @param language
	 *            BCP 47 tag of the labels to compare
	 * @return the operation
	 */
	public static SortChildren byLabel(Element container, String language) {
		return new SortChildren(container, language, false);
	}

	/**
	 * Prepares sorting by notation, numbers by their value; those without one come last, in their present order.
	 *
	 * @param container
	 *            a taxonomy or technology
	 * @return the operation
	 */
	public static SortChildren byNotation(Element container) {
		return new SortChildren(container, "en", true); //$NON-NLS-1$
	}

	@Override
	public String label() {
		return NLS.bind(byNotation ? Messages.sortByNotation : Messages.sortByLabel, Names.of(container));
	}

	@Override
	public Verdict verdict() {
		return sorted().equals(Hierarchy.childrenOf(container)) ? Verdict.NOTHING : Verdict.YES;
	}

	@Override
	protected void apply() {
		EList<Technology> children = Hierarchy.childrenOf(container);
		List<Technology> sorted = sorted();
		for (int i = 0; i < sorted.size(); i++) {
			if (children.get(i) != sorted.get(i)) {
				children.move(i, sorted.get(i));
			}
		}
	}

	private List<Technology> sorted() {
		RuleBasedCollator collator = (RuleBasedCollator) Collator
				.getInstance(Locale.forLanguageTag(language));
		collator.setNumericCollation(true);
		Map<Technology, CollationKey> keys = new IdentityHashMap<>();
		List<Technology> sorted = new ArrayList<>(Hierarchy.childrenOf(container));
		for (Technology technology : sorted) {
			String text = byNotation ? technology.getNotation() : Labels.text(technology, language);
			keys.put(technology, text == null || text.isBlank() ? null : collator.getCollationKey(text));
		}
		sorted.sort(Comparator.comparing(keys::get, Comparator.nullsLast(Comparator.naturalOrder())));
		return sorted;
	}
}
