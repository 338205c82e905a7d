package org.mekiki.cli.internal.plugin;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.lang.model.SourceVersion;

/**
 * The name of a new plug-in, and what follows from it.
 *
 * @param id
 *            identifier of the bundle, and name of its package
 * @param kind
 *            what it adds
 */
public record PluginName(String id, PluginKind kind) {

	/** Why an identifier is refused; the names are those of messages. */
	public enum Problem {
		/** It is no name of a bundle and a package. */
		FORM,
		/** It belongs to somebody else. */
		RESERVED
	}

	private static final int LONGEST = 100;
	private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+"); //$NON-NLS-1$
	private static final List<String> RESERVED = List.of("org.mekiki", "org.eclipse", "java", "javax"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/**
	 * Checks an identifier.
	 *
	 * @param id
	 *            as typed
	 * @return null if it is good
	 */
	public static Problem problem(String id) {
		if (id.length() > LONGEST || !FORM.matcher(id).matches() || !SourceVersion.isName(id)) {
			return Problem.FORM;
		}
		return RESERVED.stream().anyMatch(prefix -> id.equals(prefix) || id.startsWith(prefix + '.')) ? Problem.RESERVED
				: null;
	}

	/**
	 * Name of the class: what the last part of the identifier says, and the kind.
	 *
	 * @return a Java identifier
	 */
	public String className() {
		String words = words(""); //$NON-NLS-1$
		return words.endsWith(kind.suffix()) ? words : words + kind.suffix();
	}

	/**
	 * What people may call it.
	 *
	 * @return the last part of the identifier as words
	 */
	public String label() {
		return words(" "); //$NON-NLS-1$
	}

	/**
	 * Who makes it.
	 *
	 * @return the identifier without its last part
	 */
	public String vendor() {
		return id.substring(0, id.lastIndexOf('.'));
	}

	private String words(String separator) {
		String[] parts = id.split("\\."); //$NON-NLS-1$
		String last = parts[parts.length - 1];
		// my.analysis is MyAnalysis, not AnalysisAnalysis
		String telling = last.equals(kind.keyword()) ? parts[parts.length - 2] : last;
		StringBuilder words = new StringBuilder();
		for (String word : telling.split("_")) { //$NON-NLS-1$
			if (!word.isEmpty()) {
				words.append(words.isEmpty() ? "" : separator) //$NON-NLS-1$
						.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
			}
		}
		return words.toString();
	}
}
