package org.mekiki.charts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekiki.charts.api.ChartExport;
import org.mekiki.charts.api.ChartRenderer;
import org.mekiki.charts.api.ChartText;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.core.api.chart.*;

/** Input nobody wants: a clear picture or a stated refusal, never an exception. */
class HostileTest {
	private static final Caption C = Caption.of("Title");
	private static final Axis A = new Axis("Axis", Unit.COUNT);

	private static BigDecimal n(String text) {
		return new BigDecimal(text);
	}

	private static String message(ChartDescription chart, Locale locale) {
		return EveryKindTest.draw(chart, ChartTheme.light().withLocale(locale)).message();
	}

	private static void drawn(ChartDescription chart) {
		assertNull(message(chart, Locale.ENGLISH));
		ChartExport.svg(chart, ChartTheme.dark(), 500, 300);
	}

	static Stream<ChartDescription> empty() {
		return Stream.of(new BarChart(C, null, false, null, A, null, null), new LineChart(C, null, A, null, null), new AreaChart(C, true, null, A, null, null),
				new LineChart(C, null, A, List.of(Category.of("a")), List.of(new Series("s", List.of(Datum.NONE)))),
				new ScatterChart(C, A, A, null, false, null), new PieChart(C, false, null, null), new Histogram(C, A, A, null), new BoxChart(C, null, A, null),
				new HeatMap(C, null, null, A, false, null, null, null, null), new Treemap(C, null, null), new Sankey(C, null, null, null),
				new RadarChart(C, null, null, null), new Timeline(C, null, null, null), new Network(C, false, 0, null, null, null, null));
	}

	@ParameterizedTest
	@MethodSource("empty")
	void emptyIsSaidInBothLanguages(ChartDescription chart) throws Exception {
		var en = message(chart, Locale.ENGLISH);
		var ja = message(chart, Locale.JAPANESE);
		assertNotNull(en);
		assertNotEquals(en, ja);
		assertTrue(ja.codePoints().anyMatch(c -> c > 0x3000), ja);
		assertEquals(chart, ChartJson.read(ChartJson.write(chart)));
		assertTrue(ChartText.summary(chart, Locale.ENGLISH).contains("Title"));
	}

