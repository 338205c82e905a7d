package org.mekiki.workbench.internal.parameters;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String add;
	public static String gone;
	public static String noChoice;
	public static String remove;
	public static String required;
	public static String severalHint;
	public static String yearsHint;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.parameters.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
