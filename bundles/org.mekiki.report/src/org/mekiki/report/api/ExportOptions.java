package org.mekiki.report.api;

import java.util.Locale;
import java.util.Objects;

/**
 * What an export says beside the result.
 *
 * @param locale
 *            language of what Mekiki adds: headings, “Sources”, numbers
 * @param handling
 *            marking in header and footer, see {@link Markings}; may be empty
 * @param origin
 *            what the figures were made from: the knowledge base and its state; may be empty
 * @since 0.1
 */
public record ExportOptions(Locale locale, String handling, String origin) {

	/** Absent texts become empty. */
	public ExportOptions {
		Objects.requireNonNull(locale);
		handling = handling == null ? "" : handling; //$NON-NLS-1$
		origin = origin == null ? "" : origin; //$NON-NLS-1$
	}

	/**
	 * Options without marking and origin.
	 *
	 * @param locale
	 *            language of what Mekiki adds
	 * @return the options
	 */
	public static ExportOptions of(Locale locale) {
		return new ExportOptions(locale, "", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