	static Stream<ChartDescription> refused() {
		var minus = List.of(new Series("s", List.of(Datum.of(-1, null), Datum.of(3, null), Datum.of(3, null))));
		var three = List.of(Category.of("a"), Category.of("b"), Category.of("c"));
		var zero = List.of(new Series("s", List.of(Datum.of(0, null), Datum.of(0, null))));
		var nodes = List.of(new Sankey.Node("a", "A", null), new Sankey.Node("b", "B", null));
		return Stream.of(new PieChart(C, false, null, List.of(new PieChart.Slice("a", n("-1"), null), new PieChart.Slice("b", n("5"), null))),
				new PieChart(C, true, null, List.of(new PieChart.Slice("a", n("0"), null))),
				new PieChart(C, true, null, Collections.nCopies(61, new PieChart.Slice("a", n("1"), null))),
				new BarChart(C, BarMode.PERCENT, false, null, A, three, minus), new BarChart(C, BarMode.PERCENT, false, null, A, three, zero),
				new AreaChart(C, false, null, A, three, minus), new Treemap(C, null, List.of(new Treemap.Branch("a", n("-4"), null, null))),
				new Treemap(C, null, List.of(new Treemap.Branch("a", n("0"), null, null))),
				new Sankey(C, null, nodes, List.of(new Sankey.Flow("a", "b", n("1"), null), new Sankey.Flow("b", "a", n("1"), null))),
				new Sankey(C, null, nodes, List.of(new Sankey.Flow("a", "a", n("1"), null))),
				new RadarChart(C, null, List.of(new RadarChart.Spoke("a", n("1"), null)), null),
				new ScatterChart(C, A, A, A, false, List.of(new ScatterChart.Group("g", List.of(new ScatterChart.Point(n("1"), n("1"), n("-1"), "", null))))),
				new LineChart(C, null, A, Collections.nCopies(100_001, Category.of("a")), List.of(new Series("s", Collections.nCopies(100_001, Datum.of(1, null))))));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void dishonestIsRefused(ChartDescription chart) {
		assertNotNull(message(chart, Locale.ENGLISH));
		assertNotEquals(message(chart, Locale.ENGLISH), message(chart, Locale.JAPANESE));
	}

	@Test
	void tenThousandCategories() {
		var categories = IntStream.range(0, 10_000).mapToObj(i -> new Category("分類" + i, "k" + i)).toList();
		var data = IntStream.range(0, 10_000).mapToObj(i -> Datum.of((long) i % 97 * 13, null)).toList();
		var series = List.of(new Series("a", data), new Series("b", data));
		for (var mode : BarMode.values())
			assertTrue(message(new BarChart(C, mode, true, null, A, categories, series), Locale.ENGLISH).contains("10,000"));
		var less = categories.subList(0, 2_000);
		drawn(new BarChart(C, BarMode.GROUPED, false, null, A, less, List.of(new Series("a", data.subList(0, 2_000)))));
		drawn(new BarChart(C, BarMode.STACKED, true, null, A, less, List.of(new Series("a", data.subList(0, 2_000)))));
		drawn(new LineChart(C, null, A, categories, series));
		drawn(new AreaChart(C, false, null, A, categories, series));
	}

	@Test
	void hugeLabels() {
		var label = "非常に長いラベル".repeat(20_000) + "word".repeat(1_000) + "\u0000\u0007\n\uD800";
		var caption = new Caption(label, label, label);
		drawn(new BarChart(caption, BarMode.GROUPED, true, label, new Axis(label, new Unit(label, BigDecimal.ONE, 0)), List.of(Category.of(label), Category.of("")),
				List.of(new Series(label, List.of(Datum.of(1, label), Datum.of(2, null))), new Series(label, List.of(Datum.of(1, null))))));
		drawn(new LineChart(caption, label, A, List.of(Category.of(label)), List.of(new Series(label, List.of(Datum.of(1, null))))));
		drawn(new PieChart(caption, true, null, List.of(new PieChart.Slice(label, n("1"), null), new PieChart.Slice(label, n("2"), null))));
		drawn(new HeatMap(caption, label, label, new Axis(label, Unit.COUNT), false, label, List.of(Category.of(label)), List.of(Category.of(label)),
				List.of(new HeatMap.Cell(0, 0, n("1"), true, null, label))));
		drawn(new Treemap(caption, null, List.of(new Treemap.Branch(label, null, null, List.of(new Treemap.Branch(label, n("1"), null, null))))));
		drawn(new Sankey(caption, null, List.of(new Sankey.Node("a", label, null), new Sankey.Node("b", label, null)), List.of(new Sankey.Flow("a", "b", n("1"), null))));
		drawn(new RadarChart(caption, null, Collections.nCopies(3, new RadarChart.Spoke(label, n("1"), null)), List.of(new Series(label, List.of(Datum.of(9, null))))));
		drawn(new Timeline(caption, List.of(Category.of(label), Category.of(label)), List.of(Category.of(label)),
				List.of(new Timeline.Span(0, 0, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), label, null))));
		drawn(new Network(caption, true, 0, null, List.of(Category.of(label), Category.of(label)), List.of(new Network.Node("a", label, 1, null, null)), List.of(new Network.Link("a", "a", null, label, null))));
	}

