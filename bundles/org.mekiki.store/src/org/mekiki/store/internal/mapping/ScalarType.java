package org.mekiki.store.internal.mapping;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/**
 * How the values of a datatype of the model are kept: as a Java object in the model, as a column, and as JSON.
 *
 * @param kind
 *            family of types
 * @param length
 *            characters at most for {@link Kind#STRING} and {@link Kind#CHOICE}, otherwise 0
 * @param dataType
 *            the datatype of the model
 */
public record ScalarType(Kind kind, int length, EDataType dataType) {

	/** Families of types. */
	public enum Kind {
		/** Text of bounded length. */
		STRING,
		/** Text of any length. */
		LONG_TEXT,
		/** 32-bit number. */
		INT,
		/** 64-bit number. */
		LONG,
		/** Truth value. */
		BOOLEAN,
		/** Exact decimal number. */
		DECIMAL,
		/** Moment in time. */
		TIMESTAMP,
		/** Literal of an enumeration. */
		CHOICE
	}

	/** Longest text that a bounded column holds on every engine. */
	public static final int MAX_STRING = 32_672;
	/** Digits of a decimal number before the point. */
	public static final int INTEGER_DIGITS = 22;
	/** Digits of a decimal number after the point. */
	public static final int FRACTION_DIGITS = 9;

	private static final int SHORT = 64;

	/**
	 * The type for a datatype.
	 *
	 * @param dataType
	 *            a datatype of the model
	 * @return how it is kept
	 */
	public static ScalarType of(EDataType dataType) {
		if (dataType instanceof EEnum) {
			return new ScalarType(Kind.CHOICE, SHORT, dataType);
		}
		String java = dataType.getInstanceClassName();
		return switch (java) {
		case "java.lang.String" -> text(dataType); //$NON-NLS-1$
		case "int", "java.lang.Integer" -> new ScalarType(Kind.INT, 0, dataType); //$NON-NLS-1$ //$NON-NLS-2$
		case "long", "java.lang.Long" -> new ScalarType(Kind.LONG, 0, dataType); //$NON-NLS-1$ //$NON-NLS-2$
		case "boolean", "java.lang.Boolean" -> new ScalarType(Kind.BOOLEAN, 0, dataType); //$NON-NLS-1$ //$NON-NLS-2$
		case "java.math.BigDecimal" -> new ScalarType(Kind.DECIMAL, 0, dataType); //$NON-NLS-1$
		case "java.time.Instant" -> new ScalarType(Kind.TIMESTAMP, 0, dataType); //$NON-NLS-1$
		default -> throw new IllegalArgumentException(dataType.getName() + ' ' + java);
		};
	}

	private static ScalarType text(EDataType dataType) {
		return switch (dataType.getName()) {
		case "Markdown" -> new ScalarType(Kind.LONG_TEXT, 0, dataType); //$NON-NLS-1$
		case "Uuid", "LanguageTag", "PartialDate", "CurrencyCode", "JurisdictionCode" -> //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			new ScalarType(Kind.STRING, SHORT, dataType);
		default -> new ScalarType(Kind.STRING, MAX_STRING, dataType);
		};
	}

	/**
	 * The column type, with {@code ${clob}} for what differs between engines.
	 *
	 * @return SQL text
	 */
	public String sql() {
		return switch (kind) {
		case STRING, CHOICE -> "VARCHAR(" + length + ')'; //$NON-NLS-1$
		case LONG_TEXT -> "${clob}"; //$NON-NLS-1$
		case INT -> "INTEGER"; //$NON-NLS-1$
		case LONG -> "BIGINT"; //$NON-NLS-1$
		case BOOLEAN -> "BOOLEAN"; //$NON-NLS-1$
		case DECIMAL -> "DECIMAL(31," + FRACTION_DIGITS + ')'; //$NON-NLS-1$
		case TIMESTAMP -> "TIMESTAMP"; //$NON-NLS-1$
		};
	}

	/**
	 * The JSON form of a value of the model.
	 *
	 * @param value
	 *            not null
	 * @return String, Boolean, Integer, Long or BigDecimal
	 */
	public Object toJson(Object value) {
		return switch (kind) {
		case CHOICE -> ((Enumerator) value).getLiteral();
		case TIMESTAMP -> ((Instant) value).truncatedTo(ChronoUnit.MICROS).toString();
		default -> value;
		};
	}

