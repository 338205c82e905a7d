package org.mekiki.workbench.internal.merge;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String acceptDeletion;
	public static String allMine;
	public static String allTheirs;
	public static String changedByBoth;
	public static String changedByMe;
	public static String changedByThem;
	public static String columnChanged;
	public static String columnField;
	public static String columnMine;
	public static String columnTheirs;
	public static String counts;
	public static String deletedByMe;
	public static String deletedByThem;
	public static String editLabel;
	public static String heading;
	public static String hint;
	public static String keepDeleted;
	public static String keepMine;
	public static String later;
	public static String merge;
	public static String orderMine;
	public static String orderTheirs;
	public static String place;
	public static String savedBy;
	public static String takeTheirs;
	public static String title;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.merge.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
