package org.mekiki.store.internal.mapping;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/** SQL names for names of the model: lower case with underscores, valid without quotes on every engine. */
public final class Names {

	/** Longest name that every engine keeps whole. */
	private static final int LONGEST = 60;

	/** Words that one of the engines reserves and that a model might use as a name. */
	private static final Set<String> RESERVED = Set.of("all", "analyse", "analyze", "any", "array", "as", "asc", "at", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"authorization", "begin", "between", "binary", "bit", "both", "by", "call", "case", "cast", "char", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			"character", "check", "close", "collation", "column", "commit", "connect", "connection", "constraint", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"continue", "convert", "create", "cross", "current", "cursor", "decimal", "declare", "default", "deferred", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"delete", "desc", "describe", "diagnostics", "distinct", "do", "double", "drop", "else", "end", "escape", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			"except", "exception", "exec", "execute", "exists", "explain", "external", "false", "fetch", "first", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"float", "for", "foreign", "found", "from", "full", "function", "get", "global", "go", "grant", "group", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			"having", "hour", "identity", "immediate", "in", "indicator", "inner", "input", "insert", "int", "integer", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			"intersect", "into", "is", "isolation", "join", "key", "last", "leading", "left", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"like", "limit", "lower", "match", "max", "min", "minute", "national", "natural", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"next", "no", "none", "not", "null", "numeric", "of", "offset", "on", "only", "open", "option", "or", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$
			"order", "outer", "output", "over", "overlaps", "pad", "partial", "prepare", "preserve", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"primary", "prior", "privileges", "procedure", "public", "read", "real", "references", "relative", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"restrict", "revoke", "right", "rollback", "rows", "schema", "scroll", "second", "select", "set", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"smallint", "some", "space", "sql", "sum", "symmetric", "table", "temporary", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"then", "time", "timestamp", "to", "trailing", "transaction", "translate", "translation", "trim", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"true", "union", "unique", "unknown", "update", "upper", "user", "using", "values", "varchar", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"varying", "view", "when", "where", "window", "with", "work", "write", "xml", "year"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$

	private Names() {
		// only static methods
	}

	/** A name of the model as a name of its own in SQL: reserved words get an underscore at the end. */
	static String sql(String name) {
		return shorten(reserved(snake(name)));
	}

	/**
	 * A name in small letters that SQL does not reserve.
	 *
	 * @param name
	 *            in small letters
	 * @return the name, with an underscore at the end if SQL reserves it
	 */
	public static String reserved(String name) {
		return RESERVED.contains(name) ? name + '_' : name;
	}

	/** Two names of the model joined to one in SQL. */
	static String sql(String first, String second) {
		return shorten(snake(first) + '_' + snake(second));
	}

	/**
	 * A name that may be too long, shortened so that it stays unique.
	 *
	 * @param name
	 *            any name
	 * @return a name that every engine keeps whole
	 */
	public static String shorten(String name) {
		if (name.length() <= LONGEST) {
			return name;
		}
		CRC32 crc = new CRC32();
		crc.update(name.getBytes(StandardCharsets.UTF_8));
		return name.substring(0, LONGEST - 9) + '_' + String.format("%08x", Long.valueOf(crc.getValue())); //$NON-NLS-1$
	}

	private static String snake(String name) {
		return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("([A-Z])([A-Z][a-z])", "$1_$2") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.toLowerCase(Locale.ROOT);
	}
}
