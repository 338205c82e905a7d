package org.mekiki.workbench.internal.properties;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String nothingSelected;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.properties.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
