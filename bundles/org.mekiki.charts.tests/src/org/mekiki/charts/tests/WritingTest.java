package org.mekiki.charts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.charts.api.ChartExport;
import org.mekiki.charts.api.ChartRenderer;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.draw.NumberText;
import org.mekiki.charts.tests.samples.Samples;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.Caption;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.ChartJson;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.HeatMap;
import org.mekiki.core.api.chart.Histogram;
import org.mekiki.core.api.chart.Unit;

/** Files, numbers, bins. */
class WritingTest {
	@TempDir
	Path folder;

	@Test
	void filesAreReplacedWhole() throws IOException {
		var chart = Samples.all("ja").get("bar-stacked");
		for (var ending : List.of("png", "svg", "pdf", "json")) {
			var file = folder.resolve("図." + ending);
			Files.writeString(file, "old");
			ChartExport.write(chart, ChartTheme.light(), 400, 300, file);
			var first = Files.readAllBytes(file);
			assertTrue(first.length > 1000);
			ChartExport.write(chart, ChartTheme.light(), 400, 300, file);
			assertEquals(-1, java.util.Arrays.mismatch(first, Files.readAllBytes(file)));
		}
		assertEquals(chart, ChartJson.read(Files.readString(folder.resolve("図.json"))));
		assertThrows(IOException.class, () -> ChartExport.write(chart, ChartTheme.light(), 400, 300, folder.resolve("x.gif")));
		assertThrows(IOException.class, () -> ChartExport.write(chart, ChartTheme.light(), 400, 300, folder.resolve("no/such/x.svg")));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(4, files.count(), "nothing is left behind");
		}
	}

	@Test
	void numbersReadAsPeopleExpect() {
		var oku = Unit.of("億円", 100_000_000, 1);
		assertEquals("12.3", NumberText.label(new BigDecimal("1234567890"), oku));
		assertEquals("12.3456789\u00A0億円", NumberText.exact(new BigDecimal("1234567890"), oku));
		assertEquals("\u22121,000.0", NumberText.label(new BigDecimal("-100000000000"), oku));
		assertEquals("37.5\u00A0%", NumberText.exact(new BigDecimal("0.375"), Unit.PERCENT));
		assertEquals("9,007,199,254,740,993", NumberText.exact(new BigDecimal("9007199254740993"), Unit.COUNT));
	}

	@Test
	void atItsLeastHeightAHeatMapNamesEveryRow() {
		var rows = IntStream.rangeClosed(10, 49).mapToObj(i -> Category.of("Row " + i)).toList();
		var cells = List.of(new HeatMap.Cell(0, 0, BigDecimal.ONE, false, null, null));
		var map = new HeatMap(Caption.of("Many rows"), null, null, new Axis("Share", Unit.COUNT), false, null, rows,
				List.of(Category.of("One column")), cells);
		int least = ChartRenderer.leastHeight(map);
		assertTrue(rows(ChartExport.svg(map, ChartTheme.light(), 600, least / 2)) < 40, "in too little room some have no name");
		assertEquals(40, rows(ChartExport.svg(map, ChartTheme.light(), 600, least)));
		assertEquals(0, ChartRenderer.leastHeight(Samples.all("ja").get("line")));
	}

	private static long rows(String svg) {
		return IntStream.rangeClosed(10, 49).filter(i -> svg.contains("Row " + i)).count();
	}

	@Test
	void valuesAreComparedByValue() {
		assertEquals(Datum.of(new BigDecimal("1.50"), "k"), Datum.of(new BigDecimal("1.5"), "k"));
		assertEquals(Datum.of(100, null), Datum.of(new BigDecimal("1E2"), ""));
		assertEquals("100", Datum.of(new BigDecimal("1E2"), null).value().toString());
	}

	@Test
	void binsCountEveryValueOnce() {
		var values = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).stream().map(BigDecimal::valueOf).toList();
		var bins = Histogram.count(values, 5);
		assertEquals(List.of(2L, 2L, 2L, 2L, 3L), bins.stream().map(Histogram.Bin::count).toList());
		assertEquals(List.of(), Histogram.count(List.of(), 3));
	}
}
