package org.mekiki.curriculum.edit;

import org.eclipse.osgi.util.NLS;

/** Labels of the edits of curricula. */
final class Messages extends NLS {

	public static String add;
	public static String copyOf;
	public static String delete;
	public static String duplicate;
	public static String minutes;
	public static String move;
	public static String rename;
	public static String several;

	static {
		NLS.initializeMessages("org.mekiki.curriculum.edit.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
