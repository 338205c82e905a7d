package org.mekiki.curriculum.api.content;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the target of a link or picture in a page refers to: {@code picture:ID}, {@code attachment:ID} or {@code source:ID}.
 *
 * @param kind
 *            what it is
 * @param id
 *            identifier of the data set or source in the base
 * @since 0.1
 */
public record PageReference(Kind kind, String id) {

	private static final Pattern FORM = Pattern.compile("(picture|attachment|source):([A-Za-z0-9._-]{1,64})"); //$NON-NLS-1$

	/** What can be referred to. */
	public enum Kind {
		/** A picture that the base keeps. */
		PICTURE,
		/** A file that the base keeps. */
		ATTACHMENT,
		/** A source of the base. */
		SOURCE
	}

	/**
	 * Reads a target.
	 *
	 * @param target
	 *            of a link or picture; may be null
	 * @return null if it refers to nothing in the base
	 */
	public static PageReference of(String target) {
		Matcher matcher = target == null ? null : FORM.matcher(target);
		return matcher == null || !matcher.matches() ? null
				: new PageReference(Kind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), matcher.group(2));
	}

	/**
	 * Writes a target.
	 *
	 * @return as it stands in a page
	 */
	public String target() {
		return kind.name().toLowerCase(Locale.ROOT) + ':' + id;
	}
}
