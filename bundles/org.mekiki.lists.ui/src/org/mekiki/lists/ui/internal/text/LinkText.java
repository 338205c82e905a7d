package org.mekiki.lists.ui.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.search.ReferenceIndex;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListsPackage;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.workbench.api.ElementLabels;

/** How links between items and technologies are written: with the signs of set theory, and a question mark until agreed. */
public final class LinkText {

	private LinkText() {
	}

	/**
	 * The sign of a relation.
	 *
	 * @param relation
	 *            the relation of a source to its target; null for one that is not known
	 * @return one character
	 */
	public static String sign(MappingRelation relation) {
		if (relation == null) {
			return "\u2192"; //$NON-NLS-1$
		}
		return switch (relation) {
		case EXACT -> "="; //$NON-NLS-1$
		case CLOSE -> "\u2248"; //$NON-NLS-1$
		case BROAD -> "\u2282"; //$NON-NLS-1$
		case NARROW -> "\u2283"; //$NON-NLS-1$
		case RELATED -> "~"; //$NON-NLS-1$
		};
	}

	/**
	 * The name of a relation.
	 *
	 * @param relation
	 *            a relation
	 * @return its name in the language of the user interface
	 */
	public static String name(MappingRelation relation) {
		return ElementLabels.name(ListsPackage.Literals.MAPPING_RELATION.getEEnumLiteral(relation.getValue()));
	}

	/**
	 * The name of a state.
	 *
	 * @param state
	 *            a state
	 * @return its name in the language of the user interface
	 */
	public static String name(AlignmentState state) {
		return ElementLabels.name(ListsPackage.Literals.ALIGNMENT_STATE.getEEnumLiteral(state.getValue()));
	}

	/**
	 * A link as seen from its source.
	 *
	 * @param link
	 *            the link
	 * @return sign, target, and a question mark if it is only suggested
	 */
	public static String of(Alignment link) {
		String target = link.getTarget() == null ? "" : ElementLabels.text(link.getTarget()); //$NON-NLS-1$
		return sign(link.getRelation()) + ' ' + target + (link.getState() == AlignmentState.SUGGESTED ? " ?" : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The links from an element.
	 *
	 * @param source
	 *            an item
	 * @param references
	 *            knows who points at it
	 * @return agreed and suggested links; not the rejected ones
	 */
	public static List<Alignment> from(Element source, ReferenceIndex references) {
		List<Alignment> links = new ArrayList<>();
		for (Identified from : references.referrers(source)) {
			if (from instanceof Alignment link && link.getSource() == source && link.getTarget() != null
					&& link.getState() != AlignmentState.REJECTED) {
				links.add(link);
			}
		}
		return links;
	}
}
