package org.mekiki.store.internal.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

import org.mekiki.store.RowBlock;
import org.mekiki.store.RowSchema;
import org.mekiki.store.RowWriter;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.sql.Batches;

/** Writes blocks that come from elsewhere inside a transaction of the caller, or only looks at them. */
public final class RowsArrival {

	private final Connection connection;
	private RowWriter writer;
	private RowSchema schema;

	/** Carries what the database says out of a writer. */
	private static final class Refused extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Refused(SQLException cause) {
			super(cause);
		}
	}

	/**
	 * Prepares writing.
	 *
	 * @param connection
	 *            inside a transaction; null to write nothing
	 */
	public RowsArrival(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Begins a block.
	 *
	 * @param id
	 *            its identifier
	 * @param what
	 *            what its rows are
	 * @throws SQLException
	 *             if the database refuses
	 */
	public void begin(String id, RowSchema what) throws SQLException {
		schema = what;
		if (connection != null) {
			RowTables.create(connection, id, schema, Instant.now());
		}
		writer = writer(connection, id, schema);
	}

	/**
	 * A writer that keeps nothing.
	 *
	 * @param id
	 *            identifier of the block
	 * @param schema
	 *            what its rows are
	 * @return takes the rows
	 */
	public static RowWriter counting(String id, RowSchema schema) {
		return writer(null, id, schema);
	}

	private static RowWriter writer(Connection connection, String id, RowSchema what) {
		return new BlockWriter(what, RowTables.insert(id, what), new BlockWriter.Target() {

			@Override
			public void chunk(BlockWriter.Filling filling) {
				if (connection != null) {
					try (Batches batches = new Batches(connection)) {
						filling.fill(batches);
						batches.flush();
					} catch (SQLException refused) {
						throw new Refused(refused);
					}
				}
			}

			@Override
			public RowBlock complete(long rows, String fingerprint) {
				try {
					if (connection != null) {
						RowTables.finish(connection, id, rows, fingerprint);
					}
				} catch (SQLException refused) {
					throw new Refused(refused);
				}
				return new RowBlock(id, what, RowTables.table(id, what), rows, fingerprint);
			}

			@Override
			public void giveUp() {
				// the transaction is rolled back
			}
		});
	}

	/**
	 * Takes a row of the block.
	 *
	 * @param line
	 *            line of the file it was read from
	 * @param values
	 *            null, String, Long, LocalDate or Boolean for each column
	 * @throws SQLException
	 *             if the database refuses
	 * @throws StoreException
	 *             if a value cannot be stored
	 * @throws IllegalArgumentException
	 *             if a value is of another type than its column
	 */
	public void row(long line, Object[] values) throws SQLException, StoreException {
		for (int i = 0; i < schema.columns().size(); i++) {
			switch (values[i]) {
			case null -> {
				// missing
			}
			case String text -> writer.text(i, text);
			case Long number -> writer.number(i, number.longValue());
			case LocalDate date -> writer.date(i, date);
			case Boolean flag -> writer.flag(i, flag.booleanValue());
			default -> throw new IllegalArgumentException(values[i].getClass().getName());
			}
		}
		try {
			writer.endRow(line);
		} catch (Refused refused) {
			throw (SQLException) refused.getCause();
		}
	}

	/**
	 * Ends the block.
	 *
	 * @return the block
	 * @throws SQLException
	 *             if the database refuses
	 * @throws StoreException
	 *             never
	 */
	public RowBlock end() throws SQLException, StoreException {
		try {
			return writer.finish();
		} catch (Refused refused) {
			throw (SQLException) refused.getCause();
		}
	}
}
