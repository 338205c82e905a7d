package org.mekiki.lists.ui.internal.matrix;

import org.eclipse.osgi.util.NLS;

/** Texts of the matrix. */
final class Messages extends NLS {

	public static String computing;
	public static String depthAll;
	public static String depthParts;
	public static String depthTop;
	public static String duplicateHint;
	public static String earlierEditions;
	public static String editorTitle;
	public static String exportHint;
	public static String found;
	public static String foundNone;
	public static String groupJurisdiction;
	public static String groupNone;
	public static String groupPurpose;
	public static String groupYear;
	public static String headAgreement;
	public static String headSize;
	public static String headTechnology;
	public static String listsAll;
	public static String menuGroup;
	public static String menuLists;
	public static String menuRows;
	public static String modeCounts;
	public static String modeHint;
	public static String modeMarks;
	public static String modeText;
	public static String pinHint;
	public static String searchHint;
	public static String tipAbove;
	public static String tipAdded;
	public static String tipAgreement;
	public static String tipChanged;
	public static String tipItems;
	public static String tipNothing;
	public static String tipRemoved;
	public static String tipShare;
	public static String tipSuggested;

	static {
		NLS.initializeMessages("org.mekiki.lists.ui.internal.matrix.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
