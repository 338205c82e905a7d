package org.mekiki.charts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.charts.api.ChartPicture;
import org.mekiki.charts.api.ChartPicture.Direction;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.api.DrawnMark;
import org.mekiki.charts.tests.samples.Samples;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
import org.mekiki.core.api.chart.Caption;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.chart.Timeline;
import org.mekiki.core.api.chart.Unit;

/** Marks are found where they are drawn and give back the right reference. */
class HitTest {
	private static ChartPicture picture(String kind) {
		return EveryKindTest.draw(Samples.all("en").get(kind), ChartTheme.light());
	}

	/** Kinds whose marks do not cover one another. */
	@ParameterizedTest
	@ValueSource(strings = { "bar-grouped", "bar-stacked", "bar-percent", "bar-horizontal", "heatmap", "timeline", "histogram", "area", "box" })
	void theMiddleOfAMarkHitsIt(String kind) {
		var picture = picture(kind);
		for (var mark : picture.marks()) {
			var box = mark.area().getBounds2D();
			if (box.getWidth() < 1 || box.getHeight() < 1)
				continue;
			int hit = picture.markAt(box.getCenterX(), box.getCenterY(), 0);
			assertTrue(hit >= 0, mark.tooltip());
			assertEquals(mark.key(), picture.marks().get(hit).key(), mark.tooltip());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "line", "scatter", "bubble", "pie", "donut", "treemap", "sankey", "radar", "network", "xy-line" })
	void everyKeyCanBeReached(String kind) {
		var picture = picture(kind);
		var keys = picture.marks().stream().map(DrawnMark::key).filter(k -> k != null).collect(Collectors.toSet());
		var found = new HashSet<String>();
		for (double y = 0; y < 420; y += 2)
			for (double x = 0; x < 720; x += 2) {
				int hit = picture.markAt(x, y, 0);
				if (hit >= 0)
					found.add(picture.marks().get(hit).key());
			}
		keys.removeAll(found);
		// Points may lie exactly under others; branches are reached by their heading.
		assertTrue(keys.size() <= 1, "never hit: " + keys);
	}

	@Test
	void aBandGivesBackWhatItTouches() {
		var picture = picture("bar-grouped");
		assertEquals(18, picture.keysIn(new Rectangle2D.Double(0, 0, 720, 420)).size());
		assertEquals(List.of(), picture.keysIn(new Rectangle2D.Double(0, 0, 720, 20)));
		var first = picture.marks().getFirst();
		assertEquals(List.of(first.key()), picture.keysIn(first.area().getBounds2D()));
	}

	@Test
	void heightsAreProportionalAndTooltipsExact() {
		var chart = new BarChart(Caption.of("Test"), BarMode.GROUPED, false, "", new Axis("Budget", Unit.of("億円", 100_000_000, 1)),
				List.of(Category.of("same"), Category.of("same")),
				List.of(new Series("S", List.of(Datum.of(1_234_567_891L, "a"), Datum.of(new BigDecimal("2469135782"), "b")))));
		var marks = EveryKindTest.draw(chart, ChartTheme.light()).marks();
		assertEquals(List.of("a", "b"), marks.stream().map(DrawnMark::key).toList());
		assertEquals(2, marks.get(1).area().getBounds2D().getHeight() / marks.get(0).area().getBounds2D().getHeight(), 0.01);
		assertEquals("same\nS: 12.34567891\u00A0億円", marks.getFirst().tooltip());
	}

	@Test
	void arrowsWalkFromMarkToMark() {
		var picture = picture("heatmap");
		int first = picture.next(-1, Direction.RIGHT);
		assertEquals(0, first);
		int right = picture.next(first, Direction.RIGHT);
		assertEquals(first, picture.next(right, Direction.LEFT));
		var seen = new HashSet<Integer>();
		for (int at = first; seen.add(at);)
			at = picture.next(at, Direction.RIGHT);
		assertEquals(12, seen.size(), "one row of the matrix has 12 cells");
		assertEquals(-1, new ChartPicture(List.of(), null).next(-1, Direction.UP));
	}

	@Test
	void aCrowdedTimelineGivesUpLabelsSoThatItsMarksStayLargeEnoughToPoint() {
		var lane = List.of(new Category("Japan", null), new Category("", null));
		var spans = new java.util.ArrayList<Timeline.Span>();
		for (int i = 0; i < 60; i++) {
			var day = java.time.LocalDate.of(2020, 1, 1).plusDays(20L * i);
			spans.add(new Timeline.Span(i % 2, 0, day, day.plusDays(12), "A label that is much longer than its bar " + i, "k" + i));
		}
		var picture = EveryKindTest.draw(new Timeline(Caption.of("Crowded"), List.of(), lane, spans), ChartTheme.light());
		var marks = picture.marks().stream().filter(mark -> mark.key() != null).toList();
		assertEquals(60, marks.size());
		assertTrue(marks.stream().allMatch(mark -> mark.area().getBounds2D().getHeight() >= 6),
				() -> marks.get(0).area().getBounds2D().toString());
	}
}
