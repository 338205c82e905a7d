package org.mekiki.core.api.chart;

import java.util.List;

/**
 * Values that belong together: one colour and pattern, one entry of the legend.
 *
 * @param label shown in the legend, may be empty
 * @param data  one per category, in the order of the categories; missing ones at the end have no value
 */
public record Series(String label, List<Datum> data) {
	/** Copies the list. */
	public Series {
		label = Texts.orEmpty(label);
		data = Texts.copy(data);
	}

	/**
	 * The value at a category.
	 *
	 * @param category index
	 * @return {@link Datum#NONE} where the series has none, never null
	 */
	public Datum at(int category) {
		return category < data.size() ? data.get(category) : Datum.NONE;
	}

	static List<Series> checked(List<Series> series, int categories) {
		var copy = Texts.copy(series);
		for (var one : copy)
			if (one.data().size() > categories)
				throw new IllegalArgumentException("The series " + one.label() + " has more values than there are categories"); //$NON-NLS-1$ //$NON-NLS-2$
		return copy;
	}
}
