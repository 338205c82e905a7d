package org.mekiki.core.tests;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.Caption;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.ChartDescription;
import org.mekiki.core.api.chart.CustomChart;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.PieChart;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.chart.Timeline;
import org.mekiki.core.api.chart.Treemap;
import org.mekiki.core.api.chart.Unit;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.FiscalYear;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.validation.Severity;

/** Results of every kind with anything in them; the same for the same seed, though of different objects. */
final class RandomResults {

	private static final List<String> WORDS = List.of("", "x", "技術", "a\"b\\c", "line\nbreak\ttab", "\u0000\u001f", "𠮷野家",
			"日本語 ㈱", "=1+1", "</script>", "%s {0}", "é", "\u2028");

	private final Random random;
	private final List<Trail> trails = new ArrayList<>();

	private RandomResults(long seed) {
		random = new Random(seed);
	}

	static Result result(long seed) {
		RandomResults results = new RandomResults(seed);
		return new Result(results.word(), results.word(), results.some(1, 4, results::section));
	}

	private String word() {
		return WORDS.get(random.nextInt(WORDS.size())) + (random.nextBoolean() ? random.nextInt(100) : "");
	}

	private <T> List<T> some(int least, int most, Supplier<T> one) {
		List<T> list = new ArrayList<>();
		for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
			list.add(one.get());
		}
		return list;
	}

	private Section section() {
		return switch (random.nextInt(5)) {
		case 0 -> new TextSection(word(), word());
		case 1 -> new Findings(word(), some(0, 4, () -> new Finding(Severity.values()[random.nextInt(3)], word(),
				random.nextBoolean() ? link() : null, trail())));
		case 2 -> chart();
		default -> table();
		};
	}

	private Chart chart() {
		Map<String, ModelLink> links = new TreeMap<>();
		Map<String, Trail> why = new TreeMap<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			links.put("k" + i, link());
			why.put("k" + i, new Trail(word(), null, List.of(), List.of()));
		}
		return new Chart(word(), description(), links, why);
	}

	private ChartDescription description() {
		Caption caption = new Caption(word(), word(), word());
		List<Category> categories = List.of(new Category("c" + word(), "k"), new Category("d", null));
		List<Series> series = some(1, 3, () -> new Series(word(), List.of(Datum.of(random.nextLong(), "k1"), Datum.NONE)));
		Unit unit = new Unit("円", BigDecimal.valueOf(100_000_000), 1);
		return switch (random.nextInt(5)) {
		case 0 -> new PieChart(caption, true, unit, some(1, 3,
				() -> new PieChart.Slice(word(), new BigDecimal("0.1").add(BigDecimal.valueOf(random.nextInt(9))), "k")));
		case 1 -> new Timeline(caption, List.of(new Category("g", null)), List.of(new Category("lane", null)), some(1, 3,
				() -> new Timeline.Span(0, 0, LocalDate.of(2020, 4, 1), LocalDate.of(2021, 3, 31), word(), "k")));
		case 2 -> new Treemap(caption, unit, List.of(new Treemap.Branch(word(), null, "a",
				List.of(new Treemap.Branch(word(), BigDecimal.TEN, "b", List.of())))));
		case 3 -> new CustomChart(caption, "org.example.spiral", categories, series, Map.of("turns", "3"));
		default -> new BarChart(caption, BarMode.STACKED, true, word(), new Axis(word(), unit), categories, series);
		};
	}

	private Table table() {
		List<Column> columns = new ArrayList<>();
		for (ColumnType type : ColumnType.values()) {
			if (columns.isEmpty() || random.nextInt(3) > 0) {
				columns.add(new Column("c" + type.ordinal() + word(), word(), type, word()));
			}
		}
		Table.Builder table = Table.builder(word(), columns);
		for (int row = random.nextInt(6); row > 0; row--) {
			table.row(columns.stream().map(column -> value(column.type())).toArray());
			Trail trail = trail();
			if (trail != null) {
				table.why(columns.get(random.nextInt(columns.size())).id(), trail);
			}
		}
		return table.build();
	}

	private Object value(ColumnType type) {
		if (random.nextInt(5) == 0) {
			return null;
		}
		return switch (type) {
		case TEXT -> word();
		case INTEGER -> List.of(Long.MIN_VALUE, Long.MAX_VALUE, 1L << 53, (1L << 53) + 1, -(1L << 53), random.nextLong(), 0L)
				.get(random.nextInt(7));
		case DECIMAL, PERCENTAGE -> new BigDecimal(new BigInteger(1 + random.nextInt(200), random), random.nextInt(60) - 30);
		case MONEY -> new Money(random.nextLong(), random.nextBoolean() ? "JPY" : "EUR");
		case DATE -> LocalDate.of(1868 + random.nextInt(300), 1 + random.nextInt(12), 1 + random.nextInt(28));
		case FISCAL_YEAR -> new FiscalYear(1 + random.nextInt(9999));
		case LINK -> link();
		};
	}

	private ModelLink link() {
		return new ModelLink("id" + random.nextInt(20), "Technology", word());
	}

	/** A trail or none; it has some of the trails made before as inputs, or is one of them. */
	private Trail trail() {
		if (random.nextInt(3) == 0) {
			return null;
		}
		if (!trails.isEmpty() && random.nextInt(4) == 0) {
			return trails.get(random.nextInt(trails.size()));
		}
		List<SourceRef> sources = some(0, 2,
				() -> new SourceRef(random.nextBoolean() ? link() : null, word(), word(), word()));
		List<Trail> inputs = trails.isEmpty() ? List.of() : some(0, 3, () -> trails.get(random.nextInt(trails.size())));
		Trail trail = new Trail(word(), random.nextBoolean() ? link() : null, sources, inputs);
		if (trails.size() < 6) {
			trails.add(trail);
		}
		return trail;
	}
}
