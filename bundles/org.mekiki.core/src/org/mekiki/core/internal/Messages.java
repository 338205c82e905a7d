package org.mekiki.core.internal;

import org.eclipse.osgi.util.NLS;

/** Messages of the core. */
public final class Messages extends NLS {

	/** Another contribution has the identifier: its contributor. */
	public static String idTaken;
	/** A contribution has no identifier: contributor. */
	public static String noId;
	/** A class cannot be made: class, reason. */
	public static String notCreated;
	/** A journal cannot be read: file. */
	public static String recoveryUnreadable;
	/** A class does not fit: class, expected. */
	public static String wrongType;

	static {
		NLS.initializeMessages("org.mekiki.core.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
