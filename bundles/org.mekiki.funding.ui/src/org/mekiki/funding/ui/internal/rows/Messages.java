package org.mekiki.funding.ui.internal.rows;

import org.eclipse.osgi.util.NLS;

/** Texts of the rows behind a board. */
final class Messages extends NLS {

	public static String adds;
	public static String amount;
	public static String differs;
	public static String first;
	public static String listing;
	public static String none;
	public static String source;
	public static String title;
	public static String what;

	static {
		NLS.initializeMessages("org.mekiki.funding.ui.internal.rows.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
