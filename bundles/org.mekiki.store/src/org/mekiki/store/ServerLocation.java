package org.mekiki.store;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A knowledge base in a PostgreSQL database, one schema for each base.
 *
 * @param host
 *            name or address of the server; not null, not blank
 * @param port
 *            port, 1 to 65535
 * @param database
 *            name of the database; not null, not blank
 * @param schema
 *            name of the schema that holds the base: lower-case letters, digits and underscores; not null
 * @param user
 *            role to log in as; not null, not blank
 * @param ssl
 *            how the connection is protected; not null
 */
public record ServerLocation(String host, int port, String database, String schema, String user, SslMode ssl)
		implements Location {

	/** The usual port of PostgreSQL. */
	public static final int DEFAULT_PORT = 5432;
	/** The schema that is used when none is named. */
	public static final String DEFAULT_SCHEMA = "mekiki"; //$NON-NLS-1$

	private static final Pattern SCHEMA = Pattern.compile("[a-z_][a-z0-9_]{0,62}"); //$NON-NLS-1$
	private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:\\-\\[\\]]{1,255}"); //$NON-NLS-1$

	/**
	 * Checks the fields.
	 *
	 * @throws IllegalArgumentException
	 *             if a field is outside of what its description allows
	 */
	public ServerLocation {
		Objects.requireNonNull(ssl);
		require(HOST.matcher(Objects.requireNonNull(host)).matches(), "host"); //$NON-NLS-1$
		require(port > 0 && port < 65536, "port"); //$NON-NLS-1$
		require(!database.isBlank(), "database"); //$NON-NLS-1$
		require(SCHEMA.matcher(schema).matches(), "schema"); //$NON-NLS-1$
		require(!user.isBlank(), "user"); //$NON-NLS-1$
	}

	/**
	 * A location in the usual schema.
	 *
	 * @param host
	 *            name or address of the server
	 * @param port
	 *            port
	 * @param database
	 *            name of the database
	 * @param user
	 *            role to log in as
	 * @param ssl
	 *            how the connection is protected
	 */
	public ServerLocation(String host, int port, String database, String user, SslMode ssl) {
		this(host, port, database, DEFAULT_SCHEMA, user, ssl);
	}

	@Override
	public String display() {
		return "postgresql://" + user + '@' + host + ':' + port + '/' + database + '/' + schema; //$NON-NLS-1$
	}

	private static void require(boolean fits, String field) {
		if (!fits) {
			throw new IllegalArgumentException(field);
		}
	}
}
