package org.mekiki.workbench.internal.explorer;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/** The order in which the parts of the model are shown everywhere in the workbench. */
public final class PartOrder {

	private static final List<String> PARTS = List.of("taxonomy", "lists", "funding", "evidence", "judgement", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"policy", "learning", "actors"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private PartOrder() {
	}

	/**
	 * The place of a class: that of its part.
	 *
	 * @param type
	 *            a class of the model
	 * @return a number that grows from what people work on to what they refer to
	 */
	public static int rank(EClass type) {
		int rank = PARTS.indexOf(type.getEPackage().getName());
		return rank < 0 ? PARTS.size() : rank;
	}
}
