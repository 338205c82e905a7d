package org.mekiki.report.internal.description;

import org.eclipse.osgi.util.NLS;

/** What is wrong with a description. */
public final class Messages extends NLS {

	/** A list is expected. */
	public static String array;
	/** Something is empty that must not be. */
	public static String empty;
	/** Not the format: found. */
	public static String format;
	/** Not an item. */
	public static String itemKind;
	/** Not a language: found. */
	public static String language;
	/** No language has a title. */
	public static String missingTitle;
	/** Something is missing: name. */
	public static String missing;
	/** No JSON object. */
	public static String object;
	/** Not a section: found. */
	public static String section;
	/** No JSON: why. */
	public static String syntax;
	/** A text is expected. */
	public static String text;
	/** Too large: most. */
	public static String tooLarge;
	/** Too many: most. */
	public static String tooMany;
	/** Unknown member: name, known ones. */
	public static String unknown;
	/** A truth value true is expected. */
	public static String truth;

	static {
		NLS.initializeMessages("org.mekiki.report.internal.description.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
