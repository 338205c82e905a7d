package org.mekiki.curriculum.internal.analyses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.learning.Attendance;
import org.mekiki.curriculum.api.learning.Progress;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.validation.Severity;

/** How far the trainees of a curriculum have come: who is where, with points, hours and attendance. */
public final class ProgressAnalysis implements Analysis {

	private static final int HUNDRED = 100;
	private static final String TRAINEE = "trainee"; //$NON-NLS-1$
	private static final String STEPS = "steps"; //$NON-NLS-1$
	private static final String POINTS = "points"; //$NON-NLS-1$

	private AnalysisContext context;
	private Texts texts;

	@Override
	public Result run(AnalysisContext given) throws AnalysisException {
		context = given;
		texts = Texts.of(ProgressAnalysis.class, context.locale());
		Curriculum curriculum = Chosen.curriculum(context, texts);
		List<Enrolment> enrolments = Chosen.enrolments(context, texts, curriculum);
		if (enrolments.isEmpty()) {
			throw new AnalysisException(texts.get("no.trainees", context.label(curriculum))); //$NON-NLS-1$
		}
		List<Progress> all = enrolments.stream().map(Progress::of).toList();
		List<Section> sections = new ArrayList<>();
		List<Finding> findings = findings(all);
		if (!findings.isEmpty()) {
			sections.add(new Findings(texts.get("findings"), findings)); //$NON-NLS-1$
		}
		sections.add(trainees(all));
		sections.add(units(all));
		long complete = all.stream().filter(Progress::isComplete).count();
		return new Result(texts.get("progress.title", context.label(curriculum)), //$NON-NLS-1$
				texts.get("progress.summary", Integer.valueOf(all.size()), Long.valueOf(complete)), sections); //$NON-NLS-1$
	}

	private List<Finding> findings(List<Progress> all) {
		List<Finding> findings = new ArrayList<>();
		for (Progress progress : all) {
			for (Attempt waiting : progress.waiting()) {
				findings.add(new Finding(Severity.WARNING,
						texts.get("progress.waiting", context.label(progress.enrolment()), context.label(waiting.getItem())), //$NON-NLS-1$
						context.link(waiting), context.trail(waiting)));
			}
		}
		return findings;
	}

	private Table trainees(List<Progress> all) {
		Table.Builder table = Table.builder(texts.get("progress.trainees"), Column.of(TRAINEE, texts.get(TRAINEE), ColumnType.LINK), //$NON-NLS-1$
				Column.of(STEPS, texts.get(STEPS), ColumnType.INTEGER),
				Column.of("percent", texts.get("percent"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("units", texts.get("units.finished"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("at", texts.get("at"), ColumnType.LINK), Column.of(POINTS, texts.get(POINTS), ColumnType.DECIMAL), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("finished", texts.get("minutes.finished"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("spent", texts.get("minutes.spent"), ColumnType.INTEGER, texts.get("spent.meaning")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Column.of("present", texts.get("took.part"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("missed", texts.get("missed"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("waiting", texts.get("to.mark"), ColumnType.INTEGER)); //$NON-NLS-1$ //$NON-NLS-2$
		for (Progress progress : all) {
			context.progress().check();
			int steps = progress.steps().size();
			long present = progress.attendance().values().stream().filter(Attendance::tookPart).count();
			Optional<Step> next = progress.next();
			table.row(context.link(progress.enrolment()), Integer.valueOf(progress.stepsDone()),
					Integer.valueOf(steps == 0 ? 0 : progress.stepsDone() * HUNDRED / steps),
					Integer.valueOf(progress.finishedUnits().size()), next.map(step -> context.link(step.unit())).orElse(null),
					progress.points(), Integer.valueOf(progress.finishedMinutes()), Long.valueOf(progress.minutesSpent()),
					Long.valueOf(present), Long.valueOf(progress.attendance().size() - present),
					Integer.valueOf(progress.waiting().size())).why(STEPS, steps(progress)).why(POINTS, points(progress));
		}
		return table.build();
	}

	private Trail steps(Progress progress) {
		return Trail.of(texts.get("steps.why", Integer.valueOf(progress.stepsDone()), Integer.valueOf(progress.steps().size())), //$NON-NLS-1$
				progress.units().stream().map(unit -> unit(progress, unit)).toList());
	}

	private Trail unit(Progress progress, Unit unit) {
		Trail own = context.trail(unit);
		return new Trail(texts.get("steps.part", own.statement(), Long.valueOf(done(progress, unit)), Long.valueOf(all(progress, unit))), //$NON-NLS-1$
				own.object(), own.sources(), own.inputs());
	}

	private static long done(Progress progress, Unit unit) {
		return progress.steps().stream().filter(step -> step.unit() == unit && progress.isDone(step)).count();
	}

	private static long all(Progress progress, Unit unit) {
		return progress.steps().stream().filter(step -> step.unit() == unit).count();
	}

	private Trail points(Progress progress) {
		List<Trail> parts = new ArrayList<>();
		for (Step step : progress.steps()) {
			Optional<BigDecimal> points = step.item() == null ? Optional.empty() : progress.points(step.item());
			points.ifPresent(got -> {
				Trail own = context.trail(step.item());
				parts.add(new Trail(texts.get("points.part", own.statement(), got, Integer.valueOf(step.item().getPoints())), own.object(), //$NON-NLS-1$
						own.sources(), own.inputs()));
			});
		}
		return Trail.of(texts.get("points.why", progress.points(), Integer.valueOf(progress.maximum())), parts); //$NON-NLS-1$
	}

	private Table units(List<Progress> all) {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of("unit", texts.get("unit"), ColumnType.LINK)); //$NON-NLS-1$ //$NON-NLS-2$
		columns.add(Column.of("share", texts.get("finished.by"), ColumnType.INTEGER)); //$NON-NLS-1$ //$NON-NLS-2$
		all.forEach(progress -> columns.add(Column.of("t:" + progress.enrolment().getId(), context.label(progress.enrolment()), //$NON-NLS-1$
				ColumnType.TEXT)));
		Table.Builder table = Table.builder(texts.get("progress.units"), columns); //$NON-NLS-1$
		for (Unit unit : all.get(0).units()) {
			List<Object> cells = new ArrayList<>();
			cells.add(context.link(unit));
			cells.add(Long.valueOf(all.stream().filter(progress -> progress.isFinished(unit)).count()));
			for (Progress progress : all) {
				long done = done(progress, unit);
				long steps = all(progress, unit);
				cells.add(done == steps ? "\u2713" : done == 0 ? "" : done + "/" + steps); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			table.row(cells.toArray());
		}
		return table.build();
	}
}