	@Test
	void svgStaysWellFormed() throws Exception {
		var label = "a\u0000\u0001<b>&\"'\uD800]]>";
		var svg = ChartExport.svg(new BarChart(Caption.of(label), BarMode.GROUPED, false, label, A, List.of(new Category(label, label)),
				List.of(new Series(label, List.of(Datum.of(3, label))))), ChartTheme.light(), 400, 300);
		assertNotNull(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new java.io.ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
	}

	@Test
	void extremeValues() {
		var data = List.of(Datum.of(n("1E50"), null), Datum.of(n("-1E50"), null), Datum.of(n("1E-30"), null), Datum.of(0, null));
		var categories = Stream.of("a", "b", "c", "d").map(Category::of).toList();
		drawn(new BarChart(C, BarMode.GROUPED, false, null, A, categories, List.of(new Series("s", data))));
		drawn(new LineChart(C, null, A, categories, List.of(new Series("s", data))));
		drawn(new BarChart(C, BarMode.STACKED, false, null, A, categories, List.of(new Series("s", Collections.nCopies(4, Datum.of(0, null))))));
		drawn(new ScatterChart(C, A, A, A, true, List.of(new ScatterChart.Group("g", List.of(new ScatterChart.Point(n("5"), n("5"), n("0"), "", null))))));
		drawn(new BoxChart(C, null, A, List.of(new BoxChart.Box("a", n("1"), n("1"), n("1"), n("1"), n("1"), null, null, null))));
		drawn(new Histogram(C, A, A, Histogram.count(List.of(n("4"), n("4")), 10)));
		drawn(new HeatMap(C, null, null, A, true, null, List.of(Category.of("r")), List.of(Category.of("c")), List.of(new HeatMap.Cell(0, 0, n("0"), false, null, null))));
		assertThrows(IllegalArgumentException.class, () -> Datum.of(n("1E1000000"), null));
	}

	@Test
	void moderateNetworksAndManyCells() {
		var nodes = IntStream.range(0, 500).mapToObj(i -> new Network.Node("n" + i, "Node " + i, 0, null, null)).toList();
		var links = IntStream.range(1, 500).mapToObj(i -> new Network.Link("n" + i, "n" + i / 3, null, null, null)).toList();
		drawn(new Network(C, false, 3, null, null, nodes, links));
		var side = IntStream.range(0, 300).mapToObj(i -> Category.of("Category " + i)).toList();
		var cells = new ArrayList<HeatMap.Cell>();
		for (int i = 0; i < 300; i++)
			cells.add(new HeatMap.Cell(i, i, n("" + i), false, null, null));
		drawn(new HeatMap(C, "r", "c", A, false, null, side, side, cells));
	}

	@Test
	void aWordThatIsTooWideDoesNotTakeTheRestWithIt() throws Exception {
		var columns = IntStream.range(0, 12).mapToObj(i -> Category.of("Industrialisation 20" + (10 + i))).toList();
		var svg = ChartExport.svg(new HeatMap(C, null, null, A, false, null, List.of(Category.of("r")), columns,
				List.of(new HeatMap.Cell(0, 0, n("1"), false, null, null))), ChartTheme.light(), 900, 300);
		assertTrue(svg.contains("2021") && !svg.contains("Industrialisation 2021"), svg);
	}

	@Test
	void noRoomIsSaid() {
		for (var chart : org.mekiki.charts.tests.samples.Samples.all("en").values())
			for (int side : new int[] { 1, 15, 60, 130 }) {
				var graphics = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB).createGraphics();
				var picture = ChartRenderer.draw(chart, ChartTheme.light(), graphics, new Rectangle2D.Double(0, 0, side, side));
				graphics.dispose();
				assertFalse(picture.message() == null && picture.marks().isEmpty());
			}
	}

	@Test
	void nonsenseIsRefusedWhenItIsWritten() {
		assertThrows(IllegalArgumentException.class, () -> new Unit("x", BigDecimal.ZERO, 0));
		assertThrows(IllegalArgumentException.class, () -> new BarChart(C, null, false, null, A, List.of(), List.of(new Series("s", List.of(Datum.of(1, null))))));
		assertThrows(IllegalArgumentException.class, () -> new Sankey(C, null, null, List.of(new Sankey.Flow("a", "b", n("1"), null))));
		assertThrows(IllegalArgumentException.class, () -> new Timeline.Span(0, 0, LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1), "", null));
	}

	@Test
	void badJsonSaysWhy() {
		for (var json : new String[] { "", "[]", "{}", "{\"format\":\"mekiki-chart/2\",\"kind\":\"bar\"}", "{\"format\":\"mekiki-chart/1\",\"kind\":\"nonsense\"}",
				"{\"format\":\"mekiki-chart/1\",\"kind\":\"pie\",\"caption\":{},\"surprise\":1}", "{\"format\":\"mekiki-chart/1\",\"kind\":\"bar\"}",
				"{\"format\":\"mekiki-chart/1\",\"kind\":\"pie\",\"caption\":{},\"slices\":[{\"label\":\"a\",\"value\":\"1e999999999\"}]}",
				"{\"format\":\"mekiki-chart/1\",\"kind\":\"pie\",\"caption\":{},\"slices\":[{\"label\":\"a\",\"value\":\"NaN\"}]}", "[".repeat(5000) })
			assertFalse(assertThrows(IOException.class, () -> ChartJson.read(json), json).getMessage().isBlank());
	}

	@Test
	void everyMessageHasTwoLanguages() {
		var name = "org.mekiki.charts.internal.draw.texts";
		var loader = ChartRenderer.class.getClassLoader();
		var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
		var en = ResourceBundle.getBundle(name, Locale.ROOT, loader, control);
		var ja = ResourceBundle.getBundle(name, Locale.JAPANESE, loader, control);
		for (var key : en.keySet()) {
			assertTrue(ja.containsKey(key));
			if (!key.equals("box"))
				assertNotEquals(en.getString(key), ja.getString(key), key);
		}
		assertEquals(en.keySet(), ja.keySet());
	}
}
