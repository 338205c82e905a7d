package org.mekiki.workbench.internal.editors;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

	/** A block of a page failed. */
	public static String blockFailed;
	/** Title: an editor cannot be opened. */
	public static String cannotOpen;
	/** Why an editor cannot be opened. */
	public static String cannotOpenDetail;
	/** The element of an editor is not there any more. */
	public static String gone;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.editors.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
