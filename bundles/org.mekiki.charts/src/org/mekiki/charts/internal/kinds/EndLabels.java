package org.mekiki.charts.internal.kinds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.mekiki.charts.internal.draw.Palette;
import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.charts.internal.draw.Pen.Align;

/** Names of lines and bands at their right ends, moved apart where they would meet. */
final class EndLabels {
	private static final double SHARE = 0.24;
	private final Pen pen;
	private final List<String> names;
	private final double width;

	EndLabels(Pen pen, List<String> names, double chartWidth) {
		this.pen = pen;
		this.names = names;
		double longest = names.stream().mapToDouble(n -> pen.width(pen.fit(n, pen.font(), chartWidth), pen.font())).max().orElse(0);
		width = Math.min(longest + 12, chartWidth * SHARE);
	}

	/** Room needed to the right. */
	double width() {
		return width;
	}

	private record Place(int index, double wanted) {
	}

	/**
	 * Writes the names.
	 *
	 * @param ys where each belongs, NaN: nowhere
	 */
	void draw(double x, double[] ys, double top, double bottom) {
		var places = new ArrayList<Place>();
		for (int i = 0; i < ys.length; i++)
			if (!Double.isNaN(ys[i]))
				places.add(new Place(i, ys[i]));
		places.sort(Comparator.comparingDouble(Place::wanted));
		double line = pen.lineHeight(pen.font());
		var at = new double[places.size()];
		double free = top;
		for (int i = 0; i < at.length; i++) {
			at[i] = Math.max(places.get(i).wanted(), free);
			free = at[i] + line;
		}
		double limit = bottom;
		for (int i = at.length - 1; i >= 0; i--) {
			at[i] = Math.min(at[i], limit);
			limit = at[i] - line;
		}
		for (int i = 0; i < at.length; i++) {
			int index = places.get(i).index();
			if (Math.abs(at[i] - places.get(i).wanted()) > 2)
				pen.line(x, places.get(i).wanted(), x + 7, at[i], Palette.series(pen.theme(), index), 1);
			pen.text(pen.fit(names.get(index), pen.font(), width - 10), pen.font(), pen.ink(), x + 9, at[i], Align.LEFT);
		}
	}
}
