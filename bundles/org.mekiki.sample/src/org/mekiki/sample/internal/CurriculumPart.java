package org.mekiki.sample.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.model.Element;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.ActivityKind;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.BloomLevel;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.LearningFactory;
import org.mekiki.model.learning.Module;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.taxonomy.Technology;

/** The short course that was written from the source documents: pages, activities, exercises and assessment items. */
final class CurriculumPart implements Part {

	private static final String FOLDER = "course/"; //$NON-NLS-1$
	private static final String CURRICULUM = "curriculum/short-course"; //$NON-NLS-1$

	@Override
	public void build(SampleContext context) {
		rows(context, "curriculum").forEach(row -> curriculum(context, row)); //$NON-NLS-1$
		rows(context, "outcomes").forEach(row -> outcome(context, row)); //$NON-NLS-1$
		rows(context, "courses").forEach(row -> course(context, row)); //$NON-NLS-1$
		rows(context, "modules").forEach(row -> module(context, row)); //$NON-NLS-1$
		rows(context, "units").forEach(row -> unit(context, row)); //$NON-NLS-1$
		rows(context, "unit_citations").forEach(row -> context.cite(unit(row, context), row)); //$NON-NLS-1$
		rows(context, "activities").forEach(row -> activity(context, row)); //$NON-NLS-1$
		rows(context, "items").forEach(row -> item(context, row)); //$NON-NLS-1$
	}

	private static List<Row> rows(SampleContext context, String name) {
		return context.rows(FOLDER + name);
	}

