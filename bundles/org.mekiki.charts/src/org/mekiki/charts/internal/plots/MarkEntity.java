package org.mekiki.charts.internal.plots;

import org.jfree.chart.entity.ChartEntity;
import org.mekiki.charts.api.DrawnMark;

/** A mark of a plot of ours among JFreeChart's entities. */
public final class MarkEntity extends ChartEntity {
	private static final long serialVersionUID = 1L;
	private final transient DrawnMark mark;

	/**
	 * An entity.
	 *
	 * @param mark what was drawn
	 */
	public MarkEntity(DrawnMark mark) {
		super(mark.area(), mark.tooltip());
		this.mark = mark;
	}

	/**
	 * The mark.
	 *
	 * @return never null
	 */
	public DrawnMark mark() {
		return mark;
	}
}
