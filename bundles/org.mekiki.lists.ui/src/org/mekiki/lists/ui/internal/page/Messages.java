package org.mekiki.lists.ui.internal.page;

import org.eclipse.osgi.util.NLS;

/** Texts of the block on the page of a technology. */
final class Messages extends NLS {

	public static String onLists;

	static {
		NLS.initializeMessages("org.mekiki.lists.ui.internal.page.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
