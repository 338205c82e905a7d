package org.mekiki.provisioning.internal;

import org.eclipse.osgi.util.NLS;

/** Messages of this bundle. */
public final class Messages extends NLS {

	/** The installation failed: reason. */
	public static String failed;
	/** A site offers nothing: address. */
	public static String nothingOffered;
	/** There is no earlier state. */
	public static String nothingToRollBack;
	/** No plug-in of that name is installed: identifier. */
	public static String notInstalled;
	/** A site does not offer it: identifier, address. */
	public static String notOffered;
	/** The program was not installed in a way that can be changed. */
	public static String noProfile;
	/** The plug-in needs what is not there: what. */
	public static String needs;
	/** A site cannot be read: address, reason. */
	public static String unreadable;
	/** Unsigned content was refused: files. */
	public static String unsigned;

	static {
		NLS.initializeMessages("org.mekiki.provisioning.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