	/**
	 * The value of the model for its JSON form.
	 *
	 * @param json
	 *            not null
	 * @return the value
	 * @throws IllegalArgumentException
	 *             if the JSON is not of this type
	 */
	public Object fromJson(Object json) {
		try {
			return switch (kind) {
			case STRING, LONG_TEXT -> String.class.cast(json);
			case INT -> Integer.valueOf(Math.toIntExact(((Long) json).longValue()));
			case LONG -> Long.class.cast(json);
			case BOOLEAN -> Boolean.class.cast(json);
			case DECIMAL -> json instanceof Long number ? BigDecimal.valueOf(number.longValue()) : (BigDecimal) json;
			case TIMESTAMP -> Instant.parse((String) json);
			case CHOICE -> literal((String) json);
			};
		} catch (ClassCastException | ArithmeticException | java.time.DateTimeException e) {
			throw new IllegalArgumentException(dataType.getName() + ": " + json, e); //$NON-NLS-1$
		}
	}

	/**
	 * Sets a parameter.
	 *
	 * @param statement
	 *            the statement
	 * @param index
	 *            number of the parameter, from 1
	 * @param value
	 *            value of the model; null for none
	 * @throws SQLException
	 *             if the database refuses
	 */
	public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
		if (value == null) {
			bindNull(statement, index);
			return;
		}
		switch (kind) {
		case STRING, LONG_TEXT -> statement.setString(index, (String) value);
		case CHOICE -> statement.setString(index, ((Enumerator) value).getLiteral());
		case INT -> statement.setInt(index, ((Integer) value).intValue());
		case LONG -> statement.setLong(index, ((Long) value).longValue());
		case BOOLEAN -> statement.setBoolean(index, ((Boolean) value).booleanValue());
		case DECIMAL -> statement.setBigDecimal(index, (BigDecimal) value);
		case TIMESTAMP -> bindInstant(statement, index, (Instant) value);
		}
	}

	private void bindNull(PreparedStatement statement, int index) throws SQLException {
		switch (kind) {
		case STRING, LONG_TEXT, CHOICE -> statement.setString(index, null);
		case INT -> statement.setNull(index, java.sql.Types.INTEGER);
		case LONG -> statement.setNull(index, java.sql.Types.BIGINT);
		case BOOLEAN -> statement.setNull(index, java.sql.Types.BOOLEAN);
		case DECIMAL -> statement.setNull(index, java.sql.Types.DECIMAL);
		case TIMESTAMP -> statement.setNull(index, java.sql.Types.TIMESTAMP);
		}
	}

	/**
	 * Reads a column.
	 *
	 * @param row
	 *            a row
	 * @param index
	 *            number of the column, from 1
	 * @return value of the model; null for none
	 * @throws SQLException
	 *             if the database refuses
	 */
	public Object read(ResultSet row, int index) throws SQLException {
		Object value = switch (kind) {
		case STRING, LONG_TEXT -> row.getString(index);
		case INT -> Integer.valueOf(row.getInt(index));
		case LONG -> Long.valueOf(row.getLong(index));
		case BOOLEAN -> Boolean.valueOf(row.getBoolean(index));
		case DECIMAL -> decimal(row.getBigDecimal(index));
		case TIMESTAMP -> readInstant(row, index);
		case CHOICE -> choice(row.getString(index));
		};
		return row.wasNull() ? null : value;
	}

	/**
	 * Sets a moment, in UTC whatever the time zone of this computer.
	 *
	 * @param statement
	 *            the statement
	 * @param index
	 *            number of the parameter, from 1
	 * @param value
	 *            the moment
	 * @throws SQLException
	 *             if the database refuses
	 */
	public static void bindInstant(PreparedStatement statement, int index, Instant value) throws SQLException {
		statement.setTimestamp(index, Timestamp.from(value.truncatedTo(ChronoUnit.MICROS)), utc());
	}

	/**
	 * Reads a moment.
	 *
	 * @param row
	 *            a row
	 * @param index
	 *            number of the column, from 1
	 * @return the moment; null for none
	 * @throws SQLException
	 *             if the database refuses
	 */
	public static Instant readInstant(ResultSet row, int index) throws SQLException {
		Timestamp timestamp = row.getTimestamp(index, utc());
		return timestamp == null ? null : timestamp.toInstant();
	}

	private static Calendar utc() {
		GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC")); //$NON-NLS-1$
		calendar.setGregorianChange(new Date(Long.MIN_VALUE));
		return calendar;
	}

	private static BigDecimal decimal(BigDecimal stored) {
		if (stored == null) {
			return null;
		}
		BigDecimal stripped = stored.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	private Object choice(String literal) {
		return literal == null ? null : literal(literal);
	}

	private Object literal(String literal) {
		EEnumLiteral found = ((EEnum) dataType).getEEnumLiteralByLiteral(literal);
		if (found == null) {
			throw new IllegalArgumentException(dataType.getName() + ": " + literal); //$NON-NLS-1$
		}
		return found.getInstance();
	}
}
