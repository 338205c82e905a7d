package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mekiki.charts.api.ChartExport;
import org.mekiki.charts.api.ChartPicture;
import org.mekiki.charts.api.ChartRenderer;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.core.api.chart.Caption;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.CustomChart;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.Series;

/** Draws the chart without a display. */
class @Class@Test {

	private static final CustomChart CHART = new CustomChart(Caption.of("Items"), "@id@",
			List.of(Category.of("Japan"), Category.of("Korea")),
			List.of(new Series("items", List.of(Datum.of(20, "jp"), Datum.NONE))), Map.of());

	private static ChartPicture draw(ChartTheme theme) {
		Graphics2D graphics = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB).createGraphics();
		try {
			return ChartRenderer.draw(CHART, theme, graphics, new Rectangle2D.Double(0, 0, 600, 300));
		} finally {
			graphics.dispose();
		}
	}

	@Test
	void everyValueIsAMarkThatGivesBackItsKey() {
		for (ChartTheme theme : List.of(ChartTheme.light(), ChartTheme.dark())) {
			ChartPicture picture = draw(theme);
			assertNull(picture.message());
			assertEquals(List.of("jp"), picture.marks().stream().map(mark -> mark.key()).toList());
		}
	}

	@Test
	void itIsWrittenToFiles() {
		assertTrue(ChartExport.svg(CHART, ChartTheme.light(), 600, 300).contains("Japan"));
		assertTrue(ChartExport.png(CHART, ChartTheme.light(), 600, 300, 1).length > 1000);
	}
}
