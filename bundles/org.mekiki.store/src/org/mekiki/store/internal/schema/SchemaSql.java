package org.mekiki.store.internal.schema;

import java.util.ArrayList;
import java.util.List;

/** Writes the statements that create tables. */
public final class SchemaSql {

	private SchemaSql() {
		// only static methods
	}

	/**
	 * The statements for some tables.
	 *
	 * @param tables
	 *            in an order in which they can be created
	 * @return SQL statements without semicolon
	 */
	public static List<String> create(List<Table> tables) {
		List<String> statements = new ArrayList<>();
		for (Table table : tables) {
			statements.add(create(table));
			for (Table.Index index : table.indexes()) {
				statements.add("CREATE INDEX " + index.name() + " ON " + table.name() + " (" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						+ String.join(", ", index.columns()) + ')'); //$NON-NLS-1$
			}
		}
		return statements;
	}

	/**
	 * The statements as a migration step.
	 *
	 * @param tables
	 *            in an order in which they can be created
	 * @return text of a step file
	 */
	public static String script(List<Table> tables) {
		StringBuilder out = new StringBuilder("-- The first tables of a knowledge base, as derived from the model.\n"); //$NON-NLS-1$
		for (String statement : create(tables)) {
			out.append('\n').append(statement).append(";\n"); //$NON-NLS-1$
		}
		return out.toString();
	}

	private static String create(Table table) {
		List<String> parts = new ArrayList<>();
		for (Table.Column column : table.columns()) {
			parts.add(column.name() + ' ' + column.type() + (column.required() ? " NOT NULL" : "")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		parts.add("CONSTRAINT pk_" + table.name() + " PRIMARY KEY (" + String.join(", ", table.key()) + ')'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (Table.ForeignKey key : table.foreignKeys()) {
			parts.add("CONSTRAINT " + key.name() + " FOREIGN KEY (" + key.column() + ") REFERENCES " + key.target() + " (" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					+ key.targetColumn() + ')');
		}
		return "CREATE TABLE " + table.name() + " (\n\t" + String.join(",\n\t", parts) + "\n)"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
