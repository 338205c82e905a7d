package org.mekiki.core.api.chart;

/**
 * The words around the picture.
 *
 * @param title    what the chart says, may be empty
 * @param subtitle scope and unit of the whole, may be empty
 * @param source   where the figures come from, printed below, may be empty
 */
public record Caption(String title, String subtitle, String source) {
	/** Absent texts become empty. */
	public Caption {
		title = Texts.orEmpty(title);
		subtitle = Texts.orEmpty(subtitle);
		source = Texts.orEmpty(source);
	}

	/**
	 * A caption with a title only.
	 *
	 * @param title may be empty
	 * @return never null
	 */
	public static Caption of(String title) {
		return new Caption(title, "", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
