package org.mekiki.curriculum.internal.check;

import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.item.ItemProblem;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.curriculum.api.item.UnitItems;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.validation.Severity;

import org.eclipse.emf.ecore.EStructuralFeature;

/** Items can be shown and marked, and pools have as many items as are drawn from them. */
public final class ItemsCheck implements Check {

	@Override
	public void run(CheckContext context) {
		ItemReader reader = new ItemReader(context.locale(), context.dataLanguage());
		Texts texts = Texts.of(ItemsCheck.class, context.locale());
		LearningObjects.units(context.model()).forEach(unit -> {
			context.progress().check();
			for (AssessmentItem item : unit.getItems()) {
				for (ItemProblem problem : reader.problems(item)) {
					context.issue(Severity.ERROR, item, feature(problem.place()), problem.message());
				}
			}
			pools(context, texts, unit);
		});
	}

	private static void pools(CheckContext context, Texts texts, Unit unit) {
		for (String mistake : UnitItems.mistakes(unit)) {
			context.issue(Severity.ERROR, unit, ModelPackage.Literals.ELEMENT__PROPERTIES,
					texts.get("pool", context.label(unit), UnitItems.DRAW, mistake)); //$NON-NLS-1$
		}
	}

	private static EStructuralFeature feature(String place) {
		return switch (place) {
		case "question" -> LearningPackage.Literals.ASSESSMENT_ITEM__QUESTION; //$NON-NLS-1$
		case "points" -> LearningPackage.Literals.ASSESSMENT_ITEM__POINTS; //$NON-NLS-1$
		default -> LearningPackage.Literals.ASSESSMENT_ITEM__ANSWER;
		};
	}
}
