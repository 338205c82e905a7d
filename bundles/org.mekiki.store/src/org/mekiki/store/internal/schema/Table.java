package org.mekiki.store.internal.schema;

import java.util.List;

/**
 * A table as the mapping wants it.
 *
 * @param name
 *            SQL name
 * @param doc
 *            what it holds, in English
 * @param columns
 *            its columns
 * @param key
 *            columns of the primary key
 * @param foreignKeys
 *            what its columns refer to
 * @param indexes
 *            indexes besides those of the keys
 */
public record Table(String name, String doc, List<Column> columns, List<String> key, List<ForeignKey> foreignKeys,
		List<Index> indexes) {

	/**
	 * A column.
	 *
	 * @param name
	 *            SQL name
	 * @param type
	 *            SQL type, with {@code ${clob}} for long text
	 * @param required
	 *            whether it must have a value
	 * @param doc
	 *            what it holds, in English
	 */
	public record Column(String name, String type, boolean required, String doc) {
	}

	/**
	 * A foreign key of one column.
	 *
	 * @param name
	 *            SQL name of the constraint
	 * @param column
	 *            the column
	 * @param target
	 *            the table it refers to
	 * @param targetColumn
	 *            the column of that table
	 */
	public record ForeignKey(String name, String column, String target, String targetColumn) {
	}

	/**
	 * An index.
	 *
	 * @param name
	 *            SQL name
	 * @param columns
	 *            its columns
	 */
	public record Index(String name, List<String> columns) {
	}
}
