package org.mekiki.tables.internal.source;

import org.mekiki.tables.api.Reason;

/**
 * A cell before anything is known of its column.
 *
 * @param text
 *            what stands in it
 * @param kind
 *            what the file format says it is
 * @param problem
 *            what is wrong with how it is written; null if nothing is
 * @param currency
 *            currency that its format shows; null if there is none
 */
public record RawCell(String text, Kind kind, Reason problem, String currency) {

	/** What formats say of cells. */
	public enum Kind {
		/** Only its text says what it is. */
		TEXT,
		/** A number with a decimal point. */
		NUMBER,
		/** A number that is shown as a percentage: 0.5 is 50 %. */
		PERCENT,
		/** A count of days. */
		DATE_SERIAL,
		/** Yes or no. */
		BOOLEAN
	}

	/** The empty cell. */
	public static final RawCell BLANK = text(""); //$NON-NLS-1$

	/** Only text. */
	public static RawCell text(String text) {
		return new RawCell(text, Kind.TEXT, null, null);
	}

	/** Of a kind, without doubt. */
	public static RawCell of(String text, Kind kind) {
		return new RawCell(text, kind, null, null);
	}
}
