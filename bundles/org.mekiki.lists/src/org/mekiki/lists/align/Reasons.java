package org.mekiki.lists.align;

import java.util.LinkedHashMap;
import java.util.Map;

import org.mekiki.model.Text;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.text.Labels;

/**
 * Why a link holds or was rejected, in the languages in which somebody said it. The feature {@code reason} holds the
 * first wording, the descriptions of the link each language.
 */
public final class Reasons {

	private Reasons() {
	}

	/**
	 * The reason of a link as people read it.
	 *
	 * @param alignment
	 *            the link
	 * @param language
	 *            BCP 47 tag of the language wanted
	 * @return the reason in that language if there is one, else as it was first worded; never null
	 */
	public static String text(Alignment alignment, String language) {
		Text text = Labels.find(alignment.getDescriptions(), language);
		if (text != null) {
			return text.getValue();
		}
		return alignment.getReason() == null ? "" : alignment.getReason(); //$NON-NLS-1$
	}

	/**
	 * The reason of a link in every language in which there is one.
	 *
	 * @param alignment
	 *            the link
	 * @return texts by BCP 47 tag; empty if there is one wording only
	 */
	public static Map<String, String> all(Alignment alignment) {
		Map<String, String> all = new LinkedHashMap<>();
		alignment.getDescriptions().forEach(text -> all.putIfAbsent(text.getLanguage(), text.getValue()));
		return all;
	}

	/** Replaces the reason in all languages by one wording. */
	static void set(Alignment alignment, String reason) {
		alignment.getDescriptions().clear();
		alignment.setReason(reason);
	}

	/** Replaces the reason in all languages. */
	static void set(Alignment alignment, Map<String, String> reasons) {
		alignment.getDescriptions().clear();
		reasons.forEach((language, text) -> Labels.set(alignment.getDescriptions(), language, text));
		alignment.setReason(reasons.isEmpty() ? null : reasons.values().iterator().next());
	}
}
