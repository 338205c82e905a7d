package org.mekiki.store.internal.schema;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.store.internal.mapping.Names;

/** Puts a table together. */
final class TableBuilder {

	static final String OBJECTS = "kb_object"; //$NON-NLS-1$
	static final String ID = "id"; //$NON-NLS-1$
	/** An identifier. Not CHAR: PostgreSQL would not use an index to compare that with a text parameter. */
	static final String ID_TYPE = "VARCHAR(36)"; //$NON-NLS-1$

	private final String name;
	private final String doc;
	private final List<Table.Column> columns = new ArrayList<>();
	private final List<String> key = new ArrayList<>();
	private final List<Table.ForeignKey> foreignKeys = new ArrayList<>();
	private final List<Table.Index> indexes = new ArrayList<>();

	TableBuilder(String name, String doc) {
		this.name = name;
		this.doc = doc;
	}

	TableBuilder key(String column, String type, String text) {
		key.add(column);
		return required(column, type, text);
	}

	TableBuilder required(String column, String type, String text) {
		columns.add(new Table.Column(column, type, true, text));
		return this;
	}

	TableBuilder optional(String column, String type, String text) {
		columns.add(new Table.Column(column, type, false, text));
		return this;
	}

	/** Makes a column refer to an object. Engines that do not index foreign keys by themselves get an index, told by its name. */
	TableBuilder refers(String column) {
		return refers(column, OBJECTS, ID);
	}

	TableBuilder refers(String column, String target, String targetColumn) {
		String constraint = Names.shorten("fk_" + name + '_' + column); //$NON-NLS-1$
		foreignKeys.add(new Table.ForeignKey(constraint, column, target, targetColumn));
		if (!key.getFirst().equals(column)) {
			indexes.add(new Table.Index(constraint + "_ix", List.of(column))); //$NON-NLS-1$
		}
		return this;
	}

	TableBuilder index(String... names) {
		indexes.add(new Table.Index(Names.shorten("ix_" + name + '_' + String.join("_", names)), List.of(names))); //$NON-NLS-1$ //$NON-NLS-2$
		return this;
	}

	Table build() {
		return new Table(name, doc, List.copyOf(columns), List.copyOf(key), List.copyOf(foreignKeys),
				List.copyOf(indexes));
	}
}
