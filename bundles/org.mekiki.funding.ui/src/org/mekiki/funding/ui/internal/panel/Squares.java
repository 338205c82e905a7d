package org.mekiki.funding.ui.internal.panel;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/** Divides an area among amounts into parts that are as square as can be (Bruls, Huizing and van Wijk, 2000). */
final class Squares {

	private Squares() {
	}

	/** An amount. */
	record Item(int id, double amount) {
	}

	/** A part of the area. */
	record Placed(int id, Rectangle area) {
	}

	/** Places the items, which are in descending order; what is not above zero gets no area. */
	static List<Placed> layout(List<Item> items, Rectangle area) {
		List<Item> positive = items.stream().filter(item -> item.amount() > 0)
				.sorted((one, other) -> Double.compare(other.amount(), one.amount())).toList();
		double sum = positive.stream().mapToDouble(Item::amount).sum();
		List<Placed> placed = new ArrayList<>();
		double x = area.x;
		double y = area.y;
		double width = area.width;
		double height = area.height;
		double scale = sum == 0 ? 0 : width * height / sum;
		int from = 0;
		while (from < positive.size() && width > 0.5 && height > 0.5) {
			double side = Math.min(width, height);
			int to = from;
			double total = 0;
			double worst = Double.MAX_VALUE;
			while (to < positive.size()) {
				double next = total + positive.get(to).amount() * scale;
				double ratio = worst(positive.get(from).amount() * scale, positive.get(to).amount() * scale, next, side);
				if (ratio > worst) {
					break;
				}
				worst = ratio;
				total = next;
				to++;
			}
			boolean tall = width >= height;
			double thick = total / side;
			double at = 0;
			for (int i = from; i < to; i++) {
				double length = positive.get(i).amount() * scale / thick;
				placed.add(new Placed(positive.get(i).id(),
						tall ? box(x, y + at, thick, length) : box(x + at, y, length, thick)));
				at += length;
			}
			if (tall) {
				x += thick;
				width -= thick;
			} else {
				y += thick;
				height -= thick;
			}
			from = to;
		}
		return placed;
	}

	private static double worst(double greatest, double least, double sum, double side) {
		return Math.max(side * side * greatest / (sum * sum), sum * sum / (side * side * least));
	}

	private static Rectangle box(double x, double y, double width, double height) {
		int left = (int) Math.round(x);
		int top = (int) Math.round(y);
		return new Rectangle(left, top, (int) Math.round(x + width) - left, (int) Math.round(y + height) - top);
	}
}
