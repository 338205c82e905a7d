package org.mekiki.lists.align;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.mekiki.model.Element;
import org.mekiki.model.lists.MappingRelation;

/**
 * A link that somebody or something proposes.
 *
 * @param source
 *            the item
 * @param target
 *            the technology, or an item of another list
 * @param relation
 *            how the target stands to the source: {@code BROAD} if the target is broader
 * @param confidence
 *            0 to 1; null if it cannot be said
 * @param method
 *            how it was found, see {@link Method#word()}
 * @param reasons
 *            why, by BCP 47 tag of the language; the first one is kept as the wording of the link
 */
public record Proposal(Element source, Element target, MappingRelation relation, BigDecimal confidence, String method,
		Map<String, String> reasons) {

	/** Takes a copy that keeps the order of the reasons. */
	public Proposal {
		Objects.requireNonNull(source);
		Objects.requireNonNull(target);
		Objects.requireNonNull(relation);
		reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
	}
}
