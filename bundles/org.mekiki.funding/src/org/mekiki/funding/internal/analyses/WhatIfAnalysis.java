package org.mekiki.funding.internal.analyses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.MoneyScope;
import org.mekiki.funding.api.Optimum;
import org.mekiki.funding.api.Reallocation;
import org.mekiki.funding.api.Reallocation.Limit;
import org.mekiki.funding.api.Scenarios;
import org.mekiki.funding.api.Shortfall;
import org.mekiki.funding.api.WhatIf;
import org.mekiki.funding.api.WhatIf.Spot;
import org.mekiki.funding.api.WhatIfTerms;
import org.mekiki.model.Element;
import org.mekiki.model.validation.Severity;

/** A budget divided anew within limits, or a scenario that was kept, beside what is. */
public final class WhatIfAnalysis implements Analysis {

	private static final int MOST_BARS = 20;

	private AnalysisContext context;
	private Question question;
	private Texts texts;
	private WhatIf budget;
	private Reallocation asked;

	@Override
	public Result run(AnalysisContext given) throws AnalysisException {
		context = given;
		question = Question.of(context, 1);
		texts = question.texts;
		FundingDimension unit = FundingDimension.of(context.arguments().text("unit")).orElseThrow(); //$NON-NLS-1$
		budget = WhatIf.of(context.model(), context::find, question.slice, question.filters, terms(unit));
		asked = budget.question();
		String title = texts.get("whatif.title", question.measureLabel(), question.dimension(unit)); //$NON-NLS-1$
		Cautions cautions = new Cautions(question).years();
		if (budget.spots().isEmpty()) {
			return Result.of(title, texts.get("portfolio.nothing", question.measureLabel()), cautions.nothing().section()); //$NON-NLS-1$
		}
		context.progress().check();
		if (budget.outside() != 0) {
			cautions.and(Severity.INFO, texts.get("whatif.outside", question.exact(budget.outside()), question.dimension(unit)), null); //$NON-NLS-1$
		}
		if (budget.unjudged() > 0) {
			cautions.and(Severity.INFO, texts.get("whatif.unjudged", Integer.valueOf(budget.unjudged()), //$NON-NLS-1$
					Long.valueOf(budget.spots().stream().map(Spot::recipient).distinct().count())), null);
		}
		String name = context.arguments().text("scenario"); //$NON-NLS-1$
		if (!name.isEmpty()) {
			long[] kept = kept(name);
			List<Limit> broken = asked.broken(kept);
			broken.forEach(limit -> cautions.and(Severity.WARNING, texts.get("whatif.broken", limit.name()), null)); //$NON-NLS-1$
			return result(texts.get("whatif.title.kept", title, name), texts.get("whatif.kept", name, change(kept)), kept, cautions); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Optimum best = Optimum.of(asked).orElse(null);
		if (best == null) {
			throw new AnalysisException(impossible());
		}
		cautions.and(Severity.INFO, texts.get("whatif.gap", best.gap()), null); //$NON-NLS-1$
		return result(title, texts.get("whatif.summary", change(best.amounts()), budget.mean(best.amounts()), //$NON-NLS-1$
				budget.mean(asked.actual())), best.amounts(), cautions);
	}

	/** Names the limits that stand in the way. */
	private String impossible() {
		List<Shortfall> shortfalls = Optimum.shortfalls(asked, null);
		String which = question.listed(shortfalls.stream().map(shortfall -> texts.get("whatif.shortfall", shortfall.limit().name(), //$NON-NLS-1$
				question.exact(shortfall.amount().longValue()))).toList());
		return shortfalls.isEmpty() ? texts.get("whatif.impossible") : texts.get("whatif.impossible.which", which); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private WhatIfTerms terms(FundingDimension unit) throws AnalysisException {
		List<WhatIfTerms.Bound> bounds = new ArrayList<>();
		for (String text : context.arguments().texts("bounds")) { //$NON-NLS-1$
			bounds.add(WhatIfTerms.Bound.read(text).orElseThrow(() -> new AnalysisException(texts.get("whatif.no.bound", text)))); //$NON-NLS-1$
		}
		Long total = number("total") == null ? null : Long.valueOf(number("total").setScale(0, RoundingMode.HALF_UP).longValue()); //$NON-NLS-1$ //$NON-NLS-2$
		return new WhatIfTerms(unit, question.slice.scope(), number("flexible"), "years".equals(context.arguments().text("keep")), total, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				number("agency"), number("domain"), number("early"), number("risk"), "lists".equals(context.arguments().text("worth")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				bounds);
	}

	private BigDecimal number(String parameter) {
		return context.arguments().number(parameter).orElse(null);
	}

	private String year(int year) {
		return year == 0 ? question.facts.label(FundingDimension.YEAR, null) : Integer.toString(year);
	}

	private long[] kept(String name) throws AnalysisException {
		Map<Element, Scenarios.Share> shares = Scenarios.read(context.model(), name);
		if (shares.isEmpty()) {
			throw new AnalysisException(texts.get("whatif.no.scenario", name, //$NON-NLS-1$
					question.listed(Scenarios.names(context.model()))));
		}
		Map<String, Scenarios.Share> byId = new HashMap<>();
		for (Map.Entry<Element, Scenarios.Share> entry : shares.entrySet()) {
			MoneyScope scope = entry.getValue().scope();
			if (scope.measure() != question.measure() || !scope.currency().equals(question.slice.scope().currency())) {
				throw new AnalysisException(texts.get("whatif.other", name, scope.measure().id(), scope.currency())); //$NON-NLS-1$
			}
			byId.put(entry.getKey().getId(), entry.getValue());
		}
		return budget.amounts(byId);
	}

	private String change(long[] amounts) {
		return question.exact(WhatIf.moved(asked.actual(), amounts));
	}

	private Result result(String title, String summary, long[] amounts, Cautions cautions) {
		return Result.of(title, summary, chart(title, amounts), table(amounts), limits(amounts), cautions.section());
	}

	private Chart chart(String title, long[] amounts) {
		List<Category> categories = new ArrayList<>();
		List<Datum> actual = new ArrayList<>();
		List<Datum> scenario = new ArrayList<>();
		budget.groups(FundingDimension.DOMAIN).stream().limit(MOST_BARS)
				.forEach(group -> bar(group.label(), group.value(), group.members(), amounts, categories, actual, scenario));
		List<Integer> none = IntStream.range(0, amounts.length).filter(i -> budget.spots().get(i).domain() == null).boxed().toList();
		if (!none.isEmpty()) {
			bar(question.facts.label(FundingDimension.DOMAIN, null), PivotKey.MISSING, none, amounts, categories, actual, scenario);
		}
		return Chart.of(title, new BarChart(question.caption(title), BarMode.GROUPED, true, "", question.axis(), categories, //$NON-NLS-1$
				List.of(new Series(texts.get("whatif.actual"), actual), new Series(texts.get("whatif.scenario"), scenario)))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void bar(String label, String mark, List<Integer> members, long[] amounts, List<Category> categories, List<Datum> actual,
			List<Datum> scenario) {
		categories.add(new Category(label, mark));
		actual.add(Datum.of(members.stream().mapToLong(member -> budget.spots().get(member.intValue()).actual()).sum(), mark));
		scenario.add(Datum.of(members.stream().mapToLong(member -> amounts[member.intValue()]).sum(), mark));
	}

	private Table table(long[] amounts) {
		Table.Builder table = Table.builder(texts.get("whatif.table"), //$NON-NLS-1$
				Column.of("unit", texts.get("whatif.unit"), ColumnType.LINK), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("year", texts.get("year"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("worth", texts.get("whatif.worth"), ColumnType.DECIMAL, texts.get("whatif.worth.meaning")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Column.of("actual", texts.get("whatif.actual"), ColumnType.MONEY), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("scenario", texts.get("whatif.scenario"), ColumnType.MONEY), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("change", texts.get("whatif.change"), ColumnType.MONEY), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("share", texts.get("growth"), ColumnType.PERCENTAGE)); //$NON-NLS-1$ //$NON-NLS-2$
		for (int i = 0; i < amounts.length; i++) {
			Spot at = budget.spots().get(i);
			Element recipient = (Element) context.find(at.recipient().id());
			table.row(context.link(recipient), year(at.year()), at.recipient().worth(), question.money(at.actual()),
					question.money(amounts[i]), question.money(amounts[i] - at.actual()),
					Question.growth(Long.valueOf(at.actual()), Long.valueOf(amounts[i])));
			table.why("unit", context.trail(recipient)).why("scenario", Trail.of(texts.get("whatif.why", question.exact(amounts[i]), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					question.exact(asked.places().get(i).least()), question.exact(asked.places().get(i).most()), at.recipient().worth()),
					context.trail(recipient)));
		}
		return table.build();
	}

	private Table limits(long[] amounts) {
		Table.Builder table = Table.builder(texts.get("whatif.limits"), //$NON-NLS-1$
				Column.of("limit", texts.get("whatif.limit"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("least", texts.get("whatif.least"), ColumnType.MONEY), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("most", texts.get("whatif.most"), ColumnType.MONEY), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("actual", texts.get("whatif.actual"), ColumnType.MONEY), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("scenario", texts.get("whatif.scenario"), ColumnType.MONEY), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("met", texts.get("whatif.met"), ColumnType.TEXT)); //$NON-NLS-1$ //$NON-NLS-2$
		for (Limit limit : asked.limits()) {
			table.row(limit.name(), money(limit.least(), RoundingMode.CEILING), money(limit.most(), RoundingMode.FLOOR),
					money(limit.value(asked.actual()), RoundingMode.HALF_UP), money(limit.value(amounts), RoundingMode.HALF_UP),
					texts.get(limit.isMet(amounts) ? "whatif.met.yes" : "whatif.met.no")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return table.build();
	}

	private Object money(BigDecimal amount, RoundingMode rounding) {
		return amount == null ? null : question.money(amount.setScale(0, rounding).longValueExact());
	}
}
