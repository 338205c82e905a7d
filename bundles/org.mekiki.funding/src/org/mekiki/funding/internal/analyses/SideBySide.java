package org.mekiki.funding.internal.analyses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.facts.api.Filter;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.MoneyMeasure;
import org.mekiki.funding.api.MoneyScope;
import org.mekiki.funding.api.MoneySum;

/** Several measures beside one another. They have no total: it would be the same money several times. */
final class SideBySide {

	private static final int MOST_BARS = 12;

	private final Question question;
	private final FundingDimension dimension;
	private final Map<MoneyMeasure, Question> measures = new LinkedHashMap<>();
	private final Map<MoneyMeasure, Long[]> cells = new LinkedHashMap<>();
	private final PivotAxis rows;

	SideBySide(Question question, FundingDimension dimension, int most) throws AnalysisException {
		this.question = question;
		this.dimension = dimension;
		List<MoneySum> order = new ArrayList<>(question.slice.sums(List.of(dimension), question.filters, null));
		for (MoneyScope scope : question.facts.scopes()) {
			if (scope.currency().equals(question.slice.scope().currency()) && shown(scope.measure())) {
				Question one = Question.of(question.context, question.facts, scope.measure(), question.level);
				measures.put(scope.measure(), one);
				// amounts of other measures do not count for the order of the rows
				one.slice.sums(List.of(dimension), one.filters, null)
						.forEach(sum -> order.add(new MoneySum(sum.keys(), question.slice.amount(0))));
			}
		}
		rows = new PivotAxis(dimension, question.facts, order, question.level, most,
				number -> question.texts.get("others", Integer.valueOf(number))); //$NON-NLS-1$
		measures.forEach((measure, one) -> {
			Long[] sums = new Long[rows.keys().size()];
			one.slice.sums(List.of(dimension), one.filters, null).forEach(sum -> {
				int at = rows.place(sum.key());
				sums[at] = Long.valueOf(Math.addExact(sum.minor(), sums[at] == null ? 0 : sums[at].longValue()));
			});
			cells.put(measure, sums);
		});
	}

	/** What is no money is not shown; sums of stages that stand beside it are. */
	private static boolean shown(MoneyMeasure measure) {
		return measure != MoneyMeasure.TARGET && measure != MoneyMeasure.OTHER && measure != MoneyMeasure.APPROPRIATED;
	}

	Table table(String title) {
		List<Column> headings = new ArrayList<>();
		headings.add(Column.of("row", question.dimension(dimension), ColumnType.TEXT)); //$NON-NLS-1$
		measures.keySet().forEach(measure -> headings
				.add(Column.of(measure.id(), measure.label(question.context.locale()), ColumnType.MONEY)));
		Table.Builder table = Table.builder(title, headings);
		for (int row = 0; row < rows.keys().size(); row++) {
			List<Object> line = new ArrayList<>();
			line.add(rows.keys().get(row).label());
			for (Long[] sums : cells.values()) {
				line.add(sums[row] == null ? null : question.money(sums[row].longValue()));
			}
			table.row(line.toArray());
			for (Map.Entry<MoneyMeasure, Long[]> entry : cells.entrySet()) {
				if (entry.getValue()[row] != null) {
					table.why(entry.getKey().id(), why(entry.getKey(), rows.keys().get(row)));
				}
			}
		}
		return table.build();
	}

	private Trail why(MoneyMeasure measure, PivotKey key) {
		Question one = measures.get(measure);
		List<Filter> filters = new ArrayList<>(one.filters);
		filters.add(key.filter(dimension));
		question.context.progress().check();
		return one.slice.trail(question.texts.get("at", key.label(), one.measureLabel()), filters); //$NON-NLS-1$
	}

	Chart chart(String title) {
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		List<PivotKey> shown = rows.keys().subList(0, Math.min(MOST_BARS, rows.keys().size()));
		List<Series> series = new ArrayList<>();
		cells.forEach((measure, sums) -> {
			List<Datum> data = new ArrayList<>();
			for (int row = 0; row < shown.size(); row++) {
				String mark = measure.id() + '/' + shown.get(row).id();
				data.add(sums[row] == null ? Datum.NONE : Datum.of(sums[row].longValue(), mark));
				if (sums[row] != null) {
					trails.put(mark, why(measure, shown.get(row)));
					if (shown.get(row).link() != null) {
						links.put(mark, shown.get(row).link());
					}
				}
			}
			series.add(new Series(measure.label(question.context.locale()), data));
		});
		return new Chart(title, new BarChart(question.caption(title), BarMode.GROUPED, true, "", question.axis(), //$NON-NLS-1$
				shown.stream().map(key -> new Category(key.label(), key.id())).toList(), series), links, trails);
	}
}
