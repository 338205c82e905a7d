package org.mekiki.workbench.internal.overview;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String analyses;
	public static String changes;
	public static String changesSince;
	public static String doors;
	public static String emptyBase;
	public static String further;
	public static String loading;
	public static String moreKinds;
	public static String moreProblems;
	public static String needs;
	public static String noAnalyses;
	public static String noChanges;
	public static String noDoors;
	public static String noProblems;
	public static String nothingNeeded;
	public static String revision;
	public static String revisionDetail;
	public static String sentence;
	public static String someProblems;
	public static String title;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.overview.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
