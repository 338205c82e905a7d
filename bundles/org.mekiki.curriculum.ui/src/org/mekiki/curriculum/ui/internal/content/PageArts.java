package org.mekiki.curriculum.ui.internal.content;

import java.util.HashMap;
import java.util.Map;

import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.curriculum.api.content.BaseParts;
import org.mekiki.curriculum.ui.internal.page.PageArt;
import org.mekiki.model.Identified;
import org.mekiki.model.Source;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.workbench.api.ChartColors;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;

/**
 * What the pages of a base refer to. Kept until something outside of curricula changes, so that typing runs no analysis
 * again. UI thread.
 */
public final class PageArts {

	private final EditingSession session;
	private PageArt art;

	/**
	 * Prepares.
	 *
	 * @param session
	 *            holds the base
	 */
	public PageArts(EditingSession session) {
		this.session = session;
	}

	/**
	 * What pages refer to, as it is now.
	 *
	 * @return for use in the background
	 */
	public PageArt get() {
		if (art == null) {
			Map<String, String> names = new HashMap<>();
			for (Source source : session.model().getSources()) {
				names.put(source.getId(), ElementLabels.text(source));
			}
			art = new PageArt(new BaseParts(names::get, session.access().rows(), session.access(),
					DataLanguage.interfaceLocale(), DataLanguage.current()), ChartColors.current());
		}
		return art;
	}

	/** Forgets what was read: language or theme have changed. */
	public void forget() {
		art = null;
	}

	/**
	 * Forgets what was read if a change may matter.
	 *
	 * @param change
	 *            what changed
	 * @return whether pages may look different now
	 */
	public boolean changed(ModelChange change) {
		boolean outside = change.added().stream().anyMatch(PageArts::outside) || change.removed().stream().anyMatch(PageArts::outside)
				|| change.changed().stream().anyMatch(PageArts::outside);
		if (outside) {
			art = null;
		}
		return outside;
	}

	private static boolean outside(Identified object) {
		return object.eClass().getEPackage() != LearningPackage.eINSTANCE;
	}
}
