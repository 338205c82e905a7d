package org.mekiki.funding.ui.internal.panel;

import java.util.List;

import org.mekiki.charts.api.ChartPicture;
import org.mekiki.charts.api.DrawnMark;

/** The marks of a panel, and the one that the keys are on. */
final class PanelMarks {

	private List<Mark> all = List.of();
	private int current = -1;

	void set(List<Mark> marks) {
		all = marks;
		if (current >= marks.size()) {
			current = -1;
		}
	}

	List<Mark> all() {
		return all;
	}

	Mark current() {
		return current < 0 ? null : all.get(current);
	}

	/** The mark at a point; of those that lie over each other the last one. */
	Mark at(int x, int y) {
		for (int i = all.size() - 1; i >= 0; i--) {
			if (all.get(i).area().contains(x, y)) {
				current = i;
				return all.get(i);
			}
		}
		return null;
	}

	/** Goes on to the next mark in a direction. */
	void go(ChartPicture.Direction direction) {
		current = new ChartPicture(all.stream().map(mark -> new DrawnMark(null, "", //$NON-NLS-1$
				new java.awt.Rectangle(mark.area().x, mark.area().y, mark.area().width, mark.area().height))).toList(), null)
						.next(current, direction);
	}

	void leave() {
		current = -1;
	}
}
