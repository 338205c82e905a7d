package org.mekiki.curriculum.internal.analyses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
import org.mekiki.core.api.chart.Caption;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.chart.Unit;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.ActivityKind;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.text.ModelText;

/** How long courses and units take, by form of activity, and whether that is what was planned. */
public final class HoursAnalysis implements Analysis {

	private static final int HOUR = 60;
	private static final String COURSE = "course"; //$NON-NLS-1$
	private static final String PLANNED = "planned"; //$NON-NLS-1$
	private static final String SUM = "sum"; //$NON-NLS-1$

	private AnalysisContext context;
	private Texts texts;

	@Override
	public Result run(AnalysisContext given) throws AnalysisException {
		context = given;
		texts = Texts.of(HoursAnalysis.class, context.locale());
		Curriculum curriculum = Chosen.curriculum(context, texts);
		List<ActivityKind> kinds = ActivityKind.VALUES.stream()
				.filter(kind -> LearningObjects.units(curriculum).stream().flatMap(unit -> unit.getActivities().stream())
						.anyMatch(activity -> activity.getKind() == kind))
				.toList();
		String title = texts.get("hours.title", context.label(curriculum)); //$NON-NLS-1$
		long sum = LearningObjects.units(curriculum).stream().flatMap(unit -> unit.getActivities().stream())
				.mapToLong(HoursAnalysis::minutes).sum();
		String planned = curriculum.getMinutes() == null ? texts.get("hours.unplanned") //$NON-NLS-1$
				: texts.get("hours.planned", hours(curriculum.getMinutes().longValue())); //$NON-NLS-1$
		String summary = texts.get("hours.summary", hours(sum), planned); //$NON-NLS-1$
		return kinds.isEmpty() ? Result.of(title, summary, units(curriculum, kinds))
				: Result.of(title, summary, chart(curriculum, kinds, title), courses(curriculum, kinds), units(curriculum, kinds));
	}

	private static long minutes(Activity activity) {
		return activity.getMinutes() == null ? 0 : activity.getMinutes().longValue();
	}

	/** In hours, rounded to two decimals. */
	private static BigDecimal hours(long minutes) {
		return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(HOUR), 2, RoundingMode.HALF_UP);
	}

	private Map<ActivityKind, Long> byKind(List<org.mekiki.model.learning.Unit> units) {
		Map<ActivityKind, Long> sums = new EnumMap<>(ActivityKind.class);
		units.forEach(unit -> unit.getActivities()
				.forEach(activity -> sums.merge(activity.getKind(), Long.valueOf(minutes(activity)), Long::sum)));
		return sums;
	}

	private Chart chart(Curriculum curriculum, List<ActivityKind> kinds, String title) {
		List<Category> categories = curriculum.getCourses().stream()
				.map(course -> new Category(context.label(course), course.getId())).toList();
		List<Series> series = new ArrayList<>();
		Map<String, Trail> trails = new HashMap<>();
		for (ActivityKind kind : kinds) {
			List<Datum> data = new ArrayList<>();
			for (Course course : curriculum.getCourses()) {
				long minutes = byKind(LearningObjects.units(course).toList()).getOrDefault(kind, Long.valueOf(0)).longValue();
				String key = course.getId() + '/' + kind;
				data.add(Datum.of(hours(minutes), key));
				trails.put(key, why(LearningObjects.units(course).toList(), kind));
			}
			series.add(new Series(name(kind), data));
		}
		return new Chart(title, new BarChart(Caption.of(title), BarMode.STACKED, true, texts.get(COURSE),
				new Axis(texts.get("hours.axis"), Unit.of("h", 1, 1)), categories, series), Map.of(), trails); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Table courses(Curriculum curriculum, List<ActivityKind> kinds) {
		Table.Builder table = Table.builder(texts.get("hours.courses"), columns(kinds, false)); //$NON-NLS-1$
		for (Course course : curriculum.getCourses()) {
			row(table, kinds, new ArrayList<>(List.of(context.link(course))), course.getMinutes(),
					LearningObjects.units(course).toList());
		}
		return table.build();
	}

	private Table units(Curriculum curriculum, List<ActivityKind> kinds) {
		Table.Builder table = Table.builder(texts.get("hours.units"), columns(kinds, true)); //$NON-NLS-1$
		for (Course course : curriculum.getCourses()) {
			LearningObjects.units(course).forEach(unit -> row(table, kinds,
					new ArrayList<>(List.of(context.link(course), context.link(unit))), unit.getMinutes(), List.of(unit)));
		}
		return table.build();
	}

	private List<Column> columns(List<ActivityKind> kinds, boolean units) {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of(COURSE, texts.get(COURSE), ColumnType.LINK));
		if (units) {
			columns.add(Column.of("unit", texts.get("unit"), ColumnType.LINK)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		columns.add(Column.of(PLANNED, texts.get("hours.planned.column"), ColumnType.INTEGER)); //$NON-NLS-1$
		kinds.forEach(kind -> columns.add(Column.of("kind:" + kind.getName(), name(kind), ColumnType.INTEGER))); //$NON-NLS-1$
		columns.add(Column.of(SUM, texts.get("hours.sum"), ColumnType.INTEGER)); //$NON-NLS-1$
		columns.add(Column.of("difference", texts.get("hours.difference"), ColumnType.INTEGER)); //$NON-NLS-1$ //$NON-NLS-2$
		return columns;
	}

	private void row(Table.Builder table, List<ActivityKind> kinds, List<Object> cells, Integer planned,
			List<org.mekiki.model.learning.Unit> units) {
		Map<ActivityKind, Long> sums = byKind(units);
		long sum = sums.values().stream().mapToLong(Long::longValue).sum();
		cells.add(planned);
		kinds.forEach(kind -> cells.add(sums.get(kind)));
		cells.add(Long.valueOf(sum));
		cells.add(planned == null ? null : Long.valueOf(sum - planned.longValue()));
		table.row(cells.toArray());
		kinds.stream().filter(sums::containsKey).forEach(kind -> table.why("kind:" + kind.getName(), why(units, kind))); //$NON-NLS-1$
		table.why(SUM, why(units, null));
	}

	private Trail why(List<org.mekiki.model.learning.Unit> units, ActivityKind kind) {
		List<Activity> activities = units.stream().flatMap(unit -> unit.getActivities().stream())
				.filter(activity -> kind == null || activity.getKind() == kind).toList();
		return Trail.of(texts.get("hours.why", Integer.valueOf(activities.size()), //$NON-NLS-1$
				Long.valueOf(activities.stream().mapToLong(HoursAnalysis::minutes).sum())),
				activities.stream().map(activity -> {
					Trail own = context.trail(activity);
					return new Trail(texts.get("hours.part", own.statement(), Long.valueOf(minutes(activity))), own.object(), //$NON-NLS-1$
							own.sources(), own.inputs());
				}).toList());
	}

	private String name(ActivityKind kind) {
		return ModelText.label(LearningPackage.Literals.ACTIVITY_KIND.getEEnumLiteral(kind.getName()), context.locale());
	}
}
