package org.mekiki.funding.ui.internal.money;

import org.eclipse.osgi.util.NLS;

/** Texts of money. */
final class Messages extends NLS {

	public static String cell;
	public static String others;
	public static String reviews;
	public static String sum;

	static {
		NLS.initializeMessages("org.mekiki.funding.ui.internal.money.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
