package org.mekiki.funding.internal.analyses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.LineChart;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.facts.api.Filter;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.MoneySum;
import org.mekiki.model.validation.Severity;

/** How money develops over fiscal years: changes, compound growth, nominal and at constant prices. */
public final class TrendAnalysis implements Analysis {

	private static final int MOST_LINES = 8;
	private static final String YEAR = "year"; //$NON-NLS-1$
	private static final String REAL = "real"; //$NON-NLS-1$
	private static final String NOMINAL = "nominal"; //$NON-NLS-1$
	private static final String GROWTH = "growth"; //$NON-NLS-1$

	private Question question;
	private Texts texts;
	private Deflator deflator;
	/** Years from the first to the last, those without money included. */
	private final List<Integer> years = new ArrayList<>();

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		question = Question.of(context, context.arguments().integer("level", 1)); //$NON-NLS-1$
		texts = question.texts;
		deflator = Deflator.of(context, texts).orElse(null);
		List<MoneySum> sums = question.slice.sums(List.of(FundingDimension.YEAR), question.filters, null);
		List<Integer> stated = sums.stream().map(MoneySum::key).filter(Objects::nonNull).map(key -> Integer.valueOf(key.toString()))
				.toList();
		String title = texts.get("trend.title", question.measureLabel()); //$NON-NLS-1$
		Cautions cautions = new Cautions(question);
		Optional<FundingDimension> by = FundingDimension.of(context.arguments().text("by")); //$NON-NLS-1$
		if (stated.isEmpty()) {
			return Result.of(title, texts.get("portfolio.nothing", question.measureLabel()), cautions.nothing().section(), //$NON-NLS-1$
					table(new Long[0]));
		}
		for (int year = stated.getFirst().intValue(); year <= stated.getLast().intValue() && years.size() < 200; year++) {
			years.add(Integer.valueOf(year));
		}
		Long[] nominal = series(sums);
		if (sums.size() > stated.size()) {
			cautions.and(Severity.INFO, texts.get("trend.no.year", question.exact(sums.getLast().minor())), //$NON-NLS-1$
					why(question.dimension(FundingDimension.YEAR), List.of(new Filter.Missing(FundingDimension.YEAR.id()))));
		}
		if (deflator != null && years.stream().anyMatch(year -> deflator.index(year.intValue()) == null)) {
			cautions.and(Severity.WARNING, texts.get("deflator.gaps", deflator.name()), null); //$NON-NLS-1$
		}
		List<Section> sections = new ArrayList<>();
		if (by.isPresent() && by.get() != FundingDimension.YEAR) {
			Pivot pivot = new Pivot(question, by.get(), FundingDimension.YEAR, context.arguments().integer("most", 50)); //$NON-NLS-1$
			sections.add(lines(pivot, title));
			sections.add(growth(pivot));
		} else {
			sections.add(line(nominal, title));
		}
		sections.add(table(nominal));
		if (!cautions.isEmpty()) {
			sections.add(cautions.section());
		}
		return new Result(title, summary(nominal), sections);
	}

	private Long[] series(List<MoneySum> sums) {
		Long[] series = new Long[years.size()];
		sums.stream().filter(sum -> sum.key() != null).forEach(sum -> {
			int at = years.indexOf(Integer.valueOf(sum.key().toString()));
			if (at >= 0) {
				series[at] = Long.valueOf(sum.minor());
			}
		});
		return series;
	}

	private Long real(Long nominal, int at) {
		return nominal == null || deflator == null ? null : deflator.real(nominal.longValue(), years.get(at).intValue());
	}

	private Long[] real(Long[] nominal) {
		Long[] real = new Long[nominal.length];
		Arrays.setAll(real, at -> real(nominal[at], at));
		return real;
	}

	/** From the first year with an amount to the last. */
	private BigDecimal compound(Long[] series) {
		int first = 0;
		int last = series.length - 1;
		while (first < series.length && series[first] == null) {
			first++;
		}
		while (last >= 0 && series[last] == null) {
			last--;
		}
		return first >= last ? null : Growth.compound(series[first].longValue(), series[last].longValue(), last - first);
	}

	private String summary(Long[] nominal) {
		List<String> sentences = new ArrayList<>();
		sentences.add(texts.get("trend.span", question.measureLabel(), years.getFirst().toString(), question.exact(nominal[0].longValue()), //$NON-NLS-1$
				years.getLast().toString(), question.exact(nominal[nominal.length - 1].longValue())));
		BigDecimal growth = compound(nominal);
		if (growth != null) {
			sentences.add(texts.get("trend.compound", growth)); //$NON-NLS-1$
		}
		BigDecimal real = deflator == null ? null : compound(real(nominal));
		if (real != null) {
			sentences.add(texts.get("trend.compound.real", real, Integer.toString(deflator.base()), deflator.name())); //$NON-NLS-1$
		}
		return question.said(sentences);
	}

	private Table table(Long[] nominal) {
		List<Column> headings = new ArrayList<>(List.of(Column.of(YEAR, question.dimension(FundingDimension.YEAR), ColumnType.TEXT),
				new Column(NOMINAL, texts.get(NOMINAL), ColumnType.MONEY, question.measureLabel()),
				new Column(GROWTH, texts.get(GROWTH), ColumnType.PERCENTAGE, texts.get("growth.meaning.rows")))); //$NON-NLS-1$
		if (deflator != null) {
			headings.add(Column.of("index", deflator.name(), ColumnType.DECIMAL)); //$NON-NLS-1$
			headings.add(new Column(REAL, texts.get(REAL, Integer.toString(deflator.base())), ColumnType.MONEY, formula()));
			headings.add(new Column("growth.real", texts.get("growth.real"), ColumnType.PERCENTAGE, formula())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Table.Builder table = Table.builder(texts.get("trend.table", question.measureLabel()), headings); //$NON-NLS-1$
		for (int at = 0; at < nominal.length; at++) {
			List<Object> cells = new ArrayList<>(Arrays.asList(years.get(at).toString(), money(nominal[at]),
					at == 0 ? null : Question.growth(nominal[at - 1], nominal[at])));
			Long real = real(nominal[at], at);
			if (deflator != null) {
				cells.add(deflator.index(years.get(at).intValue()));
				cells.add(money(real));
				cells.add(at == 0 ? null : Question.growth(real(nominal[at - 1], at - 1), real));
			}
			table.row(cells.toArray());
			if (nominal[at] != null) {
				Trail why = whyYear(at);
				table.why(NOMINAL, why);
				if (real != null) {
					table.why(REAL, whyReal(nominal[at].longValue(), real.longValue(), at, why));
				}
			}
		}
		return table.build();
	}

	private Object money(Long minor) {
		return minor == null ? null : question.money(minor.longValue());
	}

	private String formula() {
		return texts.get("deflator.formula", deflator.name(), Integer.toString(deflator.base())); //$NON-NLS-1$
	}

	private Trail whyReal(long nominal, long real, int at, Trail why) {
		return Trail.of(texts.get("deflator.why", question.exact(real), question.exact(nominal), //$NON-NLS-1$
				deflator.index(deflator.base()).toPlainString(), deflator.index(years.get(at).intValue()).toPlainString(),
				deflator.name()), why);
	}

	private Trail whyYear(int at) {
		return why(years.get(at).toString(),
				List.of(new Filter.In(FundingDimension.YEAR.id(), java.util.Set.of(Long.valueOf(years.get(at).longValue())))));
	}

	private Trail why(String what, List<Filter> more) {
		question.context.progress().check();
		return question.slice.trail(what, Stream.concat(question.filters.stream(), more.stream()).toList());
	}

	private Chart line(Long[] nominal, String title) {
		Map<String, Trail> trails = new HashMap<>();
		List<Datum> data = new ArrayList<>();
		List<Datum> reals = new ArrayList<>();
		for (int at = 0; at < nominal.length; at++) {
			String key = years.get(at).toString();
			data.add(nominal[at] == null ? Datum.NONE : Datum.of(nominal[at].longValue(), key));
			Long real = real(nominal[at], at);
			reals.add(real == null ? Datum.NONE : Datum.of(real.longValue(), key));
			if (nominal[at] != null) {
				trails.put(key, whyYear(at));
			}
		}
		List<Series> series = new ArrayList<>(List.of(new Series(texts.get(NOMINAL), data)));
		if (deflator != null) {
			series.add(new Series(texts.get(REAL, Integer.toString(deflator.base())), reals));
		}
		return new Chart(title, new LineChart(question.caption(title), question.dimension(FundingDimension.YEAR), question.axis(),
				categories(), series), Map.of(), trails);
	}

	private List<Category> categories() {
		return years.stream().map(year -> new Category(year.toString(), year.toString())).toList();
	}

	private Long[] series(Pivot pivot, int row) {
		Long[] series = new Long[years.size()];
		for (int column = 0; column < pivot.columns().size(); column++) {
			PivotKey key = pivot.columns().get(column);
			int at = key.isMissing() || key.isOthers() ? -1 : years.indexOf(Integer.valueOf(key.id()));
			if (at >= 0) {
				series[at] = pivot.cell(row, column);
			}
		}
		return deflator == null ? series : real(series);
	}

	private Chart lines(Pivot pivot, String title) {
		Map<String, ModelLink> links = new HashMap<>();
		List<Series> series = new ArrayList<>();
		for (int row = 0; row < Math.min(MOST_LINES, pivot.rows().size()); row++) {
			PivotKey key = pivot.rows().get(row);
			List<Datum> data = new ArrayList<>();
			for (Long value : series(pivot, row)) {
				data.add(value == null ? Datum.NONE : Datum.of(value.longValue(), key.id()));
			}
			if (key.link() != null) {
				links.put(key.id(), key.link());
			}
			series.add(new Series(key.label(), data));
		}
		return new Chart(title, new LineChart(question.caption(title), question.dimension(FundingDimension.YEAR), question.axis(),
				categories(), series), links, Map.of());
	}

	private Table growth(Pivot pivot) {
		Table.Builder table = Table.builder(texts.get("trend.growth", question.dimension(pivot.rowDimension())), //$NON-NLS-1$
				Column.of("row", question.dimension(pivot.rowDimension()), ColumnType.TEXT), //$NON-NLS-1$
				Column.of("first", years.getFirst().toString(), ColumnType.MONEY), //$NON-NLS-1$
				Column.of("last", years.getLast().toString(), ColumnType.MONEY), //$NON-NLS-1$
				new Column("compound", texts.get("compound"), ColumnType.PERCENTAGE, texts.get("compound.meaning"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (int row = 0; row < pivot.rows().size(); row++) {
			Long[] series = series(pivot, row);
			table.row(pivot.rows().get(row).label(), money(series[0]), money(series[series.length - 1]), compound(series));
			Trail why = pivot.whyRow(row);
			table.why("row", why).why("compound", why); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return table.build();
	}
}
