package org.mekiki.store.internal.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.store.Row;
import org.mekiki.store.RowBlock;
import org.mekiki.store.RowColumn;
import org.mekiki.store.RowQuery;
import org.mekiki.store.RowSchema;
import org.mekiki.store.StoreException;

/** Reads all blocks of a base, to compare them with what is said of them or to write them elsewhere. */
public final class RowsInspection {

	private final Connection connection;
	private final IProgressMonitor monitor;

	/** Takes a row with its values. */
	@FunctionalInterface
	public interface Values {

		/**
		 * Takes it.
		 *
		 * @param number
		 *            of the row
		 * @param line
		 *            in the file
		 * @param values
		 *            null, String, Long, LocalDate or Boolean for each column
		 * @throws StoreException
		 *             to end the reading
		 */
		void take(long number, long line, Object[] values) throws StoreException;
	}

	/**
	 * Prepares reading.
	 *
	 * @param connection
	 *            inside a transaction
	 * @param monitor
	 *            may be null
	 */
	public RowsInspection(Connection connection, IProgressMonitor monitor) {
		this.connection = connection;
		this.monitor = monitor;
	}

	/**
	 * The complete blocks that belong to the base: an object has them, or the history mentions them.
	 *
	 * @return the blocks by identifier
	 * @throws SQLException
	 *             if the database refuses
	 */
	public List<RowBlock> blocks() throws SQLException {
		List<RowBlock> blocks = new ArrayList<>();
		for (RowTables.Entry entry : RowTables.entries(connection, null)) {
			if (entry.complete() && RowTables.mentioned(connection, entry.block().id())) {
				blocks.add(entry.block());
			}
		}
		return blocks;
	}

	/**
	 * Reads a block.
	 *
	 * @param block
	 *            which
	 * @param values
	 *            takes its rows in their order
	 * @throws SQLException
	 *             if the database refuses
	 * @throws StoreException
	 *             if the user has cancelled
	 */
	public void read(RowBlock block, Values values) throws SQLException, StoreException {
		RowSchema schema = block.schema();
		RowQuery query = RowQuery.all(block.id(), schema.columns().stream().map(RowColumn::name).toArray(String[]::new));
		OpenRows.read(connection, block, query, row -> {
			values.take(row.number(), row.line(), values(schema, row));
			return true;
		}, monitor);
	}

	private static Object[] values(RowSchema schema, Row row) {
		Object[] values = new Object[schema.columns().size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = switch (schema.columns().get(i).type()) {
			case TEXT -> row.text(i);
			case DATE -> row.date(i);
			case LONG -> row.isNull(i) ? null : Long.valueOf(row.number(i));
			case BOOLEAN -> row.isNull(i) ? null : Boolean.valueOf(row.flag(i));
			};
		}
		return values;
	}

	/**
	 * Whether the rows of a block are those that were written.
	 *
	 * @param block
	 *            which
	 * @return false if a row is missing, too many or changed
	 * @throws SQLException
	 *             if the database refuses
	 * @throws StoreException
	 *             if the user has cancelled
	 */
	public boolean intact(RowBlock block) throws SQLException, StoreException {
		RowDigest digest = new RowDigest(block.schema());
		long[] rows = new long[1];
		boolean[] gap = new boolean[1];
		read(block, (number, line, values) -> {
			gap[0] |= number != ++rows[0];
			digest.row(line, values);
		});
		return !gap[0] && rows[0] == block.rows() && digest.hex().equals(block.fingerprint());
	}

	/**
	 * Data sets that say they have rows, and what they say of them.
	 *
	 * @return fingerprints by identifier of the data set
	 * @throws SQLException
	 *             if the database refuses
	 */
	public Map<String, String> datasets() throws SQLException {
		Map<String, String> datasets = new HashMap<>();
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT id, fingerprint FROM dataset WHERE LENGTH(fingerprint) = 64")) { //$NON-NLS-1$
			while (row.next()) {
				datasets.put(row.getString(1), row.getString(2));
			}
		}
		return datasets;
	}
}
