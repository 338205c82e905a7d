package org.mekiki.lists.ui.internal.command;

import org.eclipse.osgi.util.NLS;

/** Texts of the commands. */
final class Messages extends NLS {

	public static String carriedOver;
	public static String carryOver;
	public static String carryingOver;

	static {
		NLS.initializeMessages("org.mekiki.lists.ui.internal.command.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
