package org.mekiki.curriculum.ui.internal.files;

import org.eclipse.osgi.util.NLS;

/** Texts about files that the base keeps. */
final class Messages extends NLS {

	public static String fileFailed;
	public static String fileGone;
	public static String openingFile;

	static {
		NLS.initializeMessages("org.mekiki.curriculum.ui.internal.files.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
