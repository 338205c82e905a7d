package org.mekiki.store.internal.schema;

import java.util.List;

/** The tables that do not come from the model: identity of the base, objects, revisions and changes. */
final class SystemTables {

	private SystemTables() {
		// only static methods
	}

	static List<Table> all() {
		return List.of(info(), revisions(), objects(), changes(), rows(), rowColumns());
	}

	private static Table info() {
		return new TableBuilder("kb_info", "One row: what this knowledge base is.") //$NON-NLS-1$ //$NON-NLS-2$
				.key("base_id", TableBuilder.ID_TYPE, "Identifier of the base, the same in every copy of it.") //$NON-NLS-1$ //$NON-NLS-2$
				.required("head_revision", "BIGINT", //$NON-NLS-1$ //$NON-NLS-2$
						"Number of the last revision. A save locks this row, so that saves follow one another.") //$NON-NLS-1$
				.required("created_at", "TIMESTAMP", "When the base was created, UTC.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.required("cache_key", "VARCHAR(64)", //$NON-NLS-1$ //$NON-NLS-2$
						"Key, in hexadecimal, of the copy for fast opening where that copy is encrypted.") //$NON-NLS-1$
				.build();
	}

	private static Table revisions() {
		return new TableBuilder("kb_revision", "One row for each save.") //$NON-NLS-1$ //$NON-NLS-2$
				.key("number_", "BIGINT", "1 for the creation of the base, then one more each time.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.required("saved_at", "TIMESTAMP", "When it was saved, UTC.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.required("author", "VARCHAR(1024)", "Who saved.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.required("message", "VARCHAR(32672)", "What the author says about it; may be empty.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.required("objects", "INTEGER", "How many objects it created, changed, moved or deleted.").build(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static Table objects() {
		return new TableBuilder(TableBuilder.OBJECTS,
				"One row for each identified object of any class; the tables of the classes refer to it.") //$NON-NLS-1$
				.key(TableBuilder.ID, TableBuilder.ID_TYPE, "Identifier of the object.") //$NON-NLS-1$
				.required("class_name", "VARCHAR(64)", "Name of its class, as in the headings below.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.optional("container_id", TableBuilder.ID_TYPE, "Object that contains it; null for the root.") //$NON-NLS-1$ //$NON-NLS-2$
				.optional("container_feature", "VARCHAR(64)", "Feature of the container that holds it.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.required("order_key", "BIGINT", //$NON-NLS-1$ //$NON-NLS-2$
						"Place among its siblings: sparse, growing numbers; equal ones are ordered by id.") //$NON-NLS-1$
				.required("created_revision", "BIGINT", "Revision that created it.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.required("changed_revision", "BIGINT", "Last revision that changed or moved it.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.refers("container_id").build(); //$NON-NLS-1$
	}

	private static Table changes() {
		return new TableBuilder("kb_change", "What each revision did to each object, in order.") //$NON-NLS-1$ //$NON-NLS-2$
				.key("revision", "BIGINT", "The revision.").key("seq", "INTEGER", "Order within the revision, from 0.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				.required("object_id", TableBuilder.ID_TYPE, "The object; it may be gone by now.") //$NON-NLS-1$ //$NON-NLS-2$
				.required("class_name", "VARCHAR(64)", "Name of its class.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.required("kind", "VARCHAR(16)", //$NON-NLS-1$ //$NON-NLS-2$
						"CREATED, CHANGED, MOVED, DELETED, or RENUMBERED for a new order key at the same place.") //$NON-NLS-1$
				.optional("feature", "VARCHAR(64)", "Name of the changed feature, for CHANGED.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.optional("old_value", "${clob}", //$NON-NLS-1$ //$NON-NLS-2$
						"Canonical JSON of the old value; of the old place for MOVED; of the whole state for DELETED.") //$NON-NLS-1$
				.optional("new_value", "${clob}", "Canonical JSON of the new value; of the new place for MOVED.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.refers("revision", "kb_revision", "number_").index("object_id", "revision").build(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private static Table rows() {
		return new TableBuilder("kb_rows", //$NON-NLS-1$
				"One row for each block of rows: a large table that belongs to a data set. The block itself is the table that `table_name` names: `row_no` (BIGINT, from 1, the key), `line_no` (BIGINT, the line of the file it was read from), then the columns in `kb_rows_column`. Its rows never change.") //$NON-NLS-1$
				.key("id", TableBuilder.ID_TYPE, "Identifier of the data set that owns the block.") //$NON-NLS-1$ //$NON-NLS-2$
				.required("schema_name", "VARCHAR(64)", "What one row is.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.required("table_name", "VARCHAR(64)", "The table that holds the rows.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.required("row_count", "BIGINT", "Number of rows.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.required("fingerprint", "VARCHAR(64)", "SHA-256 of schema and rows in hexadecimal digits.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.required("complete", "BOOLEAN", "Whether all rows were written; others are left from a crash, or are just being written.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.required("begun_at", "TIMESTAMP", "When writing began, UTC.").build(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static Table rowColumns() {
		return new TableBuilder("kb_rows_column", "The columns of the blocks of rows, in order.") //$NON-NLS-1$ //$NON-NLS-2$
				.key("rows_id", TableBuilder.ID_TYPE, "The block.").key("position", "INTEGER", "Place of the column, from 0.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.required("name", "VARCHAR(64)", "Its name.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.required("sql_name", "VARCHAR(64)", "Its name in the table.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.required("type", "VARCHAR(16)", "TEXT, LONG, DATE or BOOLEAN.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.required("source_name", "VARCHAR(32672)", //$NON-NLS-1$ //$NON-NLS-2$
						"Name of the column in the file it was read from; empty if it comes from no single cell.") //$NON-NLS-1$
				.refers("rows_id", "kb_rows", "id").build(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
