package org.mekiki.funding.ui.internal.panel;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** The flows between two stages of a Sankey diagram, each as wide at the end as at its beginning. */
final class Ribbons {

	/** How much of its colour a flow has over the ground and the flows below it, of {@link Raster#WHOLE}. */
	private static final int INK = 113;
	/** So many steps bring each column to its place on the curve, far below a pixel. */
	private static final int STEPS = 4;

	/** A flow; heights in points below the upper end of the area. */
	private record Ribbon(RGB color, double out, double in, double thick) {
	}

	private final Rectangle area;
	private final List<Ribbon> ribbons = new ArrayList<>();

	/** No flows yet. */
	Ribbons(Rectangle area) {
		this.area = area;
	}

	/** Adds a flow from a height at the left to one at the right, in points of the panel. */
	void add(Color color, double out, double in, double thick) {
		ribbons.add(new Ribbon(color.getRGB(), out - area.y, in - area.y, thick));
	}

	/** Draws all flows. */
	void paint(GC gc, Color ground) {
		if (!ribbons.isEmpty()) {
			Raster.paint(gc, area, ground.getRGB(), this::fill);
		}
	}

	private void fill(Raster raster) {
		double[] way = way(raster.columns());
		for (Ribbon ribbon : ribbons) {
			for (int x = 0; x < way.length; x++) {
				double top = ribbon.out + (ribbon.in - ribbon.out) * way[x];
				raster.column(x, top, top + ribbon.thick, ribbon.color, INK);
			}
		}
	}

	/** How far down each column is of the way from the left height to the right one, from 0 to 1: an even curve. */
	private static double[] way(int width) {
		double[] way = new double[width];
		double s = 0;
		for (int x = 0; x < width; x++) {
			double wanted = (x + 0.5) / width;
			// the curve with level ends: across it is 1.5 s (1 - s) + s cubed, down it is s squared (3 - 2 s)
			for (int step = 0; step < STEPS; step++) {
				s -= (1.5 * s * (1 - s) + s * s * s - wanted) / (1.5 - 3 * s + 3 * s * s);
			}
			way[x] = s * s * (3 - 2 * s);
		}
		return way;
	}
}
