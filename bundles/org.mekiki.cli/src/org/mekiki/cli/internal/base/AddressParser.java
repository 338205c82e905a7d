package org.mekiki.cli.internal.base;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mekiki.cli.internal.Texts;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.ServerLocation;
import org.mekiki.store.SslMode;

/**
 * Reads the address of a knowledge base strictly into typed fields. Nothing of the text is ever passed on to a database
 * driver, so no option of the driver can be slipped in.
 */
public final class AddressParser {

	private static final Pattern SERVER = Pattern.compile(
			"postgres(?:ql)?://(?:(?<user>[^@/:?#]+)(?<password>:[^@/]*)?@)?(?<host>\\[[0-9A-Fa-f:.]+\\]|[^@/:?#\\[\\]]+)" //$NON-NLS-1$
					+ "(?::(?<port>[0-9]{1,5}))?/(?<database>[^/?#]+)(?:\\?(?<query>[^#]*))?"); //$NON-NLS-1$
	private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*"); //$NON-NLS-1$
	private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\]"); //$NON-NLS-1$
	private static final String SCHEMA = "schema"; //$NON-NLS-1$
	private static final String SSL = "sslmode"; //$NON-NLS-1$

	private final Texts texts;

	/**
	 * Prepares the parser.
	 *
	 * @param texts
	 *            language of what is wrong
	 */
	public AddressParser(Texts texts) {
		this.texts = texts;
	}

	/**
	 * Reads an address.
	 *
	 * @param text
	 *            a path, {@code sample}, or {@code postgresql://user@host:port/database?schema=…&sslmode=…}
	 * @return the address
	 * @throws AddressException
	 *             if it is neither
	 */
	public Address parse(String text) throws AddressException {
		if ("sample".equals(text)) { //$NON-NLS-1$
			return new Address.Sample();
		}
		if (text.isBlank()) {
			throw wrong("address.empty"); //$NON-NLS-1$
		}
		String lower = text.toLowerCase(Locale.ROOT);
		if (lower.startsWith("postgres:") || lower.startsWith("postgresql:")) { //$NON-NLS-1$ //$NON-NLS-2$
			return new Address.Stored(server(text));
		}
		boolean drive = text.length() > 1 && text.charAt(1) == ':' && Character.isLetter(text.charAt(0));
		if (!drive && SCHEME.matcher(text).matches()) {
			throw wrong("address.scheme", text.substring(0, text.indexOf(':'))); //$NON-NLS-1$
		}
		return new Address.Stored(new FolderLocation(path(text)));
	}

	private Path path(String text) throws AddressException {
		try {
			return Path.of(text);
		} catch (InvalidPathException invalid) {
			throw wrong("address.path", text.replaceAll("\\p{Cntrl}", "?")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	private ServerLocation server(String text) throws AddressException {
		Matcher parts = SERVER.matcher(text);
		if (!parts.matches()) {
			throw wrong("address.server"); //$NON-NLS-1$
		}
		if (parts.group("password") != null) { //$NON-NLS-1$
			throw wrong("address.password"); //$NON-NLS-1$
		}
		if (parts.group("user") == null) { //$NON-NLS-1$
			throw wrong("address.user"); //$NON-NLS-1$
		}
		String host = parts.group("host"); //$NON-NLS-1$
		Map<String, String> query = query(parts.group("query")); //$NON-NLS-1$
		SslMode ssl = query.containsKey(SSL) ? ssl(query.get(SSL))
				: LOOPBACK.matcher(host).matches() ? SslMode.DISABLE : SslMode.VERIFY_FULL;
		int port = parts.group("port") == null ? ServerLocation.DEFAULT_PORT : Integer.parseInt(parts.group("port")); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			return new ServerLocation(host, port, decoded(parts.group("database")), //$NON-NLS-1$
					query.getOrDefault(SCHEMA, ServerLocation.DEFAULT_SCHEMA), decoded(parts.group("user")), ssl); //$NON-NLS-1$
		} catch (IllegalArgumentException field) {
			// The location names the field at fault and nothing else.
			throw wrong("address.field", String.valueOf(field.getMessage())); //$NON-NLS-1$
		}
	}

	private Map<String, String> query(String text) throws AddressException {
		Map<String, String> query = new HashMap<>();
		if (text == null) {
			return query;
		}
		for (String pair : text.split("&", -1)) { //$NON-NLS-1$
			int equals = pair.indexOf('=');
			String name = equals < 0 ? pair : pair.substring(0, equals);
			if (equals < 0 || !SCHEMA.equals(name) && !SSL.equals(name)) {
				throw wrong("address.option", name); //$NON-NLS-1$
			}
			if (query.put(name, decoded(pair.substring(equals + 1))) != null) {
				throw wrong("address.twice", name); //$NON-NLS-1$
			}
		}
		return query;
	}

	private SslMode ssl(String word) throws AddressException {
		for (SslMode mode : SslMode.values()) {
			if (mode.key().equals(word)) {
				return mode;
			}
		}
		throw wrong("address.ssl", word); //$NON-NLS-1$
	}

	private String decoded(String text) throws AddressException {
		try {
			// A plus sign in an address stands for itself, not for a space as in a form.
			return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IllegalArgumentException malformed) {
			throw wrong("address.server"); //$NON-NLS-1$
		}
	}

	private AddressException wrong(String key, Object... values) {
		return new AddressException(texts.get(key, values));
	}
}
