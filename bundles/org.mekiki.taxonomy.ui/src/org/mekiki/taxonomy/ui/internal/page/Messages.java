package org.mekiki.taxonomy.ui.internal.page;

import org.eclipse.osgi.util.NLS;

/** Texts of the page of a technology. */
final class Messages extends NLS {

	public static String alsoNarrower;
	public static String enabledBy;
	public static String linkAdd;
	public static String linkAddHint;
	public static String linkPick;
	public static String links;
	public static String more;
	public static String narrower;
	public static String neededBy;
	public static String onLists;
	public static String referrers;
	public static String referrersCount;
	public static String referrersEmpty;
	public static String referrersKind;
	public static String replacedBy;
	public static String replaces;
	public static String takenUp;
	public static String trl;
	public static String trlAdd;
	public static String trlEmpty;
	public static String trlReached;
	public static String trlRemove;
	public static String trlTarget;
	public static String unlink;

	static {
		NLS.initializeMessages("org.mekiki.taxonomy.ui.internal.page.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
