package org.mekiki.lists.internal.analyses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.matrix.Agreement;
import org.mekiki.lists.matrix.MatrixColumn;
import org.mekiki.lists.matrix.MatrixRow;

/** How many lists and countries name each technology. */
public final class AgreementAnalysis implements Analysis {

	private static final int MOST_BARS = 30;
	private static final String TECHNOLOGY = "technology"; //$NON-NLS-1$
	private static final String LISTS = "lists"; //$NON-NLS-1$
	private static final String SCORE = "score"; //$NON-NLS-1$
	private static final String COUNTRIES = "countries"; //$NON-NLS-1$
	private static final String CONFIRMED = "agreed"; //$NON-NLS-1$
	private static final String ITEMS = "items"; //$NON-NLS-1$

	private Question question;
	private Texts texts;

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		question = Question.of(context, false);
		texts = question.texts;
		List<MatrixRow> ranked = new ArrayList<>(question.rows);
		ranked.sort(Comparator.<MatrixRow>comparingInt(row -> -of(row).jurisdictions())
				.thenComparingInt(row -> -of(row).lists()).thenComparingInt(MatrixRow::index));
		String title = texts.get("agreement.title", question.matrix.taxonomy().label()); //$NON-NLS-1$
		return Result.of(title, summary(), chart(ranked, title), table(ranked));
	}

	private Agreement of(MatrixRow row) {
		return question.matrix.agreement(row.index());
	}

	private String summary() {
		int all = question.lists.size();
		long unanimous = question.rows.stream().filter(row -> of(row).isUnanimous()).count();
		long half = question.rows.stream().filter(row -> of(row).lists() * 2 >= all).count();
		long none = question.rows.stream().filter(row -> of(row).lists() == 0).count();
		return texts.get("agreement.summary", Question.size(question.rows), Integer.valueOf(all), Long.valueOf(unanimous), //$NON-NLS-1$
				Long.valueOf(half), Long.valueOf(none));
	}

	private Chart chart(List<MatrixRow> ranked, String title) {
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		List<Category> categories = new ArrayList<>();
		List<Datum> agreed = new ArrayList<>();
		List<Datum> suggested = new ArrayList<>();
		for (MatrixRow row : ranked.subList(0, Math.min(MOST_BARS, ranked.size()))) {
			String id = row.technology().id();
			categories.add(new Category(row.technology().label(), id));
			agreed.add(Datum.of(of(row).agreedLists(), id));
			suggested.add(Datum.of(of(row).lists() - of(row).agreedLists(), id));
			links.put(id, row.technology());
			trails.put(id, question.words.whyAgreement(row.index()));
		}
		List<Series> series = new ArrayList<>();
		series.add(new Series(texts.get("agreement.agreed"), agreed)); //$NON-NLS-1$
		if (ranked.stream().anyMatch(row -> of(row).lists() > of(row).agreedLists())) {
			series.add(new Series(texts.get("only.suggested"), suggested)); //$NON-NLS-1$
		}
		String heading = ranked.size() > MOST_BARS ? texts.get("first", title, Integer.valueOf(MOST_BARS)) : title; //$NON-NLS-1$
		return new Chart(heading, new BarChart(question.caption(heading), BarMode.STACKED, true, "", //$NON-NLS-1$
				new Axis(texts.get("agreement.lists", Question.size(question.lists)), Unit.COUNT), categories, series), links, //$NON-NLS-1$
				trails);
	}

	private Table table(List<MatrixRow> ranked) {
		int jurisdictions = ranked.isEmpty() ? 0 : of(ranked.getFirst()).allJurisdictions();
		Table.Builder table = Table.builder(texts.get("agreement.table"), //$NON-NLS-1$
				Column.of(TECHNOLOGY, texts.get(TECHNOLOGY), ColumnType.LINK),
				Column.of("area", texts.get("area"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(SCORE, texts.get("agreement.score"), ColumnType.PERCENTAGE, texts.get("agreement.score.meaning")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of(COUNTRIES, texts.get("jurisdictions.of", Integer.valueOf(jurisdictions)), ColumnType.INTEGER), //$NON-NLS-1$
				Column.of(LISTS, texts.get("agreement.lists", Question.size(question.lists)), ColumnType.INTEGER), //$NON-NLS-1$
				new Column(CONFIRMED, texts.get("agreement.agreed"), ColumnType.INTEGER, //$NON-NLS-1$
						texts.get("agreement.agreed.meaning")), //$NON-NLS-1$
				Column.of(ITEMS, texts.get(ITEMS), ColumnType.INTEGER),
				Column.of("silent", texts.get("agreement.silent"), ColumnType.TEXT)); //$NON-NLS-1$ //$NON-NLS-2$
		for (MatrixRow row : ranked) {
			Agreement agreement = of(row);
			List<MatrixColumn> silent = question.lists.stream().filter(list -> !question.names(list, row)).toList();
			table.row(row.technology(), question.area(row),
					Question.share(agreement.jurisdictions(), agreement.allJurisdictions()),
					Integer.valueOf(agreement.jurisdictions()), Integer.valueOf(agreement.lists()),
					Integer.valueOf(agreement.agreedLists()), Integer.valueOf(agreement.items()),
					question.listed(silent.stream().map(question::heading).toList()));
			Trail why = question.words.whyAgreement(row.index());
			table.why(TECHNOLOGY, Question.trail(row)).why(SCORE, why).why(COUNTRIES, why).why(LISTS, why).why(CONFIRMED, why)
					.why(ITEMS, why);
		}
		return table.build();
	}
}
