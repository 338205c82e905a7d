package org.mekiki.funding.internal.reviews;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.mekiki.store.RowSchema;
import org.mekiki.store.RowWriter;
import org.mekiki.store.StoreException;

/** Writes rows by the names of their columns. */
public final class RowsOut {

	private final Map<String, Integer> places = new HashMap<>();
	private final RowWriter writer;

	/** For rows of a kind. */
	public RowsOut(RowSchema schema, RowWriter writer) {
		for (int i = 0; i < schema.columns().size(); i++) {
			places.put(schema.columns().get(i).name(), Integer.valueOf(i));
		}
		this.writer = writer;
	}

	/** Empty texts are missing. */
	public RowsOut text(String column, String value) {
		if (value != null && !value.isEmpty()) {
			writer.text(places.get(column).intValue(), value);
		}
		return this;
	}

	/** Null is missing. */
	public RowsOut number(String column, Number value) {
		if (value != null) {
			writer.number(places.get(column).intValue(), value.longValue());
		}
		return this;
	}

	/** A truth value. */
	public RowsOut flag(String column, boolean value) {
		writer.flag(places.get(column).intValue(), value);
		return this;
	}

	/** Names of flags. */
	public RowsOut flags(Set<ReviewFlag> flags) {
		return text("flags", ReviewFlag.text(flags)); //$NON-NLS-1$
	}

	/** Ends the row, which was read from a line. */
	public void end(long line) throws StoreException {
		writer.endRow(line);
	}
}
