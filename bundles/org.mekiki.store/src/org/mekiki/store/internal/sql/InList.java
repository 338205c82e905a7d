package org.mekiki.store.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Queries of the form {@code … IN (…)} for any number of identifiers, in lists of few sizes, so that the engine
 * compiles few statements.
 */
public final class InList {

	private static final int[] SIZES = { 1, 8, 64, 512 };

	/** Takes the rows of a result. */
	@FunctionalInterface
	public interface Rows {

		/**
		 * Takes one row.
		 *
		 * @param row
		 *            positioned on the row
		 * @throws SQLException
		 *             if the database refuses
		 */
		void take(ResultSet row) throws SQLException;
	}

	private InList() {
		// only static methods
	}

	/**
	 * Runs a query for all identifiers.
	 *
	 * @param connection
	 *            an open connection
	 * @param sql
	 *            a query up to {@code … IN }; the list is appended
	 * @param ids
	 *            the identifiers
	 * @param rows
	 *            takes the rows
	 * @throws SQLException
	 *             if the database refuses
	 */
	public static void query(Connection connection, String sql, Collection<String> ids, Rows rows)
			throws SQLException {
		List<String> all = new ArrayList<>(ids);
		int from = 0;
		while (from < all.size()) {
			int size = size(all.size() - from);
			List<String> part = all.subList(from, Math.min(from + size, all.size()));
			try (PreparedStatement statement = connection.prepareStatement(sql + list(size))) {
				// a kept statement would keep the plan that was best when the table was empty
				statement.setPoolable(false);
				for (int i = 0; i < size; i++) {
					statement.setString(i + 1, part.get(Math.min(i, part.size() - 1)));
				}
				try (ResultSet row = statement.executeQuery()) {
					while (row.next()) {
						rows.take(row);
					}
				}
			}
			from += part.size();
		}
	}

	/**
	 * How long a list to use.
	 *
	 * @param wanted
	 *            members still to be asked for
	 * @return length of the list; where there are fewer members, the last is repeated
	 */
	public static int size(int wanted) {
		for (int size : SIZES) {
			if (wanted <= size) {
				return size;
			}
		}
		return SIZES[SIZES.length - 1];
	}

	/**
	 * A list of parameters.
	 *
	 * @param size
	 *            from {@link #size(int)}
	 * @return in parentheses
	 */
	public static String list(int size) {
		return '(' + "?, ".repeat(size - 1) + "?)"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
