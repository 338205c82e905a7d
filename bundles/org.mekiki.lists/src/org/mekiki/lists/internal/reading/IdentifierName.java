package org.mekiki.lists.internal.reading;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The name in an identifier, if it is a name and not a code. */
final class IdentifierName {

	/** Digits with at most a few letters and a sign in front: MA_0000123, uat/10, C4021. */
	private static final Pattern CODE = Pattern.compile("[A-Za-z]{0,8}[_:\\-]?[A-Za-z]?\\d+[A-Za-z]?"); //$NON-NLS-1$

	/** Identifiers made by programs. */
	private static final Pattern MADE_UP = Pattern
			.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|_?[0-9a-fA-F]{16,}|genid.*"); //$NON-NLS-1$

	/** Where one word of a name ends and the next begins. */
	private static final Pattern PARTS = Pattern.compile("_+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"); //$NON-NLS-1$

	private IdentifierName() {
	}

	/** Null if the identifier holds no name. */
	static String of(String id) {
		int end = id.length();
		while (end > 0 && (id.charAt(end - 1) == '#' || id.charAt(end - 1) == '/')) {
			end--;
		}
		String path = id.substring(0, end);
		int start = Math.max(Math.max(path.lastIndexOf('#'), path.lastIndexOf('/')), path.lastIndexOf(':')) + 1;
		String local = decoded(path.substring(start)).replaceFirst("\\.(html?|xml|rdf|owl)$", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		boolean name = local.codePoints().filter(Character::isLetter).limit(2).count() == 2;
		return name && !CODE.matcher(local).matches() && !MADE_UP.matcher(local).matches() ? local : null;
	}

	/** The name in words: arms_of_robots and armsOfRobots are arms of robots. Null if the identifier holds no name. */
	static String inWords(String id) {
		String name = of(id);
		return name == null ? null : PARTS.matcher(name).replaceAll(" ").strip(); //$NON-NLS-1$
	}

	private static String decoded(String local) {
		if (local.indexOf('%') < 0) {
			return local;
		}
		try {
			return URLDecoder.decode(local.replace("+", "%2B"), StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IllegalArgumentException notEncoded) {
			return local;
		}
	}
}
