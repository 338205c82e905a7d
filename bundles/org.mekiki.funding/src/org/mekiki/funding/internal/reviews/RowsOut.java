package org.mekiki.funding.internal.reviews;

import java.util.Set;

import org.mekiki.store.RowSchema;
import org.mekiki.store.RowWriter;
import org.mekiki.store.StoreException;

/** Writes rows by the names of their columns. */
final class RowsOut {

	private final RowSchema schema;
	private final RowWriter writer;

	RowsOut(RowSchema schema, RowWriter writer) {
		this.schema = schema;
		this.writer = writer;
	}

	/** Empty texts are missing. */
	RowsOut text(String column, String value) {
		if (value != null && !value.isEmpty()) {
			writer.text(schema.index(column), value);
		}
		return this;
	}

	RowsOut number(String column, Number value) {
		if (value != null) {
			writer.number(schema.index(column), value.longValue());
		}
		return this;
	}

	RowsOut flag(String column, boolean value) {
		writer.flag(schema.index(column), value);
		return this;
	}

	RowsOut flags(Set<ReviewFlag> flags) {
		return text("flags", ReviewFlag.text(flags)); //$NON-NLS-1$
	}

	void end(long line) throws StoreException {
		writer.endRow(line);
	}
}
