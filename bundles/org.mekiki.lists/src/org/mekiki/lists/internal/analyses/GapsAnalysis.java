package org.mekiki.lists.internal.analyses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.chart.Unit;
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
import org.mekiki.lists.matrix.MatrixColumn;
import org.mekiki.lists.matrix.MatrixRow;
import org.mekiki.model.validation.Severity;

/** What other lists name and ours do not, the most named first. */
public final class GapsAnalysis implements Analysis {

	private static final int MOST_BARS = 25;
	private static final int MOST_FINDINGS = 5;
	private static final String TECHNOLOGY = "technology"; //$NON-NLS-1$
	private static final String OTHERS = "others"; //$NON-NLS-1$
	private static final String COUNTRIES = "countries"; //$NON-NLS-1$

	private record Gap(MatrixRow row, List<MatrixColumn> others, int jurisdictions) {
	}

	private Question question;
	private Texts texts;
	private String we;
	private List<MatrixColumn> ours;
	private List<MatrixColumn> others;

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		question = Question.of(context, false);
		texts = question.texts;
		we = context.arguments().text("ours"); //$NON-NLS-1$
		ours = question.lists.stream().filter(list -> list.jurisdiction().equals(we)).toList();
		others = question.lists.stream().filter(list -> !list.jurisdiction().equals(we)).toList();
		if (ours.isEmpty() || others.isEmpty()) {
			throw new AnalysisException(texts.get(ours.isEmpty() ? "gaps.no.ours" : "gaps.no.others", name())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		int least = context.arguments().integer("least", 1); //$NON-NLS-1$
		List<Gap> gaps = gaps(least);
		String title = texts.get("gaps.title", name()); //$NON-NLS-1$
		List<Section> sections = new ArrayList<>();
		if (!gaps.isEmpty()) {
			sections.add(findings(gaps));
			sections.add(chart(gaps, title));
		}
		sections.add(table(gaps));
		return new Result(title, summary(gaps, least), sections);
	}

	private List<Gap> gaps(int least) {
		List<Gap> gaps = new ArrayList<>();
		for (MatrixRow row : question.rows) {
			if (ours.stream().noneMatch(list -> question.names(list, row))) {
				List<MatrixColumn> naming = others.stream().filter(list -> question.names(list, row)).toList();
				if (naming.size() >= least) {
					gaps.add(new Gap(row, naming, jurisdictions(naming).size()));
				}
			}
		}
		gaps.sort(Comparator.<Gap>comparingInt(gap -> -gap.others().size()).thenComparingInt(gap -> -gap.jurisdictions())
				.thenComparingInt(gap -> gap.row().index()));
		return gaps;
	}

	private static Set<String> jurisdictions(List<MatrixColumn> lists) {
		Set<String> codes = new HashSet<>();
		lists.forEach(list -> codes.add(list.jurisdiction()));
		return codes;
	}

	private String summary(List<Gap> gaps, int least) {
		List<String> sentences = new ArrayList<>();
		sentences.add(texts.get("gaps.summary", size(gaps), size(question.rows), Integer.valueOf(least), size(others), name(), //$NON-NLS-1$
				size(ours)));
		if (!gaps.isEmpty()) {
			int most = gaps.getFirst().others().size();
			List<String> first = gaps.stream().filter(gap -> gap.others().size() == most).limit(MOST_FINDINGS)
					.map(gap -> question.quoted(gap.row().technology().label())).toList();
			sentences.add(texts.get("gaps.most", question.listed(first), Integer.valueOf(most), size(others))); //$NON-NLS-1$
		}
		return question.said(sentences);
	}

	private Chart chart(List<Gap> gaps, String title) {
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		List<Category> categories = new ArrayList<>();
		List<Datum> data = new ArrayList<>();
		for (Gap gap : gaps.subList(0, Math.min(MOST_BARS, gaps.size()))) {
			ModelLink technology = gap.row().technology();
			categories.add(new Category(technology.label(), technology.id()));
			data.add(Datum.of(gap.others().size(), technology.id()));
			links.put(technology.id(), technology);
			trails.put(technology.id(), why(gap));
		}
		String heading = gaps.size() > MOST_BARS ? texts.get("first", title, Integer.valueOf(MOST_BARS)) : title; //$NON-NLS-1$
		return new Chart(heading, new BarChart(question.caption(heading), BarMode.GROUPED, true, "", //$NON-NLS-1$
				new Axis(texts.get("gaps.others", size(others)), Unit.COUNT), categories, //$NON-NLS-1$
				List.of(new Series(texts.get("gaps.others", size(others)), data))), links, trails); //$NON-NLS-1$
	}

	private Findings findings(List<Gap> gaps) {
		return new Findings(texts.get("gaps.findings"), gaps.stream().limit(MOST_FINDINGS) //$NON-NLS-1$
				.map(gap -> new Finding(Severity.INFO, texts.get("gaps.finding", size(gap.others()), size(others), //$NON-NLS-1$
						who(gap.others()), name()), gap.row().technology(), why(gap)))
				.toList());
	}

	private Table table(List<Gap> gaps) {
		Table.Builder table = Table.builder(texts.get("gaps.table", name()), //$NON-NLS-1$
				Column.of(TECHNOLOGY, texts.get(TECHNOLOGY), ColumnType.LINK),
				Column.of("area", texts.get("area"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of(OTHERS, texts.get("gaps.others", size(others)), ColumnType.INTEGER), //$NON-NLS-1$
				Column.of(COUNTRIES, texts.get("jurisdictions.of", Integer.valueOf(jurisdictions(others).size())), //$NON-NLS-1$
						ColumnType.INTEGER),
				Column.of("who", texts.get("named.by"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("above", texts.get("gaps.above"), ColumnType.TEXT, texts.get("gaps.above.meaning"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (Gap gap : gaps) {
			table.row(gap.row().technology(), question.area(gap.row()), size(gap.others()), Integer.valueOf(gap.jurisdictions()),
					who(gap.others()), above(gap.row()));
			Trail why = why(gap);
			table.why(TECHNOLOGY, Question.trail(gap.row())).why(OTHERS, why).why(COUNTRIES, why);
		}
		return table.build();
	}

	private String who(List<MatrixColumn> lists) {
		return question.listed(lists.stream().map(question::heading).toList());
	}

	/** What ours name instead: the nearest wider technology that they name as a whole. */
	private String above(MatrixRow row) {
		Set<Integer> wider = new TreeSet<>();
		ours.forEach(list -> wider.add(Integer.valueOf(question.matrix.namedAbove(row.index(), list.index()))));
		return question.listed(wider.stream().filter(at -> at.intValue() >= 0)
				.map(at -> question.matrix.rows().get(at.intValue()).technology().label()).filter(Objects::nonNull).toList());
	}

	private Trail why(Gap gap) {
		List<Trail> inputs = new ArrayList<>();
		gap.others().forEach(list -> inputs.add(question.words.whyCell(gap.row().index(), list.index())));
		ours.forEach(list -> inputs.add(question.words.whyCell(gap.row().index(), list.index())));
		return Trail.of(texts.get("gaps.why", size(gap.others()), size(others), //$NON-NLS-1$
				question.quoted(gap.row().technology().label()), name(), size(ours)), inputs);
	}

	private String name() {
		return question.jurisdiction(we);
	}

	private static Integer size(List<?> list) {
		return Question.size(list);
	}
}
