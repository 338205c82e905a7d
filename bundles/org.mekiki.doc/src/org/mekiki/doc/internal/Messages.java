package org.mekiki.doc.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the help. */
final class Messages extends NLS {

	/** Title of the part. */
	public static String help;
	/** No browser can be embedded; a link opens the page: its title. */
	public static String noBrowser;
	/** Hint in the search field. */
	public static String search;
	/** The pages cannot be read. */
	public static String unreadable;

	static {
		NLS.initializeMessages("org.mekiki.doc.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
