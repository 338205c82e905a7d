package org.mekiki.facts.internal.text;

import org.eclipse.osgi.util.NLS;

/** Messages of the columns. */
public final class Messages extends NLS {

	/** Too many combinations of bins: first view, second view, how many, how many are allowed. */
	public static String brushTooFine;
	/** A column of another kind: name, needed kind. */
	public static String columnKind;
	/** A column is there twice: name. */
	public static String columnTwice;
	/** The database refused: what it says. */
	public static String databaseFailed;
	/** The result of a query has other columns: found, expected. */
	public static String databaseColumns;
	/** A cell of a query's result is no whole number: row, column, content. */
	public static String databaseNumber;
	/** A column of fractions: column, type in the database. */
	public static String databaseType;
	/** The key is missing in a row: column. */
	public static String keyMissing;
	/** Two rows have the key: column, key. */
	public static String keyTwice;
	/** No such column: name, the table's columns. */
	public static String noColumn;
	/** A snapshot is damaged: file, what is wrong. */
	public static String snapshotDamaged;
	/** A snapshot cannot be read or written: file, reason. */
	public static String snapshotFailed;
	/** A snapshot is of another state: file. */
	public static String snapshotOutdated;
	/** A snapshot was written by another version: file. */
	public static String snapshotVersion;
	/** A table is full: how many rows are allowed. */
	public static String tooManyRows;
	/** A value is of a wrong type: column, value. */
	public static String valueType;

	static {
		NLS.initializeMessages("org.mekiki.facts.internal.text.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
