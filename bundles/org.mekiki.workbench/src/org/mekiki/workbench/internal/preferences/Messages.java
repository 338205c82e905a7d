package org.mekiki.workbench.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String author;
	public static String language;
	public static String languageSystem;
	public static String restartQuestion;
	public static String restartTitle;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.preferences.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
