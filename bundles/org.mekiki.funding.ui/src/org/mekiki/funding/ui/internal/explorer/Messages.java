package org.mekiki.funding.ui.internal.explorer;

import org.eclipse.osgi.util.NLS;

/** Texts of the explorer. */
final class Messages extends NLS {

	public static String scenarios;

	static {
		NLS.initializeMessages("org.mekiki.funding.ui.internal.explorer.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
