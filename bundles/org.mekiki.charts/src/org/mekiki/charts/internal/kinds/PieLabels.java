package org.mekiki.charts.internal.kinds;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.mekiki.charts.internal.draw.Pen;
import org.mekiki.charts.internal.draw.Pen.Align;

/** Names, values and shares on both sides of a pie, joined to their slices; moved apart where they would meet. */
final class PieLabels {
	/** A label and where its slice is. */
	record Label(String name, String value, double angle) {
		boolean right() {
			return Math.cos(angle) >= 0;
		}
	}

	private static final double ARM = 14;
	private final Pen pen;
	private final Rectangle2D area;
	private final Rectangle2D pie;

	PieLabels(Pen pen, Rectangle2D area, Rectangle2D pie) {
		this.pen = pen;
		this.area = area;
		this.pie = pie;
	}

	void draw(List<Label> labels) {
		side(labels.stream().filter(Label::right).toList(), true);
		side(labels.stream().filter(l -> !l.right()).toList(), false);
	}

	private void side(List<Label> labels, boolean right) {
		var order = new ArrayList<>(labels);
		order.sort(Comparator.comparingDouble(l -> Math.sin(l.angle())));
		double line = pen.lineHeight(pen.font());
		boolean single = order.size() * 2 * line > area.getHeight();
		double height = single ? line : 2 * line;
		int most = (int) Math.max(1, area.getHeight() / height);
		// Too many names: the smallest slices keep their tooltips only; neighbours in angle go last.
		while (order.size() > most)
			order.removeLast();
		var at = new double[order.size()];
		double free = area.getMinY() + height / 2;
		for (int i = 0; i < at.length; i++) {
			at[i] = Math.max(pie.getCenterY() + Math.sin(order.get(i).angle()) * (pie.getHeight() / 2 + ARM), free);
			free = at[i] + height + (single ? 0 : 3);
		}
		double limit = area.getMaxY() - height / 2;
		for (int i = at.length - 1; i >= 0; i--) {
			at[i] = Math.min(at[i], limit);
			limit = at[i] - height - (single ? 0 : 3);
		}
		for (int i = 0; i < at.length; i++)
			label(order.get(i), at[i], right, single);
	}

	private void label(Label label, double y, boolean right, boolean single) {
		double radius = pie.getWidth() / 2;
		double x = pie.getCenterX() + (right ? 1 : -1) * (radius + 2 * ARM);
		var path = new Path2D.Double();
		path.moveTo(pie.getCenterX() + Math.cos(label.angle()) * (radius + 2), pie.getCenterY() + Math.sin(label.angle()) * (radius + 2));
		path.lineTo(x - (right ? 8 : -8), y);
		path.lineTo(x, y);
		Color thin = pen.muted();
		pen.outline(path, thin, 0.8);
		double room = right ? area.getMaxX() - x - 5 : x - 5 - area.getMinX();
		double text = right ? x + 5 : x - 5;
		var align = right ? Align.LEFT : Align.RIGHT;
		double line = pen.lineHeight(pen.font());
		if (single)
			pen.text(pen.fit(label.name() + "  " + label.value(), pen.font(), room), pen.font(), pen.ink(), text, y, align); //$NON-NLS-1$
		else {
			pen.text(pen.fit(label.name(), pen.font(), room), pen.font(), pen.ink(), text, y - line / 2, align);
			pen.text(pen.fit(label.value(), pen.small(), room), pen.small(), pen.muted(), text, y + line / 2 - 1, align);
		}
	}
}
