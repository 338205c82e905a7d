package org.mekiki.lists.ui.internal.review;

import java.math.BigDecimal;
import java.util.Map;

import org.mekiki.model.lists.MappingRelation;

/**
 * What an item may correspond to.
 *
 * @param target
 *            identifier of the technology or item
 * @param relation
 *            how it stands to the item
 * @param confidence
 *            0 to 1; null if it was not said
 * @param method
 *            how it was found
 * @param reasons
 *            why, by language
 */
public record Candidate(String target, MappingRelation relation, BigDecimal confidence, String method,
		Map<String, String> reasons) {

	/** The reason in a language, else in any; never null. */
	String reason(String language) {
		String wanted = reasons.get(language);
		return wanted != null ? wanted : reasons.values().stream().findFirst().orElse(""); //$NON-NLS-1$
	}

	/** Whether it is at least so sure; what nobody has put a number to is not. */
	boolean isAtLeast(BigDecimal least) {
		return confidence != null && confidence.compareTo(least) >= 0;
	}
}
