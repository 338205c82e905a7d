package org.mekiki.store.internal.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.store.Location;
import org.mekiki.store.Problem;
import org.mekiki.store.RowBlock;
import org.mekiki.store.RowQuery;
import org.mekiki.store.RowSchema;
import org.mekiki.store.RowStore;
import org.mekiki.store.RowVisitor;
import org.mekiki.store.RowWriter;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Failures;
import org.mekiki.store.internal.Messages;
import org.mekiki.store.internal.sql.Batches;
import org.mekiki.store.internal.sql.Database;
import org.mekiki.store.internal.sql.InList;

/** The row blocks of an open base. */
public final class OpenRows implements RowStore {

	/** How long a complete block waits for unsaved work to be recovered. */
	private static final Duration RECOVERY = Duration.ofDays(30);
	/** How long another user of a server may take to write a block. */
	private static final Duration WRITING = Duration.ofDays(1);
	private static final int FETCH = 4096;

	private final Database database;
	private final Location location;
	private final boolean readOnly;
	private final Map<String, RowBlock> known = new ConcurrentHashMap<>();
	/** Blocks that were written here. */
	private final Set<String> own = Collections.synchronizedSet(new HashSet<>());

	/**
	 * Opens them.
	 *
	 * @param database
	 *            holds them
	 * @param location
	 *            named in messages
	 * @param readOnly
	 *            whether nothing may be written
	 */
	public OpenRows(Database database, Location location, boolean readOnly) {
		this.database = database;
		this.location = location;
		this.readOnly = readOnly;
	}

	@Override
	public boolean writable() {
		return !readOnly;
	}

	@Override
	public RowBlock find(String id) throws StoreException {
		RowBlock block = known.get(id);
		if (block == null) {
			RowTables.Entry entry = database.readBeside(connection -> only(RowTables.entries(connection, id)));
			if (entry == null || !entry.complete()) {
				return null;
			}
			block = entry.block();
			known.put(id, block);
		}
		return block;
	}

	private static RowTables.Entry only(List<RowTables.Entry> entries) {
		return entries.isEmpty() ? null : entries.getFirst();
	}

	@Override
	public void read(RowQuery query, RowVisitor visitor, IProgressMonitor monitor) throws StoreException {
		RowBlock block = find(query.block());
		if (block == null) {
			throw new StoreException(Problem.NOT_FOUND, NLS.bind(Messages.noRows, location.display(), query.block()), null);
		}
		String select = select(block, query);
		IllegalArgumentException[] thrown = new IllegalArgumentException[1];
		database.readBeside(connection -> {
			read(connection, select, query, row -> {
				try {
					return visitor.take(row);
				} catch (IllegalArgumentException ofVisitor) {
					// it says nothing of the base
					thrown[0] = ofVisitor;
					return false;
				}
			}, monitor);
			return null;
		});
		if (thrown[0] != null) {
			throw thrown[0];
		}
	}

	private static String select(RowBlock block, RowQuery query) {
		StringBuilder sql = new StringBuilder("SELECT " + RowTables.NUMBER + ", " + RowTables.LINE); //$NON-NLS-1$ //$NON-NLS-2$
		for (String column : query.columns()) {
			sql.append(", ").append(RowTables.column(block.schema().columns().get(block.schema().index(column)))); //$NON-NLS-1$
		}
		return sql.append(" FROM ").append(block.table()).toString(); //$NON-NLS-1$
	}

	/** Reads inside of a transaction. */
	static void read(Connection connection, RowBlock block, RowQuery query, RowVisitor visitor, IProgressMonitor monitor)
			throws SQLException, StoreException {
		read(connection, select(block, query), query, visitor, monitor);
	}

	private static void read(Connection connection, String select, RowQuery query, RowVisitor visitor, IProgressMonitor monitor)
			throws SQLException, StoreException {
		try {
			if (query.numbers() != null) {
				some(connection, select, query.numbers(), visitor, monitor);
			} else {
				rows(connection, select + (query.ordered() ? " ORDER BY " + RowTables.NUMBER : ""), List.of(), visitor, monitor); //$NON-NLS-1$ //$NON-NLS-2$
			}
		} catch (ResultRow.Refused refused) {
			throw (SQLException) refused.getCause();
		}
	}

