package org.mekiki.curriculum.ui.internal.page;

import org.eclipse.osgi.util.NLS;

/** Texts of pages. */
final class Messages extends NLS {

	public static String attachment;
	public static String attachmentAsk;
	public static String attachmentGone;
	public static String attachmentJob;
	public static String attachmentOpen;
	public static String attachmentSave;
	public static String attachmentSaveOnly;
	public static String citation;
	public static String citationEnd;
	public static String citationWith;
	public static String noPicture;
	public static String noResult;
	public static String noSource;
	public static String stale;

	static {
		NLS.initializeMessages("org.mekiki.curriculum.ui.internal.page.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
