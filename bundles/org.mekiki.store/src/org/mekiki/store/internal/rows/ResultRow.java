package org.mekiki.store.internal.rows;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.mekiki.store.Row;

/** The row at which a result stands: number, line, then the columns asked for. */
final class ResultRow implements Row {

	private static final int BEFORE = 2;

	/** Carries what the database says through an interface that knows no database. */
	static final class Refused extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Refused(SQLException cause) {
			super(cause);
		}
	}

	@FunctionalInterface
	private interface Getter<T> {
		T get(int index) throws SQLException;
	}

	private final ResultSet result;

	ResultRow(ResultSet result) {
		this.result = result;
	}

	private static <T> T get(Getter<T> getter, int index) {
		try {
			return getter.get(index);
		} catch (SQLException refused) {
			throw new Refused(refused);
		}
	}

	@Override
	public long number() {
		return plain(1);
	}

	@Override
	public long line() {
		return plain(2);
	}

	private long plain(int index) {
		try {
			return result.getLong(index);
		} catch (SQLException refused) {
			throw new Refused(refused);
		}
	}

	@Override
	public boolean isNull(int column) {
		return get(result::getObject, column + BEFORE + 1) == null;
	}

	@Override
	public String text(int column) {
		return get(result::getString, column + BEFORE + 1);
	}

	@Override
	public long number(int column) {
		return plain(column + BEFORE + 1);
	}

	@Override
	public LocalDate date(int column) {
		Date date = get(result::getDate, column + BEFORE + 1);
		return date == null ? null : date.toLocalDate();
	}

	@Override
	public boolean flag(int column) {
		return get(result::getBoolean, column + BEFORE + 1).booleanValue();
	}
}
