package org.mekiki.store.internal.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.store.RowBlock;
import org.mekiki.store.RowSchema;
import org.mekiki.store.RowType;
import org.mekiki.store.RowWriter;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.sql.Batches;

/** Collects rows and hands them on in chunks. */
final class BlockWriter implements RowWriter {

	/** Rows of one transaction: small enough for memory, large enough for speed. */
	private static final int CHUNK = 8192;

	/** Where chunks go. */
	interface Target {

		/** Writes a chunk in a transaction of its own. */
		void chunk(Filling filling) throws StoreException;

		/** The block is complete. */
		RowBlock complete(long rows, String fingerprint) throws StoreException;

		/** The block is given up. */
		void giveUp();
	}

	/** Adds rows to batches. */
	@FunctionalInterface
	interface Filling {
		void fill(Batches batches) throws java.sql.SQLException;
	}

	private record Values(long number, long line, Object[] values) {
	}

	private final RowSchema schema;
	private final Target target;
	private final String insert;
	private final RowDigest digest;
	private final List<Values> chunk = new ArrayList<>(CHUNK);
	private Object[] current;
	private long rows;
	private boolean ended;

	BlockWriter(RowSchema schema, String insert, Target target) {
		this.schema = schema;
		this.insert = insert;
		this.target = target;
		digest = new RowDigest(schema);
		current = new Object[schema.columns().size()];
	}

	@Override
	public void text(int column, String value) {
		set(column, RowType.TEXT, value);
	}

	@Override
	public void number(int column, long value) {
		set(column, RowType.LONG, Long.valueOf(value));
	}

	@Override
	public void date(int column, LocalDate value) {
		set(column, RowType.DATE, value);
	}

	@Override
	public void flag(int column, boolean value) {
		set(column, RowType.BOOLEAN, Boolean.valueOf(value));
	}

	private void set(int column, RowType type, Object value) {
		if (schema.columns().get(column).type() != type) {
			throw new IllegalArgumentException(schema.columns().get(column).name() + " is no " + type); //$NON-NLS-1$
		}
		current[column] = value;
	}

	@Override
	public long endRow(long line) throws StoreException {
		if (ended) {
			throw new IllegalStateException("The block has ended"); //$NON-NLS-1$
		}
		for (int i = 0; i < current.length; i++) {
			RowChecks.check(schema.columns().get(i).name(), current[i]);
		}
		digest.row(line, current);
		rows++;
		chunk.add(new Values(rows, line, current));
		current = new Object[schema.columns().size()];
		if (chunk.size() == CHUNK) {
			flush();
		}
		return rows;
	}

	private void flush() throws StoreException {
		target.chunk(batches -> {
			for (Values row : chunk) {
				batches.add(insert, (statement, first) -> {
					statement.setLong(first, row.number);
					statement.setLong(first + 1, row.line);
					for (int i = 0; i < row.values.length; i++) {
						RowTables.bind(statement, first + 2 + i, schema.columns().get(i).type(), row.values[i]);
					}
				});
			}
		});
		chunk.clear();
	}

	@Override
	public RowBlock finish() throws StoreException {
		if (ended) {
			throw new IllegalStateException("The block has ended"); //$NON-NLS-1$
		}
		flush();
		RowBlock block = target.complete(rows, digest.hex());
		ended = true;
		return block;
	}

	@Override
	public void close() {
		if (!ended) {
			ended = true;
			chunk.clear();
			target.giveUp();
		}
	}
}
