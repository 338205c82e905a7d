package org.mekiki.workbench.internal.files;

import org.eclipse.osgi.util.NLS;
import org.mekiki.store.ServerLocation;
import org.mekiki.store.SslMode;

/**
 * What the user has typed to reach a base on a server.
 *
 * @param host
 *            name or address of the server
 * @param port
 *            port as typed
 * @param database
 *            name of the database
 * @param schema
 *            name of the schema that holds the base
 * @param user
 *            role to log in as
 * @param ssl
 *            how the connection is protected
 */
public record ServerModel(String host, String port, String database, String schema, String user, SslMode ssl) {

	/**
	 * What is wrong.
	 *
	 * @return one sentence for the user, or null if a connection can be tried
	 */
	public String problem() {
		if (host.isBlank()) {
			return Messages.hostMissing;
		}
		if (!port.strip().matches("\\d{1,5}") || Integer.parseInt(port.strip()) < 1 //$NON-NLS-1$
				|| Integer.parseInt(port.strip()) > 65535) {
			return Messages.portWrong;
		}
		if (database.isBlank()) {
			return Messages.databaseMissing;
		}
		if (!schema.strip().matches("[a-z_][a-z0-9_]{0,62}")) { //$NON-NLS-1$
			return Messages.schemaWrong;
		}
		if (user.isBlank()) {
			return Messages.userMissing;
		}
		try {
			location();
			return null;
		} catch (IllegalArgumentException e) {
			return NLS.bind(Messages.hostWrong, host.strip());
		}
	}

	/**
	 * The location typed.
	 *
	 * @return the location
	 * @throws IllegalArgumentException
	 *             if something is wrong with it
	 */
	public ServerLocation location() {
		return new ServerLocation(host.strip(), Integer.parseInt(port.strip()), database.strip(), schema.strip(),
				user.strip(), ssl);
	}
}
