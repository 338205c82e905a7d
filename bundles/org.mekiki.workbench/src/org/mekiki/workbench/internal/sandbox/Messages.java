package org.mekiki.workbench.internal.sandbox;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String back;
	public static String copying;
	public static String entering;
	public static String failed;
	public static String leaving;
	public static String sandbox;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.sandbox.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
