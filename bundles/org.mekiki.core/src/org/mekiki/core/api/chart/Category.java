package org.mekiki.core.api.chart;

/**
 * One place on an axis of categories, a row or column of a heat map, a group of a network.
 *
 * @param label shown, may be empty; two categories may have the same label
 * @param key   reference given back on selection, null: none
 */
public record Category(String label, String key) {
	/** Absent texts become empty. */
	public Category {
		label = Texts.orEmpty(label);
		key = Texts.key(key);
	}

	/**
	 * A category without a key.
	 *
	 * @param label shown
	 * @return never null
	 */
	public static Category of(String label) {
		return new Category(label, null);
	}
}
