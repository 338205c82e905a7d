package @id@;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.api.ChartType;
import org.mekiki.charts.api.DrawnMark;
import org.mekiki.core.api.chart.CustomChart;
import org.mekiki.core.api.chart.Datum;

/** A dot for each value, one row for each category. An example: draw a chart of your own in its place. */
public final class @Class@ implements ChartType {

	private static final double DOT = 10;

	@Override
	public List<DrawnMark> draw(CustomChart chart, ChartTheme theme, Graphics2D graphics, Rectangle2D area) {
		double greatest = chart.series().stream().flatMap(series -> series.data().stream()).map(Datum::value)
				.filter(value -> value != null).mapToDouble(Number::doubleValue).max().orElse(1);
		double labels = area.getWidth() / 4;
		double row = area.getHeight() / Math.max(1, chart.categories().size());
		List<DrawnMark> marks = new ArrayList<>();
		graphics.setFont(new Font(theme.fontFamily(), Font.PLAIN, theme.fontSize()));
		for (int i = 0; i < chart.categories().size(); i++) {
			double y = area.getY() + row * (i + 0.5);
			graphics.setColor(new Color(theme.grid()));
			graphics.draw(new Line2D.Double(area.getX() + labels, y, area.getMaxX() - DOT, y));
			graphics.setColor(new Color(theme.text()));
			graphics.drawString(chart.categories().get(i).label(), (float) area.getX(), (float) (y + theme.fontSize() / 3.0));
			for (int s = 0; s < chart.series().size(); s++) {
				Datum datum = chart.series().get(s).at(i);
				// No value is not the same as zero: there is no dot.
				if (datum.value() != null && datum.value().signum() >= 0) {
					double x = area.getX() + labels
							+ (area.getWidth() - labels - DOT) * datum.value().doubleValue() / Math.max(greatest, 1e-9);
					Ellipse2D dot = new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT);
					graphics.setColor(new Color(theme.categorical().get(s % theme.categorical().size())));
					graphics.fill(dot);
					// What is returned here can be pointed at: it gives back the key, and shows the tooltip.
					marks.add(new DrawnMark(datum.key(), chart.categories().get(i).label() + "\n"
							+ chart.series().get(s).label() + ' ' + datum.value().toPlainString(), dot));
				}
			}
		}
		return marks;
	}
}
