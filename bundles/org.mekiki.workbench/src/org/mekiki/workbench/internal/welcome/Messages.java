package org.mekiki.workbench.internal.welcome;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String connect;
	public static String create;
	public static String createText;
	public static String open;
	public static String openText;
	public static String product;
	public static String recent;
	public static String restore;
	public static String what;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.welcome.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
