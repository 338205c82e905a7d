package org.mekiki.lists.edit;

import org.eclipse.osgi.util.NLS;

/** Labels of the edits of lists. */
final class Messages extends NLS {

	public static String add;
	public static String delete;
	public static String move;
	public static String rename;
	public static String several;
	public static String translate;

	static {
		NLS.initializeMessages("org.mekiki.lists.edit.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
