package org.mekiki.workbench.internal.reports;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String added;
	public static String adding;
	public static String chooseTitle;
	public static String close;
	public static String descriptions;
	public static String made;
	public static String madeWithProblems;
	public static String makeTitle;
	public static String making;
	public static String needsBase;
	public static String newQuestion;
	public static String newReport;
	public static String newTitle;
	public static String notADescription;
	public static String notAdded;
	public static String notMade;
	public static String open;
	public static String otherReport;
	public static String replace;
	public static String titleMissing;
	public static String unknownKind;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.reports.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
