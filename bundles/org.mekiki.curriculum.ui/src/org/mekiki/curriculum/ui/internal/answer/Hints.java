package org.mekiki.curriculum.ui.internal.answer;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.mekiki.curriculum.api.item.Interaction;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.text.ModelText;

/** One line under a question: what form of answer is asked for, and how many points it gives. */
final class Hints {

	private Hints() {
	}

	static String of(Item item, Locale locale) {
		String kind = ModelText.label(LearningPackage.Literals.ITEM_KIND.getEEnumLiteral(item.kind().getName()), locale);
		String how = switch (item.interaction()) {
		case Interaction.Choice choice -> choice.multiple() ? Messages.hintMultiple : Messages.hintSingle;
		case Interaction.TrueFalse statement -> Messages.hintSingle;
		case Interaction.Ordering ordering -> Messages.hintOrder;
		case Interaction.Essay essay -> Messages.hintHand;
		case Interaction.FileHandIn file -> Messages.hintHand;
		default -> ""; //$NON-NLS-1$
		};
		return NLS.bind(item.points() == 1 ? Messages.onePoint : Messages.points, kind, Integer.valueOf(item.points()))
				+ (how.isEmpty() ? "" : "  \u00b7  " + how); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
