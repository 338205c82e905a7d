package org.mekiki.funding.internal.analyses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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
import org.mekiki.funding.api.Optimum;
import org.mekiki.funding.api.Reallocation;
import org.mekiki.funding.api.Reallocation.Limit;
import org.mekiki.funding.api.Scenarios;
import org.mekiki.funding.internal.whatif.Places;
import org.mekiki.funding.internal.whatif.Units;
import org.mekiki.model.Element;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.validation.Severity;

/** A budget divided anew within limits, or a scenario that was kept, beside what is. */
public final class WhatIfAnalysis implements Analysis {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal EARLY = BigDecimal.valueOf(4);
	private static final BigDecimal UNKNOWN = new BigDecimal("0.5"); //$NON-NLS-1$
	private static final int MOST_BARS = 20;

	private AnalysisContext context;
	private Question question;
	private Texts texts;
	private Places places;
	private Reallocation asked;
	private final Map<Element, BigDecimal> worth = new HashMap<>();
	private int unjudged;

	@Override
	public Result run(AnalysisContext given) throws AnalysisException {
		context = given;
		question = Question.of(context, 1);
		texts = question.texts;
		FundingDimension unit = FundingDimension.of(context.arguments().text("unit")).orElseThrow(); //$NON-NLS-1$
		places = new Places(question.slice, question.filters, unit, id -> context.find(id) instanceof Element element ? element : null);
		String title = texts.get("whatif.title", question.measureLabel(), question.dimension(unit)); //$NON-NLS-1$
		Cautions cautions = new Cautions(question).years();
		if (places.list().isEmpty()) {
			return Result.of(title, texts.get("portfolio.nothing", question.measureLabel()), cautions.nothing().section()); //$NON-NLS-1$
		}
		judge();
		asked = places.question(at -> worth.get(at.unit()), percent("flexible"), limits()); //$NON-NLS-1$
		context.progress().check();
		if (places.outside() != 0) {
			cautions.and(Severity.INFO, texts.get("whatif.outside", question.exact(places.outside()), question.dimension(unit)), null); //$NON-NLS-1$
		}
		if (unjudged > 0) {
			cautions.and(Severity.INFO, texts.get("whatif.unjudged", Integer.valueOf(unjudged), Integer.valueOf(worth.size())), null); //$NON-NLS-1$
		}
		String name = context.arguments().text("scenario"); //$NON-NLS-1$
		if (!name.isEmpty()) {
			long[] kept = kept(name);
			List<Limit> broken = asked.broken(kept);
			broken.forEach(limit -> cautions.and(Severity.WARNING, texts.get("whatif.broken", limit.name()), null)); //$NON-NLS-1$
			return result(texts.get("whatif.title.kept", title, name), texts.get("whatif.kept", name, change(kept)), kept, cautions); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Optimum best = Optimum.of(asked).orElseThrow(() -> new AnalysisException(texts.get("whatif.impossible"))); //$NON-NLS-1$
		cautions.and(Severity.INFO, texts.get("whatif.gap", best.gap()), null); //$NON-NLS-1$
		return result(title, texts.get("whatif.summary", change(best.amounts()), mean(best.worth()), //$NON-NLS-1$
				mean(asked.worth(asked.actual()))), best.amounts(), cautions);
	}

	private void judge() {
		Units units = new Units(context.model());
		boolean lists = "lists".equals(context.arguments().text("worth")); //$NON-NLS-1$ //$NON-NLS-2$
		Naming naming = lists ? new Naming(context.model(), true, Set.of()) : null;
		for (Places.At at : places.list()) {
			if (!worth.containsKey(at.unit())) {
				BigDecimal known = naming == null ? units.worth(at.unit())
						: at.unit() instanceof Technology technology && !naming.lists().isEmpty()
								? Question.share(naming.of(technology).size(), naming.lists().size())
								: null;
				unjudged += known == null ? 1 : 0;
				worth.put(at.unit(), known == null ? UNKNOWN : known);
			}
		}
	}

	private BigDecimal percent(String parameter) {
		return context.arguments().number(parameter).orElse(BigDecimal.ZERO).divide(HUNDRED);
	}

	private List<Limit> limits() {
		List<Limit> limits = new ArrayList<>();
		Map<Integer, List<Integer>> years = "years".equals(context.arguments().text("keep")) //$NON-NLS-1$ //$NON-NLS-2$
				? places.by(at -> Integer.valueOf(at.year()))
				: places.by(at -> Integer.valueOf(-1));
		years.forEach((year, members) -> limits.add(Limit.sum(year.intValue() < 0 ? texts.get("whatif.limit.total") //$NON-NLS-1$
				: texts.get("whatif.limit.year", year(year.intValue())), members, Long.valueOf(places.sum(members)), //$NON-NLS-1$
				Long.valueOf(places.sum(members)))));
		BigDecimal total = BigDecimal.valueOf(places.total());
		if (context.arguments().has("agency")) { //$NON-NLS-1$
			places.by(Places.At::agency).forEach((agency, members) -> {
				BigDecimal sum = BigDecimal.valueOf(places.sum(members));
				BigDecimal room = sum.multiply(percent("agency")); //$NON-NLS-1$
				limits.add(limit(texts.get("whatif.limit.agency", question.facts.label(FundingDimension.AGENCY, agency)), members, //$NON-NLS-1$
						at -> BigDecimal.ONE, sum.subtract(room), sum.add(room)));
			});
		}
		if (context.arguments().has("domain")) { //$NON-NLS-1$
			places.by(Places.At::domain).forEach((domain, members) -> limits
					.add(limit(texts.get("whatif.limit.domain", question.facts.label(FundingDimension.DOMAIN, domain)), members, //$NON-NLS-1$
							at -> BigDecimal.ONE, null, total.multiply(percent("domain"))))); //$NON-NLS-1$
		}
		if (context.arguments().has("early")) { //$NON-NLS-1$
			List<Integer> early = places.by(at -> {
				BigDecimal level = Units.readiness(at.unit());
				return level != null && level.compareTo(EARLY) <= 0 ? Boolean.TRUE : null;
			}).getOrDefault(Boolean.TRUE, List.of());
			limits.add(limit(texts.get("whatif.limit.early"), early, at -> BigDecimal.ONE, total.multiply(percent("early")), null)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (context.arguments().has("risk")) { //$NON-NLS-1$
			List<Integer> stated = places.by(at -> Units.risk(at.unit()) == null ? null : Boolean.TRUE).getOrDefault(Boolean.TRUE, List.of());
			limits.add(limit(texts.get("whatif.limit.risk"), stated, at -> Units.risk(at.unit()), null, total.multiply(percent("risk")))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return limits;
	}

	private Limit limit(String name, List<Integer> members, Function<Places.At, BigDecimal> weight, BigDecimal least, BigDecimal most) {
		return new Limit(name, members, members.stream().map(member -> weight.apply(places.list().get(member.intValue()))).toList(), least,
				most);
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
		long[] amounts = asked.actual();
		for (int i = 0; i < amounts.length; i++) {
			Places.At at = places.list().get(i);
			Scenarios.Share share = shares.get(at.unit());
			if (share != null && (share.scope().measure() != question.measure() || !share.scope().currency().equals(question.slice.scope().currency()))) {
				throw new AnalysisException(texts.get("whatif.other", name, share.scope().measure().id(), share.scope().currency())); //$NON-NLS-1$
			}
			amounts[i] = share == null ? amounts[i] : share.byYear().getOrDefault(Integer.valueOf(at.year()), Long.valueOf(0)).longValue();
		}
		return amounts;
	}

	/** What moves from one place to another: half of all differences. */
	private String change(long[] amounts) {
		long moved = 0;
		for (int i = 0; i < amounts.length; i++) {
			moved = Math.addExact(moved, Math.abs(amounts[i] - places.list().get(i).actual()));
		}
		return question.exact(moved / 2);
	}

	/** Worth of a unit of money. */
	private BigDecimal mean(BigDecimal all) {
		return places.total() == 0 ? BigDecimal.ZERO : all.divide(BigDecimal.valueOf(places.total()), 4, RoundingMode.HALF_UP);
	}

	private Result result(String title, String summary, long[] amounts, Cautions cautions) {
		return Result.of(title, summary, chart(title, amounts), table(amounts), limits(amounts), cautions.section());
	}

	private Chart chart(String title, long[] amounts) {
		Map<String, List<Integer>> domains = places.by(at -> at.domain() == null ? PivotKey.MISSING : at.domain());
		List<Category> categories = new ArrayList<>();
		List<Datum> actual = new ArrayList<>();
		List<Datum> scenario = new ArrayList<>();
		domains.entrySet().stream().limit(MOST_BARS).forEach(entry -> {
			Object value = PivotKey.MISSING.equals(entry.getKey()) ? null : entry.getKey();
			categories.add(new Category(question.facts.label(FundingDimension.DOMAIN, value), entry.getKey()));
			actual.add(Datum.of(places.sum(entry.getValue()), entry.getKey()));
			scenario.add(Datum.of(entry.getValue().stream().mapToLong(place -> amounts[place.intValue()]).sum(), entry.getKey()));
		});
		return Chart.of(title, new BarChart(question.caption(title), BarMode.GROUPED, true, "", question.axis(), categories, //$NON-NLS-1$
				List.of(new Series(texts.get("whatif.actual"), actual), new Series(texts.get("whatif.scenario"), scenario)))); //$NON-NLS-1$ //$NON-NLS-2$
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
			Places.At at = places.list().get(i);
			table.row(context.link(at.unit()), year(at.year()), worth.get(at.unit()), question.money(at.actual()), question.money(amounts[i]),
					question.money(amounts[i] - at.actual()), Question.growth(Long.valueOf(at.actual()), Long.valueOf(amounts[i])));
			table.why("unit", context.trail(at.unit())).why("scenario", Trail.of(texts.get("whatif.why", question.exact(amounts[i]), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					question.exact(asked.places().get(i).least()), question.exact(asked.places().get(i).most()), worth.get(at.unit())),
					context.trail(at.unit())));
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
