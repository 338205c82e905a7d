package org.mekiki.funding.ui.internal.whatif;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.mekiki.funding.ui.internal.panel.Ink;
import org.mekiki.funding.ui.internal.whatif.WhatIfRows.Column;

/** Where the columns of the grid are; names and sliders share what the figures leave over. */
final class GridColumns {

	private static final int PAD = 6;
	private static final int LOCK = 28;
	private static final int LEAST_SLIDER = 84;
	private static final int MOST_SLIDER = 260;

	private final Map<Column, int[]> places = new EnumMap<>(Column.class);

	/** Columns for a width; figures need a width of their own. */
	GridColumns(GC gc, Ink ink, int width, boolean years, int least) {
		int figure = least + 2 * PAD;
		int year = years ? ink.width(gc, "0000") + 2 * PAD : 0; //$NON-NLS-1$
		int left = Math.max(0, width - LOCK - year - 3 * figure);
		int slider = Math.clamp(left * 45L / 100, LEAST_SLIDER, MOST_SLIDER);
		int x = 0;
		x = put(Column.LOCK, x, LOCK);
		x = put(Column.NAME, x, Math.max(60, left - slider));
		x = put(Column.YEAR, x, year);
		x = put(Column.COMPARED, x, figure);
		x = put(Column.SCENARIO, x, figure);
		x = put(Column.CHANGE, x, figure);
		put(Column.SLIDER, x, Math.max(40, width - x));
	}

	private int put(Column column, int x, int width) {
		places.put(column, new int[] { x, width });
		return x + width;
	}

	int x(Column column) {
		return places.get(column)[0];
	}

	int width(Column column) {
		return places.get(column)[1];
	}

	/** Right end of the figures of a column. */
	int right(Column column) {
		return x(column) + width(column) - PAD;
	}

	/** The column at a point. */
	Column at(int x) {
		Column found = Column.LOCK;
		for (Map.Entry<Column, int[]> entry : places.entrySet()) {
			if (x >= entry.getValue()[0] && entry.getValue()[1] > 0) {
				found = entry.getKey();
			}
		}
		return found;
	}

	/** Left end of the way of a slider. */
	int trackLeft() {
		return x(Column.SLIDER) + PAD + 4;
	}

	/** Length of the way of a slider. */
	int track() {
		return Math.max(10, width(Column.SLIDER) - 2 * PAD - 14);
	}
}
