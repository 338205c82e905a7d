package org.mekiki.facts.internal.sql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.facts.api.ColumnKind;
import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.FactsException;
import org.mekiki.facts.api.FactsProblem;
import org.mekiki.facts.internal.column.RowBatch;
import org.mekiki.facts.internal.column.RowsBuilder;
import org.mekiki.facts.internal.text.Messages;

/** Reads the result of a query into columns. */
public final class SqlLoader {

	private static final int FETCH = 1 << 13;

	/** How the cells of a column are read. */
	private enum Reader {
		TEXT, LONG, EXACT
	}

	private final Connection connection;
	private final List<ColumnSpec> columns;
	private final SubMonitor monitor;

	/**
	 * @param connection
	 *            to the database; stays open
	 * @param columns
	 *            what the columns of the query become, in their order
	 * @param monitor
	 *            may be null
	 */
	public SqlLoader(Connection connection, List<ColumnSpec> columns, IProgressMonitor monitor) {
		this.connection = connection;
		this.columns = List.copyOf(columns);
		this.monitor = SubMonitor.convert(monitor);
	}

	/**
	 * Runs a query and keeps its rows.
	 *
	 * @param query
	 *            SQL that gives a column for each of ours
	 * @return the rows
	 * @throws FactsException
	 *             {@link FactsProblem#DATABASE}, {@link FactsProblem#INVALID_VALUE} or {@link FactsProblem#TOO_MANY_ROWS}
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public FactTable load(String query) throws FactsException {
		try {
			boolean autoCommit = connection.getAutoCommit();
			if (!autoCommit) {
				return read(query);
			}
			// PostgreSQL reads row by row only in a transaction, and keeps the whole result in memory otherwise
			connection.setAutoCommit(false);
			try {
				return read(query);
			} finally {
				connection.rollback();
				connection.setAutoCommit(true);
			}
		} catch (SQLException failure) {
			throw new FactsException(FactsProblem.DATABASE, NLS.bind(Messages.databaseFailed, failure.getLocalizedMessage()),
					failure);
		}
	}

	private FactTable read(String query) throws SQLException, FactsException {
		try (PreparedStatement statement = connection.prepareStatement(query, ResultSet.TYPE_FORWARD_ONLY,
				ResultSet.CONCUR_READ_ONLY)) {
			statement.setFetchSize(FETCH);
			try (ResultSet rows = statement.executeQuery()) {
				Reader[] readers = readers(rows.getMetaData());
				RowsBuilder builder = new RowsBuilder(columns, FactTable.MOST_ROWS);
				try (ColumnFeed feed = new ColumnFeed(builder, columns)) {
					long read = 0;
					while (rows.next()) {
						readRow(rows, readers, feed.batch(), read++);
						if (feed.batch().endRow()) {
							feed.next();
							if (monitor.isCanceled()) {
								throw new OperationCanceledException();
							}
						}
					}
					feed.finish();
				}
				return builder.build(monitor);
			}
		}
	}

	private Reader[] readers(ResultSetMetaData found) throws SQLException, FactsException {
		if (found.getColumnCount() != columns.size()) {
			throw new FactsException(FactsProblem.DATABASE, NLS.bind(Messages.databaseColumns,
					Integer.valueOf(found.getColumnCount()), Integer.valueOf(columns.size())), null);
		}
		Reader[] readers = new Reader[columns.size()];
		for (int i = 0; i < readers.length; i++) {
			readers[i] = columns.get(i).kind() == ColumnKind.TEXT ? Reader.TEXT : reader(found, i);
		}
		return readers;
	}

	private Reader reader(ResultSetMetaData found, int column) throws SQLException, FactsException {
		return switch (found.getColumnType(column + 1)) {
		case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Reader.LONG;
		case Types.DECIMAL, Types.NUMERIC -> Reader.EXACT;
		default -> throw new FactsException(FactsProblem.DATABASE,
				NLS.bind(Messages.databaseType, columns.get(column).name(), found.getColumnTypeName(column + 1)), null);
		};
	}

	private void readRow(ResultSet rows, Reader[] readers, RowBatch batch, long rowsBefore) throws SQLException, FactsException {
		for (int i = 0; i < readers.length; i++) {
			switch (readers[i]) {
			case TEXT -> batch.text(i, rows.getString(i + 1));
			case LONG -> {
				long number = rows.getLong(i + 1);
				if (number != 0 || !rows.wasNull()) {
					batch.number(i, number);
				}
			}
			case EXACT -> {
				BigDecimal number = rows.getBigDecimal(i + 1);
				if (number != null) {
					batch.number(i, exact(number, rowsBefore, i));
				}
			}
			}
		}
	}

	private long exact(BigDecimal number, long rowsBefore, int column) throws FactsException {
		try {
			return number.longValueExact();
		} catch (ArithmeticException fraction) {
			throw new FactsException(FactsProblem.INVALID_VALUE, NLS.bind(Messages.databaseNumber,
					new Object[] { Long.valueOf(rowsBefore + 1), columns.get(column).name(), number.toPlainString() }), fraction);
		}
	}
}
