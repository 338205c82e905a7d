package org.mekiki.workbench.internal.editors;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String blockFailed;
	public static String cannotOpen;
	public static String cannotOpenDetail;
	public static String gone;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.editors.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
