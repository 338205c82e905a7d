package org.mekiki.core.api.chart;

/**
 * An axis of values.
 *
 * @param label what is measured, may be empty
 * @param unit  in which unit it is shown
 */
public record Axis(String label, Unit unit) {
	/** An absent unit is a plain count. */
	public Axis {
		label = Texts.orEmpty(label);
		unit = unit == null ? Unit.COUNT : unit;
	}
}
