package org.mekiki.store.internal.sql;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/** Looks into chained database errors. */
public final class SqlStates {

	private static final String FOREIGN_KEY = "23503"; //$NON-NLS-1$

	private SqlStates() {
		// only static methods
	}

	/**
	 * The SQL states of an error, of all errors chained to it and of all their causes.
	 *
	 * @param error
	 *            the error
	 * @return the states, outermost first
	 */
	public static Set<String> of(Throwable error) {
		Set<String> states = new LinkedHashSet<>();
		Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<Throwable> open = new ArrayDeque<>();
		open.add(error);
		while (!open.isEmpty()) {
			Throwable next = open.poll();
			if (seen.add(next)) {
				if (next instanceof SQLException sql) {
					if (sql.getSQLState() != null) {
						states.add(sql.getSQLState());
					}
					if (sql.getNextException() != null) {
						open.add(sql.getNextException());
					}
				}
				if (next.getCause() != null) {
					open.add(next.getCause());
				}
			}
		}
		return states;
	}

	/**
	 * Whether the data was at fault, and not the engine: a violated key, a value that does not fit its column.
	 *
	 * @param error
	 *            the error
	 * @return true for data that should have been refused
	 */
	public static boolean badData(SQLException error) {
		return of(error).stream().anyMatch(state -> state.startsWith("22") || state.startsWith("23")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Whether a row that others refer to was missing or deleted.
	 *
	 * @param error
	 *            the error
	 * @return true for a violated foreign key
	 */
	public static boolean foreignKey(SQLException error) {
		return of(error).contains(FOREIGN_KEY);
	}
}
