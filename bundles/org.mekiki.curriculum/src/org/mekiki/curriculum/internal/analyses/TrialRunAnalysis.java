package org.mekiki.curriculum.internal.analyses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

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
import org.mekiki.curriculum.api.learning.StepReport;
import org.mekiki.curriculum.api.learning.TrialRun;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.validation.Severity;

/** What a trial run has shown of each step: how long it took, how hard it was, and what trainees say about it. */
public final class TrialRunAnalysis implements Analysis {

	private static final int OVER = 2;
	private static final int MINUTE = 60;
	private static final BigDecimal HARD = new BigDecimal("0.30"); //$NON-NLS-1$
	private static final String STEP = "step"; //$NON-NLS-1$
	private static final String REMARKS = "remarks"; //$NON-NLS-1$
	private static final String SPENT = "spent"; //$NON-NLS-1$

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		Texts texts = Texts.of(TrialRunAnalysis.class, context.locale());
		Curriculum curriculum = Chosen.curriculum(context, texts);
		List<Enrolment> enrolments = Chosen.enrolments(context, texts, curriculum);
		List<StepReport> reports = new TrialRun(curriculum, enrolments).reports();
		if (reports.isEmpty()) {
			throw new AnalysisException(texts.get("no.attempts", context.label(curriculum))); //$NON-NLS-1$
		}
		List<Finding> findings = new ArrayList<>();
		Table.Builder table = Table.builder(texts.get("trial.steps"), Column.of("unit", texts.get("unit"), ColumnType.LINK), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Column.of(STEP, texts.get(STEP), ColumnType.LINK), Column.of("trainees", texts.get("trainees"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("planned", texts.get("hours.planned.column"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(SPENT, texts.get("trial.spent"), ColumnType.DECIMAL, texts.get("trial.spent.meaning")), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("difficulty", texts.get("difficulty"), ColumnType.DECIMAL, texts.get("difficulty.meaning")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				new Column("discrimination", texts.get("discrimination"), ColumnType.DECIMAL, texts.get("discrimination.meaning")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Column.of(REMARKS, texts.get(REMARKS), ColumnType.TEXT));
		for (StepReport report : reports) {
			context.progress().check();
			Trail own = context.trail(report.object());
			table.row(context.link(report.unit()), context.link(report.object()), Integer.valueOf(report.trainees()),
					report.plannedMinutes() == 0 ? null : Integer.valueOf(report.plannedMinutes()), report.meanMinutes(),
					report.difficulty(), report.discrimination(), String.join(" / ", report.remarks())) //$NON-NLS-1$
					.why(SPENT, Trail.of(texts.get("trial.spent.why", report.meanMinutes(), Integer.valueOf(report.trainees())), own)); //$NON-NLS-1$
			judge(context, texts, report, findings);
		}
		List<Section> sections = new ArrayList<>();
		if (!findings.isEmpty()) {
			sections.add(new Findings(texts.get("findings"), findings)); //$NON-NLS-1$
		}
		sections.add(table.build());
		return new Result(texts.get("trial.title", context.label(curriculum)), texts.get("trial.summary", //$NON-NLS-1$ //$NON-NLS-2$
				Integer.valueOf(enrolments.size()), Integer.valueOf(reports.size()), Integer.valueOf(findings.size())), sections);
	}

	private static void judge(AnalysisContext context, Texts texts, StepReport report, List<Finding> findings) {
		String name = context.label(report.object());
		if (report.plannedMinutes() > 0 && report.meanMinutes().compareTo(BigDecimal.valueOf((long) OVER * report.plannedMinutes())) > 0) {
			findings.add(new Finding(Severity.WARNING, texts.get("trial.long", name, report.meanMinutes(), //$NON-NLS-1$
					Integer.valueOf(report.plannedMinutes())), context.link(report.object()), null));
		}
		if (report.plannedMinutes() == 0 && report.meanMinutes().compareTo(BigDecimal.valueOf(MINUTE)) > 0) {
			findings.add(new Finding(Severity.WARNING, texts.get("trial.hour", name, report.meanMinutes()), //$NON-NLS-1$
					context.link(report.object()), null));
		}
		if (report.difficulty() != null && report.difficulty().compareTo(HARD) < 0) {
			findings.add(new Finding(Severity.WARNING, texts.get("too.hard", name, report.difficulty()), //$NON-NLS-1$
					context.link(report.object()), null));
		}
		for (String remark : report.remarks()) {
			findings.add(new Finding(Severity.INFO, texts.get("trial.remark", name, remark), context.link(report.object()), null)); //$NON-NLS-1$
		}
	}
}