	private static void curriculum(SampleContext context, Row row) {
		Curriculum curriculum = LearningFactory.eINSTANCE.createCurriculum();
		context.add(curriculum, "curriculum/" + row.require("curriculum_id"), row); //$NON-NLS-1$ //$NON-NLS-2$
		context.labels(curriculum, row, "name"); //$NON-NLS-1$
		context.descriptions(curriculum, row, "description"); //$NON-NLS-1$
		// one text in the model: English stands beside the Japanese
		curriculum.setAudience(row.require("audience") + " / " + row.require("audience_en")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		curriculum.setMinutes(row.integer("minutes")); //$NON-NLS-1$
		property(curriculum, "curriculum.completion", context.text(FOLDER + "completion.json")); //$NON-NLS-1$ //$NON-NLS-2$
		context.root().getCurricula().add(curriculum);
	}

	private static void outcome(SampleContext context, Row row) {
		Outcome outcome = LearningFactory.eINSTANCE.createOutcome();
		context.add(outcome, "outcome/" + row.require("outcome_id"), row); //$NON-NLS-1$ //$NON-NLS-2$
		context.labels(outcome, row, "name"); //$NON-NLS-1$
		outcome.setNotation(row.get("outcome_id")); //$NON-NLS-1$
		outcome.setVerb(row.require("verb")); //$NON-NLS-1$
		outcome.setLevel(row.literal("level", BloomLevel::getByName)); //$NON-NLS-1$
		context.find(Curriculum.class, CURRICULUM, row).getOutcomes().add(outcome);
	}

	private static void course(SampleContext context, Row row) {
		Course course = LearningFactory.eINSTANCE.createCourse();
		context.add(course, "course/" + row.require("course_id"), row); //$NON-NLS-1$ //$NON-NLS-2$
		context.labels(course, row, "name"); //$NON-NLS-1$
		course.setMinutes(row.integer("minutes")); //$NON-NLS-1$
		course.getPrerequisites().addAll(all(context, Course.class, "course/", row, "prerequisites")); //$NON-NLS-1$ //$NON-NLS-2$
		course.getOutcomes().addAll(outcomes(context, row));
		context.find(Curriculum.class, CURRICULUM, row).getCourses().add(course);
	}

	private static void module(SampleContext context, Row row) {
		Module module = LearningFactory.eINSTANCE.createModule();
		context.add(module, "module/" + row.require("module_id"), row); //$NON-NLS-1$ //$NON-NLS-2$
		context.labels(module, row, "name"); //$NON-NLS-1$
		context.find(Course.class, "course/" + row.require("course_id"), row).getModules().add(module); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void unit(SampleContext context, Row row) {
		Unit unit = LearningFactory.eINSTANCE.createUnit();
		context.add(unit, "unit/" + row.require("unit_id"), row); //$NON-NLS-1$ //$NON-NLS-2$
		context.labels(unit, row, "name"); //$NON-NLS-1$
		unit.setNotation(row.get("unit_id")); //$NON-NLS-1$
		unit.setMinutes(row.integer("minutes")); //$NON-NLS-1$
		unit.setContent(context.text(FOLDER + "content/" + row.get("unit_id") + ".md")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		unit.getOutcomes().addAll(outcomes(context, row));
		unit.getPrerequisites().addAll(all(context, Unit.class, "unit/", row, "prerequisites")); //$NON-NLS-1$ //$NON-NLS-2$
		for (String notation : words(row, "technologies")) { //$NON-NLS-1$
			unit.getTechnologies().add(context.find(Technology.class,
					TaxonomiesPart.TECHNOLOGY + Integer.valueOf(notation.substring(notation.indexOf('-') + 1)), row));
		}
		context.find(Module.class, "module/" + row.require("module_id"), row).getUnits().add(unit); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void activity(SampleContext context, Row row) {
		ActivityKind kind = row.literal("kind", ActivityKind::getByName); //$NON-NLS-1$
		Activity activity = kind == ActivityKind.EXERCISE ? exercise(row) : LearningFactory.eINSTANCE.createActivity();
		Unit unit = unit(row, context);
		like(context.register(activity, "activity/" + row.require("activity_id"), row), unit); //$NON-NLS-1$ //$NON-NLS-2$
		context.labels(activity, row, "name"); //$NON-NLS-1$
		activity.setNotation(row.get("activity_id")); //$NON-NLS-1$
		activity.setKind(kind);
		activity.setMinutes(row.integer("minutes")); //$NON-NLS-1$
		activity.setInstructions(row.require("instructions") + "\n\n" + row.require("instructions_en")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		activity.getOutcomes().addAll(outcomes(context, row));
		unit.getActivities().add(activity);
	}

	private static Exercise exercise(Row row) {
		Exercise exercise = LearningFactory.eINSTANCE.createExercise();
		exercise.setAnalysis(row.require("analysis")); //$NON-NLS-1$
		exercise.setParameters(row.require("parameters")); //$NON-NLS-1$
		exercise.setSeed(row.whole("seed")); //$NON-NLS-1$
		property(exercise, "curriculum.decisions", row.require("decisions")); //$NON-NLS-1$ //$NON-NLS-2$
		return exercise;
	}

	private static void item(SampleContext context, Row row) {
		AssessmentItem item = LearningFactory.eINSTANCE.createAssessmentItem();
		Unit unit = unit(row, context);
		like(context.register(item, "assessment/" + row.require("item_id"), row), unit); //$NON-NLS-1$ //$NON-NLS-2$
		context.labels(item, row, "name"); //$NON-NLS-1$
		item.setNotation(row.get("item_id")); //$NON-NLS-1$
		item.setKind(row.literal("kind", ItemKind::getByName)); //$NON-NLS-1$
		item.setLevel(row.literal("level", BloomLevel::getByName)); //$NON-NLS-1$
		item.setPoints(row.integer("points")); //$NON-NLS-1$
		item.setQuestion(row.require("question")); //$NON-NLS-1$
		item.setAnswer(row.require("answer")); //$NON-NLS-1$
		item.setFeedback(row.require("feedback")); //$NON-NLS-1$
		item.getOutcomes().addAll(outcomes(context, row));
		unit.getItems().add(item);
	}

	static void property(Element element, String key, String value) {
		Property property = ModelFactory.eINSTANCE.createProperty();
		property.setKey(key);
		property.setValue(value);
		element.getProperties().add(property);
	}

	/** What belongs to a unit rests on the same sources. */
	private static void like(Element element, Unit unit) {
		element.getCitations().addAll(EcoreUtil.copyAll(unit.getCitations()));
	}

	private static Unit unit(Row row, SampleContext context) {
		return context.find(Unit.class, "unit/" + row.require("unit_id"), row); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<Outcome> outcomes(SampleContext context, Row row) {
		return all(context, Outcome.class, "outcome/", row, "outcomes"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static <T extends Element> List<T> all(SampleContext context, Class<T> type, String prefix, Row row,
			String column) {
		List<T> found = new ArrayList<>();
		words(row, column).forEach(word -> found.add(context.find(type, prefix + word, row)));
		return found;
	}

	private static List<String> words(Row row, String column) {
		return row.get(column).isEmpty() ? List.of() : List.of(row.get(column).split(";")); //$NON-NLS-1$
	}
}
