package org.mekiki.lists.ui.internal.text;

import org.mekiki.model.lists.TechnologyList;
import org.mekiki.workbench.api.ElementLabels;

/** Lists in few characters. */
public final class ListNames {

	private ListNames() {
	}

	/**
	 * Jurisdiction and date, which together tell most lists apart.
	 *
	 * @param list
	 *            a list
	 * @return such as “EU 2023-10”; its label if neither is known
	 */
	public static String brief(TechnologyList list) {
		String place = list.getJurisdiction() == null ? "" : list.getJurisdiction(); //$NON-NLS-1$
		String name = (place + ' ' + edition(list)).strip();
		return name.isEmpty() ? ElementLabels.brief(list) : name;
	}

	/**
	 * What tells an edition from others of the same list.
	 *
	 * @param list
	 *            a list
	 * @return its date, else the name of the edition, else an empty text
	 */
	public static String edition(TechnologyList list) {
		if (list.getDate() != null && !list.getDate().isBlank()) {
			return list.getDate();
		}
		return list.getEdition() == null ? "" : list.getEdition(); //$NON-NLS-1$
	}
}
