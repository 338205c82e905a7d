package org.mekiki.workbench.internal.find;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String analysis;
	public static String command;
	public static String findHint;
	public static String findTitle;
	public static String first;
	public static String found;
	public static String nothing;
	public static String pickTitle;
	public static String searching;
	public static String typeAnything;
	public static String typeHere;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.find.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
