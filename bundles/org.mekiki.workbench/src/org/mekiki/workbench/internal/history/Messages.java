package org.mekiki.workbench.internal.history;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String cannotRestore;
	public static String columnAuthor;
	public static String columnFrom;
	public static String columnMessage;
	public static String columnTime;
	public static String columnTo;
	public static String columnWhat;
	public static String created;
	public static String deleted;
	public static String historyOf;
	public static String loading;
	public static String moved;
	public static String noHistory;
	public static String nothingSelected;
	public static String restore;
	public static String restoreLabel;
	public static String restoreTip;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.history.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
