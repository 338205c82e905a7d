package org.mekiki.funding.internal.analyses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.ScatterChart;
import org.mekiki.core.api.chart.Unit;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.facts.api.Aggregate;
import org.mekiki.facts.api.FactEngine;
import org.mekiki.facts.api.Filter;
import org.mekiki.facts.api.GroupQuery;
import org.mekiki.facts.api.Groups;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.MoneySlice;
import org.mekiki.funding.api.MoneySum;
import org.mekiki.model.validation.Severity;

/** On how few money is concentrated: Lorenz curve, Herfindahl–Hirschman index, shares of the largest, Gini coefficient. */
public final class ConcentrationAnalysis implements Analysis {

	private static final int DIGITS = 6;
	private static final int[] TOPS = { 1, 5, 10, 20 };
	private static final int MOST_POINTS = 400;

	private Question question;
	private Texts texts;
	private FundingDimension entity;

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		question = Question.of(context, context.arguments().integer("level", 1)); //$NON-NLS-1$
		texts = question.texts;
		entity = FundingDimension.of(context.arguments().text("entity")).orElseThrow(); //$NON-NLS-1$
		Optional<FundingDimension> by = FundingDimension.of(context.arguments().text("by")); //$NON-NLS-1$
		String title = texts.get("concentration.title", question.measureLabel(), question.dimension(entity)); //$NON-NLS-1$
		Cautions cautions = new Cautions(question);
		List<MoneySum> sums = new ArrayList<>(question.slice.sums(List.of(entity), question.filters, null));
		List<MoneySum> entities = new ArrayList<>(sums.stream().filter(sum -> sum.key() != null).toList());
		if (entities.isEmpty()) {
			return Result.of(title, texts.get("portfolio.nothing", question.measureLabel()), cautions.nothing().section(), //$NON-NLS-1$
					measures(List.of()));
		}
		sums.stream().filter(sum -> sum.key() == null).forEach(sum -> cautions.and(Severity.INFO,
				texts.get("concentration.missing", question.exact(sum.minor()), question.dimension(entity)), null)); //$NON-NLS-1$
		if (entities.stream().anyMatch(sum -> sum.minor() < 0)) {
			cautions.and(Severity.WARNING, texts.get("concentration.negative", question.dimension(entity)), null); //$NON-NLS-1$
		}
		entities.sort((one, other) -> Long.compare(other.minor(), one.minor()));
		List<FundingDimension> groups = by.filter(dimension -> dimension != entity).map(List::of).orElse(List.of());
		Table measures = measures(groups);
		return Result.of(title, summary(measures, entities), lorenz(entities, title), measures,
				largest(entities, context.arguments().integer("most", 50)), cautions.section()); //$NON-NLS-1$
	}

	private String summary(Table measures, List<MoneySum> entities) {
		Object hhi = measures.value(0, measures.column("hhi")); //$NON-NLS-1$
		return hhi == null ? texts.get("concentration.none") //$NON-NLS-1$
				: texts.get("concentration.summary", Integer.valueOf(entities.size()), question.dimension(entity), //$NON-NLS-1$
						measures.value(0, measures.column("top10")), hhi, measures.value(0, measures.column("effective")), //$NON-NLS-1$ //$NON-NLS-2$
						measures.value(0, measures.column("gini"))); //$NON-NLS-1$
	}

	/** All together, then each group. */
	private Table measures(List<FundingDimension> by) {
		List<Column> headings = new ArrayList<>(List.of(
				Column.of("group", by.isEmpty() ? texts.get("all") : question.dimension(by.getFirst()), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("total", texts.get("total"), ColumnType.MONEY), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("entities", texts.get("concentration.entities", question.dimension(entity)), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("hhi", texts.get("hhi"), ColumnType.DECIMAL, texts.get("hhi.meaning")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				new Column("effective", texts.get("effective"), ColumnType.DECIMAL, texts.get("effective.meaning")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				new Column("gini", texts.get("gini"), ColumnType.DECIMAL, texts.get("gini.meaning")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (int top : TOPS) {
			headings.add(new Column("top" + top, texts.get("top", Integer.valueOf(top)), ColumnType.PERCENTAGE, texts.get("top.meaning"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		Table.Builder table = Table.builder(texts.get("concentration.measures"), headings); //$NON-NLS-1$
		rows(table, List.of());
		if (!by.isEmpty()) {
			rows(table, by);
		}
		return table.build();
	}

	private void rows(Table.Builder table, List<FundingDimension> by) {
		List<Aggregate> aggregates = new ArrayList<>(List.of(new Aggregate.Sum(MoneySlice.AMOUNT),
				new Aggregate.Distinct(entity.id()), new Aggregate.Herfindahl(MoneySlice.AMOUNT, entity.id()),
				new Aggregate.Gini(MoneySlice.AMOUNT, entity.id())));
		Arrays.stream(TOPS).mapToObj(top -> new Aggregate.TopShare(MoneySlice.AMOUNT, entity.id(), top)).forEach(aggregates::add);
		try (FactEngine engine = new FactEngine(1)) {
			Groups groups = engine.group(question.slice.table(),
					new GroupQuery(FundingDimension.ids(by), aggregates, question.filters), null);
			for (int group = 0; group < groups.size(); group++) {
				String name = by.isEmpty() ? texts.get("all") : question.facts.label(by.getFirst(), groups.key(group, 0)); //$NON-NLS-1$
				BigDecimal hhi = decimal(groups.value(group, 2));
				List<Object> cells = new ArrayList<>(Arrays.asList(name, question.money(groups.whole(group, 0)), groups.value(group, 1), hhi,
						hhi == null ? null : BigDecimal.ONE.divide(hhi, 2, RoundingMode.HALF_UP), decimal(groups.value(group, 3))));
				for (int top = 0; top < TOPS.length; top++) {
					cells.add(decimal(groups.value(group, 4 + top)));
				}
				table.row(cells.toArray());
				explain(table, by, name, by.isEmpty() ? null : groups.key(group, 0));
			}
		}
	}

	private void explain(Table.Builder table, List<FundingDimension> by, String name, Object key) {
		question.context.progress().check();
		List<Filter> filters = new ArrayList<>(question.filters);
		by.forEach(dimension -> filters.add(new Filter.In(dimension.id(), Collections.singleton(key))));
		Trail why = question.slice.trail(name, filters);
		table.why("total", why) //$NON-NLS-1$
				.why("hhi", Trail.of(texts.get("hhi.meaning"), why)) //$NON-NLS-1$ //$NON-NLS-2$
				.why("gini", Trail.of(texts.get("gini.meaning"), why)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static BigDecimal decimal(Object ratio) {
		return ratio == null ? null : BigDecimal.valueOf(((Double) ratio).doubleValue()).setScale(DIGITS, RoundingMode.HALF_UP);
	}

	/** From the smallest to the largest, thinned out where there are many. */
	private Chart lorenz(List<MoneySum> entities, String title) {
		List<MoneySum> ascending = new ArrayList<>(entities);
		Collections.reverse(ascending);
		long total = 0;
		for (MoneySum sum : ascending) {
			total = Math.addExact(total, sum.minor());
		}
		List<ScatterChart.Point> points = new ArrayList<>();
		points.add(new ScatterChart.Point(BigDecimal.ZERO, BigDecimal.ZERO, null, "", null)); //$NON-NLS-1$
		long running = 0;
		int step = Math.max(1, ascending.size() / MOST_POINTS);
		for (int i = 0; i < ascending.size(); i++) {
			running += ascending.get(i).minor();
			BigDecimal share = Question.share(running, total);
			if (share != null && ((ascending.size() - 1 - i) % step == 0)) {
				points.add(new ScatterChart.Point(Question.share(i + 1L, ascending.size()), share, null,
						question.facts.label(entity, ascending.get(i).key()), String.valueOf(ascending.get(i).key())));
			}
		}
		List<ScatterChart.Point> equal = List.of(new ScatterChart.Point(BigDecimal.ZERO, BigDecimal.ZERO, null, "", null), //$NON-NLS-1$
				new ScatterChart.Point(BigDecimal.ONE, BigDecimal.ONE, null, "", null)); //$NON-NLS-1$
		String heading = texts.get("lorenz"); //$NON-NLS-1$
		return new Chart(heading,
				new ScatterChart(question.caption(title),
						new Axis(texts.get("lorenz.entities", question.dimension(entity)), Unit.PERCENT), //$NON-NLS-1$
						new Axis(texts.get("lorenz.money"), Unit.PERCENT), null, true, //$NON-NLS-1$
						List.of(new ScatterChart.Group(texts.get("lorenz.curve"), points), //$NON-NLS-1$
								new ScatterChart.Group(texts.get("lorenz.equal"), equal))), //$NON-NLS-1$
				Map.of(), Map.of());
	}

	private Table largest(List<MoneySum> entities, int most) {
		Table.Builder table = Table.builder(texts.get("concentration.largest", question.dimension(entity)), //$NON-NLS-1$
				Column.of("rank", texts.get("rank"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("entity", question.dimension(entity), ColumnType.TEXT), //$NON-NLS-1$
				Column.of("amount", question.measureLabel(), ColumnType.MONEY), //$NON-NLS-1$
				Column.of("share", texts.get("share"), ColumnType.PERCENTAGE), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("cumulated", texts.get("cumulated"), ColumnType.PERCENTAGE)); //$NON-NLS-1$ //$NON-NLS-2$
		long total = 0;
		for (MoneySum sum : entities) {
			total = Math.addExact(total, sum.minor());
		}
		long running = 0;
		for (int i = 0; i < Math.min(most, entities.size()); i++) {
			MoneySum sum = entities.get(i);
			running = Math.addExact(running, sum.minor());
			String name = question.facts.label(entity, sum.key());
			table.row(Integer.valueOf(i + 1), name, sum.amount().money(), Question.share(sum.minor(), total),
					Question.share(running, total));
			List<Filter> filters = new ArrayList<>(question.filters);
			filters.add(new Filter.In(entity.id(), Collections.singleton(sum.key())));
			question.context.progress().check();
			Trail why = question.slice.trail(name, filters);
			table.why("amount", why).why("entity", //$NON-NLS-1$ //$NON-NLS-2$
					new Trail(why.statement(), question.facts.link(sum.key()).orElse(null), List.of(), why.inputs()));
		}
		return table.build();
	}
}
