package org.mekiki.workbench.internal.session;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String cannotOpen;
	public static String cannotRefresh;
	public static String cannotSave;
	public static String closing;
	public static String creating;
	public static String discard;
	public static String opening;
	public static String recover;
	public static String recoverDiscard;
	public static String recoverLabel;
	public static String recoverLater;
	public static String recoverOutdated;
	public static String recoverQuestion;
	public static String recoverTitle;
	public static String refreshing;
	public static String remedyChoose;
	public static String remedyPassword;
	public static String remedyReadOnly;
	public static String remedyRefresh;
	public static String remedyRestore;
	public static String remedyRetry;
	public static String save;
	public static String saving;
	public static String scanning;
	public static String unsavedQuestion;
	public static String unsavedTitle;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.session.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
