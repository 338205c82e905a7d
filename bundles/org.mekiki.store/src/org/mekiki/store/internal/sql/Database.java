package org.mekiki.store.internal.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.mekiki.store.Location;
import org.mekiki.store.Problem;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Failures;

/** Runs work in transactions on a few connections that are kept open. */
public final class Database implements AutoCloseable {

	private static final int KEPT = 3;
	private static final long UNUSED_NANOS = 20_000_000_000L;
	private static final int ALIVE_SECONDS = 5;

	/**
	 * Something to do in a transaction.
	 *
	 * @param <T>
	 *            type of the result
	 */
	@FunctionalInterface
	public interface Work<T> {

		/**
		 * Does it.
		 *
		 * @param connection
		 *            inside the transaction
		 * @return the result, may be null
		 * @throws SQLException
		 *             if the database refuses
		 * @throws StoreException
		 *             if something else is wrong
		 */
		T run(Connection connection) throws SQLException, StoreException;
	}

	/** Opens connections. */
	@FunctionalInterface
	public interface Source {

		/**
		 * Opens one.
		 *
		 * @return a new connection
		 * @throws SQLException
		 *             if the database refuses
		 */
		Connection connect() throws SQLException;

		/** Hears that all connections made so far are gone. */
		default void lost() {
			// a server is asked again
		}
	}

	private record Idle(Connection connection, long since) {
	}

	private final Source source;
	private final Dialect dialect;
	private final Location location;
	private final ReadWriteLock turns = new ReentrantReadWriteLock(true);
	private final Deque<Idle> idle = new ArrayDeque<>();
	private boolean closed;

	/**
	 * Creates a database; nothing is connected yet.
	 *
	 * @param source
	 *            opens connections
	 * @param dialect
	 *            of the engine
	 * @param location
	 *            named in messages
	 */
	public Database(Source source, Dialect dialect, Location location) {
		this.source = source;
		this.dialect = dialect;
		this.location = location;
	}

	/**
	 * The dialect.
	 *
	 * @return the dialect of the engine
	 */
	public Dialect dialect() {
		return dialect;
	}

	/**
	 * Reads one consistent state.
	 *
	 * @param <T>
	 *            type of the result
	 * @param work
	 *            what to do
	 * @return its result
	 * @throws StoreException
	 *             in the user's words
	 */
	public <T> T read(Work<T> work) throws StoreException {
		return locked(turns.readLock(), work, false);
	}

	/**
	 * Writes: all of it or nothing.
	 *
	 * @param <T>
	 *            type of the result
	 * @param work
	 *            what to do
	 * @return its result
	 * @throws StoreException
	 *             in the user's words
	 */
	public <T> T write(Work<T> work) throws StoreException {
		return locked(turns.writeLock(), work, true);
	}

	/**
	 * Reads what nobody changes any more, without waiting for those who write.
	 *
	 * @param <T>
	 *            type of the result
	 * @param work
	 *            what to do
	 * @return its result
	 * @throws StoreException
	 *             in the user's words
	 */
	public <T> T readBeside(Work<T> work) throws StoreException {
		return run(work, false);
	}

	/**
	 * Writes what nobody reads yet, without holding up those who read and save: all of it or nothing.
	 *
	 * @param <T>
	 *            type of the result
	 * @param work
	 *            what to do
	 * @return its result
	 * @throws StoreException
	 *             in the user's words
	 */
	public <T> T writeBeside(Work<T> work) throws StoreException {
		return run(work, true);
	}

	private <T> T locked(Lock lock, Work<T> work, boolean write) throws StoreException {
		if (dialect.versioned()) {
			return run(work, write);
		}
		lock.lock();
		try {
			return run(work, write);
		} finally {
			lock.unlock();
		}
	}

	private <T> T run(Work<T> work, boolean write) throws StoreException {
		Connection connection = null;
		boolean good = false;
		try {
			connection = take();
			if (write) {
				dialect.beginWrite(connection);
			} else {
				dialect.beginRead(connection);
			}
			T result = work.run(connection);
			if (write) {
				connection.commit();
			} else {
				connection.rollback();
			}
			connection.setAutoCommit(true);
			good = true;
			return result;
		} catch (SQLException e) {
			if (dialect.lost(e)) {
				source.lost();
				forget();
			}
			throw Failures.of(dialect.problem(e), location, e);
		} catch (IllegalArgumentException e) {
			// what is stored is nothing that the model knows
			throw Failures.of(Problem.DAMAGED, location, e);
		} finally {
			if (good) {
				give(connection);
			} else {
				discard(connection);
			}
		}
	}

	private Connection take() throws SQLException {
		while (true) {
			Idle candidate;
			synchronized (idle) {
				candidate = idle.poll();
			}
			if (candidate == null) {
				return source.connect();
			}
			if (System.nanoTime() - candidate.since < UNUSED_NANOS || candidate.connection.isValid(ALIVE_SECONDS)) {
				return candidate.connection;
			}
			close(candidate.connection);
		}
	}

	private void give(Connection connection) {
		synchronized (idle) {
			if (!closed && idle.size() < KEPT) {
				idle.push(new Idle(connection, System.nanoTime()));
				return;
			}
		}
		close(connection);
	}

	private static void discard(Connection connection) {
		if (connection != null) {
			try {
				if (!connection.isClosed() && !connection.getAutoCommit()) {
					connection.rollback();
				}
			} catch (SQLException e) {
				Failures.log(e);
			}
			close(connection);
		}
	}

	private static void close(Connection connection) {
		try {
			connection.close();
		} catch (SQLException e) {
			Failures.log(e);
		}
	}

	private void forget() {
		synchronized (idle) {
			idle.forEach(each -> close(each.connection));
			idle.clear();
		}
	}

	@Override
	public void close() {
		synchronized (idle) {
			closed = true;
			forget();
		}
	}
}
