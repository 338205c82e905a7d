package org.mekiki.workbench.internal.problems;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String columnKind;
	public static String columnObject;
	public static String columnProblem;
	public static String count;
	public static String fixFailed;
	public static String none;
	public static String open;
	public static String title;
	public static String titleCount;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.problems.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
