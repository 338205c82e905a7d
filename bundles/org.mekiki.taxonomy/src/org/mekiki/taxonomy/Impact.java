package org.mekiki.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.search.Reference;
import org.mekiki.model.Identified;
import org.mekiki.model.text.ModelText;

/**
 * What a deletion would do.
 *
 * @param deleted
 *            how many objects would go, those below included
 * @param alignments
 *            how many links from list items would go with them
 * @param references
 *            references from objects that stay, which would be taken out
 */
public record Impact(int deleted, int alignments, List<Reference> references) {

	/** Keeps the references from being changed. */
	public Impact {
		references = List.copyOf(references);
	}

	/**
	 * Whether nothing outside of what is deleted would change.
	 *
	 * @return true if nobody would miss it
	 */
	public boolean isHarmless() {
		return alignments == 0 && references.isEmpty();
	}

	/**
	 * Says it in words.
	 *
	 * @return one to three sentences in the language of the user interface
	 */
	public String describe() {
		StringBuilder text = new StringBuilder(
				deleted == 1 ? Messages.impactOne : NLS.bind(Messages.impactSeveral, deleted));
		if (alignments > 0) {
			text.append(' ').append(NLS.bind(Messages.impactAlignments, alignments));
		}
		if (!references.isEmpty()) {
			text.append(' ').append(NLS.bind(Messages.impactReferences, kinds(references)));
		}
		return text.toString();
	}

	/** Such as “2 Technology, 1 Unit”. */
	private static String kinds(Collection<Reference> references) {
		Map<String, Set<Identified>> byClass = references.stream().map(Reference::from)
				.collect(Collectors.groupingBy(from -> ModelText.label(from.eClass(), Names.locale()), TreeMap::new,
						Collectors.toSet()));
		return byClass.entrySet().stream().map(entry -> NLS.bind(Messages.impactKind, entry.getKey(),
				entry.getValue().size())).collect(Collectors.joining(Messages.impactSeparator));
	}
}
