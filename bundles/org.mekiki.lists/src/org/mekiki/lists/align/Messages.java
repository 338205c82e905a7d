package org.mekiki.lists.align;

import org.eclipse.osgi.util.NLS;

/** What operations are called, and why they are refused. */
final class Messages extends NLS {

	public static String acceptLoss;
	public static String agree;
	public static String agreeWith;
	public static String carryOver;
	public static String carryOverToItself;
	public static String changeReason;
	public static String changeRelation;
	public static String link;
	public static String linkToItself;
	public static String linkTwice;
	public static String pair;
	public static String reasonEmpty;
	public static String reject;
	public static String rejectWithoutReason;
	public static String reopen;
	public static String several;
	public static String suggest;

	static {
		NLS.initializeMessages("org.mekiki.lists.align.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
