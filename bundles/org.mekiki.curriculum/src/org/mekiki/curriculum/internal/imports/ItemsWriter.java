package org.mekiki.curriculum.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.mekiki.curriculum.api.item.ItemProblem;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.curriculum.api.item.UnitItems;
import org.mekiki.curriculum.internal.imports.qti.ForeignItem;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.LearningFactory;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Unit;

/** Puts questions into units, those that can be asked and marked. */
final class ItemsWriter {

	private final DraftObjects objects;
	private final ImportReport report;
	private final ItemReader reader;

	ItemsWriter(DraftObjects objects, ImportReport report) {
		this.objects = objects;
		this.report = report;
		reader = new ItemReader(objects.draft().locale(), objects.draft().locale().getLanguage());
	}

	/**
	 * Adds questions.
	 *
	 * @param unit
	 *            takes them
	 * @param items
	 *            as they were read
	 * @return texts that ask nothing, to be put into the page
	 */
	List<String> add(Unit unit, List<ForeignItem> items) {
		List<String> texts = new ArrayList<>();
		for (ForeignItem foreign : items) {
			if (foreign.kind() == null) {
				texts.add(foreign.question());
			} else {
				add(unit, foreign);
			}
		}
		return texts;
	}

	private void add(Unit unit, ForeignItem foreign) {
		AssessmentItem trial = LearningFactory.eINSTANCE.createAssessmentItem();
		fill(trial, foreign);
		List<ItemProblem> problems = reader.problems(trial);
		if (!problems.isEmpty()) {
			report.add(foreign.entry(), foreign.line(), "item.unsound", foreign.title().isEmpty() ? foreign.key() : foreign.title(), //$NON-NLS-1$
					problems.stream().map(ItemProblem::message).collect(Collectors.joining("; "))); //$NON-NLS-1$
			return;
		}
		AssessmentItem item = objects.object(LearningPackage.Literals.ASSESSMENT_ITEM, foreign.entry() + ' ' + foreign.key(), unit.getItems(),
				report.place(foreign.entry(), foreign.line()));
		fill(item, foreign);
		objects.label(item, foreign.title());
	}

	private static void fill(AssessmentItem item, ForeignItem foreign) {
		item.setKind(foreign.kind());
		item.setPoints(foreign.points());
		item.setQuestion(foreign.question());
		item.setAnswer(foreign.answer().toString());
		item.setFeedback(foreign.feedback().isEmpty() ? null : foreign.feedback());
		DraftObjects.property(item, UnitItems.POOL, foreign.pool());
	}
}
