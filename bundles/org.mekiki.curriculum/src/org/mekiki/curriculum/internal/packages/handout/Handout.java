package org.mekiki.curriculum.internal.packages.handout;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.curriculum.api.item.Draw;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.UnitItems;
import org.mekiki.curriculum.internal.packages.Changes;
import org.mekiki.curriculum.internal.packages.ExercisePart;
import org.mekiki.curriculum.internal.packages.Html;
import org.mekiki.curriculum.internal.packages.PackageItems;
import org.mekiki.curriculum.internal.packages.PackageItems.Guided;
import org.mekiki.curriculum.internal.packages.UnitText;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Module;
import org.mekiki.model.learning.Unit;

/** A curriculum as chapters: courses, their modules, their units, and the solutions if they are wanted. */
final class Handout {

	private static final int UNIT = 3;

	private final ExportContext context;
	private final UnitText text;
	private final ExercisePart exercises;
	private final PackageItems items;
	private final HandoutQuestions questions;
	private final List<Chapter> chapters = new ArrayList<>();
	private final StringBuilder solutions = new StringBuilder();

	/**
	 * A chapter.
	 *
	 * @param level
	 *            1 for courses, 2 for modules, 3 for units
	 * @param title
	 *            its name
	 * @param xhtml
	 *            blocks without the title; empty for courses and modules
	 */
	record Chapter(int level, String title, String xhtml) {
	}

	Handout(ExportContext context) {
		this.context = context;
		text = new UnitText(context, false);
		exercises = new ExercisePart(context, text.texts());
		items = new PackageItems(context, exercises, text, new Changes(context.locale()));
		questions = new HandoutQuestions(text);
	}

	UnitText text() {
		return text;
	}

	/** All chapters in the order of the outline. */
	List<Chapter> chapters(Curriculum curriculum) {
		chapters.add(new Chapter(1, text.name(curriculum), text.xhtml(text.description(curriculum), 1) + text.length(curriculum.getMinutes())
				+ text.outcomes(curriculum.getOutcomes())));
		for (Course course : curriculum.getCourses()) {
			chapters.add(new Chapter(1, text.name(course), "")); //$NON-NLS-1$
			for (Module module : course.getModules()) {
				if (!module.getUnits().isEmpty()) {
					chapters.add(new Chapter(2, text.name(module), "")); //$NON-NLS-1$
				}
				for (Unit unit : module.getUnits()) {
					context.progress().check();
					unit(unit);
				}
			}
		}
		if (context.arguments().isTrue("solutions") && !solutions.isEmpty()) { //$NON-NLS-1$
			chapters.add(new Chapter(1, text.texts().get("solutions"), solutions.toString())); //$NON-NLS-1$
		}
		return chapters;
	}

	private void unit(Unit unit) {
		List<Item> asked = new ArrayList<>(items.guided(unit).stream().map(Guided::item).toList());
		asked.addAll(items.sound(UnitItems.of(unit, new Draw(0, "")))); //$NON-NLS-1$
		chapters.add(new Chapter(UNIT, text.name(unit), text.page(unit, exercises::result) + questions.questions(asked) + text.sources(unit)));
		if (!asked.isEmpty()) {
			solutions.append("<h2>").append(Html.text(text.name(unit))).append("</h2>\n").append(questions.solutions(asked)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
