package org.mekiki.store.internal.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * One migration step.
 *
 * @param number
 *            its number, from 1 without gaps
 * @param text
 *            SQL statements, each ended by a semicolon at the end of a line; lines that start with -- are comments
 */
public record Step(int number, String text) {

	/**
	 * The statements.
	 *
	 * @return SQL without semicolons and comments
	 */
	public List<String> statements() {
		List<String> statements = new ArrayList<>();
		StringBuilder current = new StringBuilder();
		for (String line : text.split("\n")) { //$NON-NLS-1$
			if (line.startsWith("--") || line.isBlank() && current.isEmpty()) { //$NON-NLS-1$
				continue;
			}
			current.append(line).append('\n');
			if (line.stripTrailing().endsWith(";")) { //$NON-NLS-1$
				String statement = current.toString().strip();
				statements.add(statement.substring(0, statement.length() - 1));
				current.setLength(0);
			}
		}
		return statements;
	}

	/**
	 * What the step does, as a checksum: recorded with the base, so that a step that was changed after it had run is
	 * noticed.
	 *
	 * @return SHA-256 in hexadecimal
	 */
	public String checksum() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
			for (String statement : statements()) {
				digest.update((statement.replaceAll("\\s+", " ") + ';').getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$ //$NON-NLS-2$
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
