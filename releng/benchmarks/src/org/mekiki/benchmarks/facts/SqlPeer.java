package org.mekiki.benchmarks.facts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** A database with the same rows. */
final class SqlPeer implements AutoCloseable {

	private static final int BATCH = 10_000;

	private final String name;
	private final Connection connection;

	/**
	 * @param name
	 *            duckdb, sqlite or derby
	 * @param folder
	 *            for its files
	 * @param threads
	 *            how many threads it may use
	 */
	SqlPeer(String name, Path folder, int threads) throws SQLException {
		this.name = name;
		connection = DriverManager.getConnection(switch (name) {
		case "duckdb" -> "jdbc:duckdb:"; //$NON-NLS-1$ //$NON-NLS-2$
		case "sqlite" -> "jdbc:sqlite:" + folder.resolve("peer.sqlite"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "derby" -> "jdbc:derby:" + folder.resolve("peer.derby") + ";create=true"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		default -> throw new IllegalArgumentException(name);
		});
		if (name.equals("duckdb")) { //$NON-NLS-1$
			execute("SET threads = " + threads); //$NON-NLS-1$
		}
	}

	String name() {
		return name;
	}

	Connection connection() {
		return connection;
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** Brings the rows in, in the narrowest types that the database has for them. */
	void fill(GeneratedRows rows, Path folder) throws Exception {
		execute("CREATE TABLE t (year_ SMALLINT, agency SMALLINT, domain_ SMALLINT, trl SMALLINT, payee INTEGER, band SMALLINT, amount BIGINT)"); //$NON-NLS-1$
		if (name.equals("duckdb")) { //$NON-NLS-1$
			Path csv = folder.resolve("rows.csv"); //$NON-NLS-1$
			try (var out = Files.newBufferedWriter(csv)) {
				rows.each(row -> {
					for (int i = 0; i < row.length; i++) {
						out.append(i == 0 ? "" : ",").append(Long.toString(row[i])); //$NON-NLS-1$ //$NON-NLS-2$
					}
					out.append('\n');
				});
			}
			execute("COPY t FROM '" + csv + "' (HEADER FALSE)"); //$NON-NLS-1$ //$NON-NLS-2$
			Files.delete(csv);
			return;
		}
		connection.setAutoCommit(false);
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (?,?,?,?,?,?,?)")) { //$NON-NLS-1$
			int[] pending = new int[1];
			rows.each(row -> {
				for (int i = 0; i < row.length; i++) {
					insert.setLong(i + 1, row[i]);
				}
				insert.addBatch();
				if (++pending[0] % BATCH == 0) {
					insert.executeBatch();
				}
			});
			insert.executeBatch();
		}
		connection.commit();
		connection.setAutoCommit(true);
	}

	/** Computes the groups and hands over only what cannot be left out, so that the driver's part is small. */
	double seconds(BenchQuery query) throws SQLException {
		String figures = "SELECT COUNT(*), SUM(n), MAX(s) FROM (" + query.sql(name) + ") g"; //$NON-NLS-1$ //$NON-NLS-2$
		long before = System.nanoTime();
		try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(figures)) {
			if (!result.next()) {
				throw new IllegalStateException();
			}
			result.getLong(1);
		}
		return (System.nanoTime() - before) / 1e9;
	}

	/** The same number for the same groups, see {@link BenchQuery#digest}. */
	BigInteger digest(BenchQuery query) throws SQLException {
		BigInteger digest = BigInteger.ZERO;
		int keys = query.dimensions().size();
		try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query.sql(name))) {
			while (result.next()) {
				long key = 0;
				for (int i = 0; i < keys; i++) {
					key = BenchQuery.key(key, result.getLong(i + 1));
				}
				digest = digest.add(BenchQuery.digest(key, whole(result.getObject(keys + 1)), result.getLong(keys + 2)));
			}
		}
		return digest;
	}

	private static BigInteger whole(Object sum) {
		return sum instanceof BigInteger exact ? exact : new BigDecimal(sum.toString()).toBigIntegerExact();
	}

	@Override
	public String toString() {
		return name.toUpperCase(Locale.ROOT);
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
