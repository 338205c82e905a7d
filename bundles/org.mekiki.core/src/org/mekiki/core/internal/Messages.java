package org.mekiki.core.internal;

import org.eclipse.osgi.util.NLS;

/** Messages of the core. */
public final class Messages extends NLS {

	/** A journal cannot be read: file. */
	public static String recoveryUnreadable;

	static {
		NLS.initializeMessages("org.mekiki.core.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
