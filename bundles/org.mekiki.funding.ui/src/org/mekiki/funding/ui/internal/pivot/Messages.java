package org.mekiki.funding.ui.internal.pivot;

import org.eclipse.osgi.util.NLS;

/** Texts of the pivot. */
final class Messages extends NLS {

	public static String addHint;
	public static String chipHint;
	public static String choose;
	public static String chooseHint;
	public static String columns;
	public static String computing;
	public static String cut;
	public static String earlier;
	public static String heat;
	public static String modeAmount;
	public static String modeChange;
	public static String modeHint;
	public static String modeOfAll;
	public static String modeOfColumn;
	public static String modeOfRow;
	public static String none;
	public static String remove;
	public static String resultHint;
	public static String rows;
	public static String title;
	public static String toColumns;
	public static String toRows;
	public static String total;

	static {
		NLS.initializeMessages("org.mekiki.funding.ui.internal.pivot.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
