package org.mekiki.curriculum.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.BloomLevel;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.text.ModelText;
import org.mekiki.model.validation.Severity;

/**
 * Outcomes are assessed at their level: at least one item reaches it, and none asks for more than all the outcomes that
 * it assesses.
 */
public final class LevelsCheck implements Check {

	@Override
	public void run(CheckContext context) {
		Texts texts = Texts.of(LevelsCheck.class, context.locale());
		Map<Outcome, BloomLevel> reached = new HashMap<>();
		LearningObjects.units(context.model()).forEach(unit -> {
			context.progress().check();
			for (AssessmentItem item : unit.getItems()) {
				item.getOutcomes().forEach(outcome -> reached.merge(outcome, item.getLevel(), LevelsCheck::higher));
				above(context, texts, item);
			}
		});
		reached.forEach((outcome, level) -> {
			if (level.compareTo(outcome.getLevel()) < 0) {
				context.issue(Severity.WARNING, outcome, LearningPackage.Literals.OUTCOME__LEVEL,
						texts.get("below", context.label(outcome), name(context, outcome.getLevel()), name(context, level)), //$NON-NLS-1$
						new Fix(texts.get("lower.outcome", name(context, level)), //$NON-NLS-1$
								live -> live.live(outcome).ifPresent(found -> found.setLevel(level))));
			}
		});
	}

	private static void above(CheckContext context, Texts texts, AssessmentItem item) {
		BloomLevel level = item.getLevel();
		BloomLevel most = item.getOutcomes().stream().map(Outcome::getLevel).reduce(LevelsCheck::higher).orElse(null);
		if (most == null || level.compareTo(most) <= 0) {
			return;
		}
		List<Fix> fixes = new ArrayList<>();
		fixes.add(new Fix(texts.get("lower.item", name(context, most)), //$NON-NLS-1$
				live -> live.live(item).ifPresent(found -> found.setLevel(most))));
		for (Outcome outcome : item.getOutcomes()) {
			fixes.add(new Fix(texts.get("raise.outcome", context.label(outcome), name(context, level)), //$NON-NLS-1$
					live -> live.live(outcome).ifPresent(found -> found.setLevel(level))));
		}
		context.issue(Severity.INFO, item, LearningPackage.Literals.ASSESSMENT_ITEM__LEVEL,
				texts.get("above", context.label(item), name(context, level), name(context, most)), fixes.toArray(Fix[]::new)); //$NON-NLS-1$
	}

	private static BloomLevel higher(BloomLevel one, BloomLevel other) {
		return one.compareTo(other) >= 0 ? one : other;
	}

	private static String name(CheckContext context, BloomLevel level) {
		return ModelText.label(LearningPackage.Literals.BLOOM_LEVEL.getEEnumLiteral(level.getName()), context.locale());
	}
}
