package org.mekiki.lists.ui.internal.review;

import org.eclipse.osgi.util.NLS;

/** Texts of the review. */
final class Messages extends NLS {

	public static String beside;
	public static String bulk;
	public static String bulkAgree;
	public static String bulkCount;
	public static String bulkStep;
	public static String bulkTitle;
	public static String by;
	public static String collecting;
	public static String computing;
	public static String doneText;
	public static String doneTitle;
	public static String editorTitle;
	public static String in;
	public static String keys;
	public static String keysShort;
	public static String method;
	public static String noTaxonomy;
	public static String nothingText;
	public static String nothingTitle;
	public static String parts;
	public static String progress;
	public static String progressShort;
	public static String rejectReason;
	public static String rejectStep;
	public static String source;
	public static String taxonomyHint;

	static {
		NLS.initializeMessages("org.mekiki.lists.ui.internal.review.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