	private static void some(Connection connection, String sql, List<Long> wanted, RowVisitor visitor, IProgressMonitor monitor)
			throws SQLException, StoreException {
		List<Long> numbers = wanted.stream().sorted().distinct().toList();
		boolean more = true;
		for (int from = 0; more && from < numbers.size();) {
			int size = InList.size(numbers.size() - from);
			List<Long> part = new ArrayList<>(numbers.subList(from, Math.min(from + size, numbers.size())));
			from += part.size();
			while (part.size() < size) {
				part.add(part.getLast());
			}
			more = rows(connection, sql + " WHERE " + RowTables.NUMBER + " IN " + InList.list(size) + " ORDER BY " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					+ RowTables.NUMBER, part, visitor, monitor);
		}
	}

	private static boolean rows(Connection connection, String sql, List<Long> parameters, RowVisitor visitor,
			IProgressMonitor monitor) throws SQLException, StoreException {
		try (PreparedStatement statement = connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY,
				ResultSet.CONCUR_READ_ONLY)) {
			statement.setFetchSize(FETCH);
			for (int i = 0; i < parameters.size(); i++) {
				statement.setLong(i + 1, parameters.get(i).longValue());
			}
			try (ResultSet result = statement.executeQuery()) {
				ResultRow row = new ResultRow(result);
				for (int count = 1; result.next(); count++) {
					if (!visitor.take(row)) {
						return false;
					}
					if (count % FETCH == 0) {
						Failures.checkCancelled(monitor);
					}
				}
			}
		}
		return true;
	}

	@Override
	public RowWriter write(String id, RowSchema schema) throws StoreException {
		if (readOnly) {
			throw Failures.of(Problem.READ_ONLY, location, null);
		}
		database.writeBeside(connection -> {
			if (!RowTables.entries(connection, id).isEmpty()) {
				throw Failures.of(Problem.EXISTS, location.display() + ": " + id, null); //$NON-NLS-1$
			}
			RowTables.create(connection, id, schema, Instant.now());
			database.dialect().share(connection, RowTables.table(id, schema));
			return null;
		});
		own.add(id);
		return new BlockWriter(schema, RowTables.insert(id, schema), new Chunks(id));
	}

	/** Writes to the database. */
	private final class Chunks implements BlockWriter.Target {

		private final String id;

		Chunks(String id) {
			this.id = id;
		}

		@Override
		public void chunk(BlockWriter.Filling filling) throws StoreException {
			database.writeBeside(connection -> {
				try (Batches batches = new Batches(connection)) {
					filling.fill(batches);
					batches.flush();
				}
				return null;
			});
		}

		@Override
		public RowBlock complete(long rows, String fingerprint) throws StoreException {
			database.writeBeside(connection -> {
				RowTables.finish(connection, id, rows, fingerprint);
				return null;
			});
			return find(id);
		}

		@Override
		public void giveUp() {
			try {
				discard(id);
			} catch (StoreException left) {
				Failures.log(left);
			}
		}
	}

	@Override
	public boolean discard(String id) throws StoreException {
		boolean gone = database.writeBeside(connection -> {
			RowTables.Entry entry = only(RowTables.entries(connection, id));
			if (entry != null && RowTables.mentioned(connection, id)) {
				return Boolean.FALSE;
			}
			if (entry != null) {
				RowTables.drop(connection, entry.block());
			}
			return Boolean.TRUE;
		}).booleanValue();
		if (gone) {
			known.remove(id);
			own.remove(id);
		}
		return gone;
	}

	/**
	 * Deletes what nobody needs when a base is opened: what was not written to its end, and what was never saved and is too
	 * old to be recovered.
	 *
	 * @param alone
	 *            whether nobody else can have the base open
	 * @param now
	 *            the time
	 */
	public void clean(boolean alone, Instant now) {
		if (readOnly) {
			return;
		}
		try {
			List<RowTables.Entry> entries = database.readBeside(connection -> RowTables.entries(connection, null));
			for (RowTables.Entry entry : entries) {
				Duration wait = entry.complete() ? RECOVERY : alone ? Duration.ZERO : WRITING;
				if (!entry.begun().plus(wait).isAfter(now)) {
					discard(entry.block().id());
				}
			}
		} catch (StoreException left) {
			// the base is as good with them; perhaps another role has made them
			Failures.log(left);
		}
	}

	/** Deletes what was written here and never saved. */
	public void close() {
		for (String id : List.copyOf(own)) {
			try {
				discard(id);
			} catch (StoreException left) {
				Failures.log(left);
			}
		}
	}
}
