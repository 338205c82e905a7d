package org.mekiki.charts.swt;

import java.util.List;

/** Hears what a reader does with the marks of a chart, on the user interface's thread. */
public interface ChartListener {
	/**
	 * Other marks are selected.
	 *
	 * @param keys the references from the description, in the order selected, empty: none
	 */
	void selectionChanged(List<String> keys);

	/**
	 * A mark was double-clicked, or Enter pressed on it: open what it stands for.
	 *
	 * @param key its reference
	 */
	default void activated(String key) {
		// Not every chart leads somewhere.
	}
}
