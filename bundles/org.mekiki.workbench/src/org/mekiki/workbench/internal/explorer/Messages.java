package org.mekiki.workbench.internal.explorer;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String addLabel;
	public static String filter;
	public static String filterTip;
	public static String newElement;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.explorer.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
