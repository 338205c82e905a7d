package org.mekiki.workbench.internal.why;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String empty;
	public static String noSources;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.why.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
