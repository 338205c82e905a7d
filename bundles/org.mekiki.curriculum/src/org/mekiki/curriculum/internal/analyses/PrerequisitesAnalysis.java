package org.mekiki.curriculum.internal.analyses;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.Caption;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Network;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.check.Cycles;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.validation.Severity;

/** What has to be finished before what: units, with what their courses require. */
public final class PrerequisitesAnalysis implements Analysis {

	private static final int MOST_NODES = 400;
	private static final String STEP = "step"; //$NON-NLS-1$
	private static final String BEFORE = "before"; //$NON-NLS-1$

	private AnalysisContext context;
	private Texts texts;
	private Map<Unit, Course> courses;
	private Map<Unit, Set<Unit>> required;

	@Override
	public Result run(AnalysisContext given) throws AnalysisException {
		context = given;
		texts = Texts.of(PrerequisitesAnalysis.class, context.locale());
		Curriculum curriculum = Chosen.curriculum(context, texts);
		read(curriculum);
		if (courses.isEmpty()) {
			throw new AnalysisException(texts.get("no.units", context.label(curriculum))); //$NON-NLS-1$
		}
		List<List<Unit>> circles = Cycles.of(courses.keySet(), required::get);
		Map<Unit, Integer> steps = steps();
		String title = texts.get("prerequisites.title", context.label(curriculum)); //$NON-NLS-1$
		List<Section> sections = new ArrayList<>();
		if (!circles.isEmpty()) {
			sections.add(new Findings(texts.get("findings"), circles.stream().map(this::finding).toList())); //$NON-NLS-1$
		}
		if (courses.size() <= MOST_NODES) {
			sections.add(chart(curriculum, title, steps));
		}
		sections.add(table(title, steps));
		int longest = steps.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return new Result(title, texts.get("prerequisites.summary", Integer.valueOf(courses.size()), //$NON-NLS-1$
				Integer.valueOf(required.values().stream().mapToInt(Set::size).sum()), Integer.valueOf(longest),
				Integer.valueOf(circles.size())), sections);
	}

	/** What a course requires is required by its first units: those that require nothing of their own course. */
	private void read(Curriculum curriculum) {
		courses = new LinkedHashMap<>();
		required = new LinkedHashMap<>();
		for (Course course : curriculum.getCourses()) {
			LearningObjects.units(course).forEach(unit -> courses.put(unit, course));
		}
		for (Course course : curriculum.getCourses()) {
			List<Unit> units = LearningObjects.units(course).toList();
			Set<Unit> before = new LinkedHashSet<>();
			course.getPrerequisites().stream().filter(other -> other != course)
					.forEach(other -> LearningObjects.units(other).filter(courses::containsKey).forEach(before::add));
			for (Unit unit : units) {
				Set<Unit> own = new LinkedHashSet<>(unit.getPrerequisites());
				own.retainAll(courses.keySet());
				if (own.stream().noneMatch(units::contains)) {
					own.addAll(ends(before));
				}
				required.put(unit, own);
			}
		}
	}

	/** Units on which no other of them rests. */
	private static Set<Unit> ends(Set<Unit> units) {
		Set<Unit> ends = new LinkedHashSet<>(units);
		units.forEach(unit -> unit.getPrerequisites().stream().filter(other -> other != unit).forEach(ends::remove));
		return ends;
	}

	/** How many units come one after the other up to each; those in circles and after them have none. */
	private Map<Unit, Integer> steps() {
		Map<Unit, Integer> open = new HashMap<>();
		Map<Unit, List<Unit>> next = new HashMap<>();
		Map<Unit, Integer> steps = new LinkedHashMap<>();
		Deque<Unit> free = new ArrayDeque<>();
		required.forEach((unit, before) -> {
			open.put(unit, Integer.valueOf(before.size()));
			before.forEach(other -> next.computeIfAbsent(other, none -> new ArrayList<>()).add(unit));
			if (before.isEmpty()) {
				free.add(unit);
			}
		});
		while (!free.isEmpty()) {
			Unit unit = free.remove();
			steps.put(unit, Integer.valueOf(
					1 + required.get(unit).stream().mapToInt(other -> steps.get(other).intValue()).max().orElse(0)));
			for (Unit later : next.getOrDefault(unit, List.of())) {
				if (open.merge(later, Integer.valueOf(-1), Integer::sum).intValue() == 0) {
					free.add(later);
				}
			}
		}
		return steps;
	}

	private Finding finding(List<Unit> circle) {
		String path = circle.stream().map(context::label).reduce((one, other) -> one + " \u2192 " + other).orElseThrow(); //$NON-NLS-1$
		return new Finding(Severity.ERROR, texts.get("prerequisites.circle", path), context.link(circle.get(0)), //$NON-NLS-1$
				Trail.of(texts.get("prerequisites.circle", path), circle.stream().map(context::trail).toList())); //$NON-NLS-1$
	}

	private Chart chart(Curriculum curriculum, String title, Map<Unit, Integer> steps) {
		List<Course> groups = curriculum.getCourses();
		List<Network.Node> nodes = new ArrayList<>();
		List<Network.Link> lines = new ArrayList<>();
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		required.forEach((unit, before) -> {
			BigDecimal minutes = unit.getMinutes() == null ? null : BigDecimal.valueOf(unit.getMinutes().longValue());
			nodes.add(new Network.Node(unit.getId(), context.label(unit), groups.indexOf(courses.get(unit)), minutes, unit.getId()));
			links.put(unit.getId(), context.link(unit));
			trails.put(unit.getId(), why(unit, steps));
			before.forEach(other -> lines.add(new Network.Link(other.getId(), unit.getId(), BigDecimal.ONE, "", //$NON-NLS-1$
					other.getId() + '>' + unit.getId())));
		});
		List<Category> categories = groups.stream().map(course -> new Category(context.label(course), course.getId())).toList();
		return new Chart(title, new Network(Caption.of(title), true, 1, new Axis(texts.get("minutes"), null), categories, nodes, lines), //$NON-NLS-1$
				links, trails);
	}

	private Table table(String title, Map<Unit, Integer> steps) {
		Table.Builder table = Table.builder(title, Column.of("unit", texts.get("unit"), ColumnType.LINK), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("course", texts.get("course"), ColumnType.LINK), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(STEP, texts.get("prerequisites.step"), ColumnType.INTEGER, texts.get("prerequisites.step.meaning")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of(BEFORE, texts.get("prerequisites.before"), ColumnType.TEXT)); //$NON-NLS-1$
		required.forEach((unit, before) -> table
				.row(context.link(unit), context.link(courses.get(unit)), steps.get(unit),
						String.join("; ", before.stream().map(context::label).toList())) //$NON-NLS-1$
				.why("unit", context.trail(unit)).why(STEP, why(unit, steps))); //$NON-NLS-1$
		return table.build();
	}

	private Trail why(Unit unit, Map<Unit, Integer> steps) {
		Integer step = steps.get(unit);
		return Trail.of(step == null ? texts.get("prerequisites.never", context.label(unit)) //$NON-NLS-1$
				: texts.get("prerequisites.why", context.label(unit), step), //$NON-NLS-1$
				required.get(unit).stream().map(context::trail).toList());
	}
}
