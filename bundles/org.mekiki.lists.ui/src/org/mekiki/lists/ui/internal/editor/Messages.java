package org.mekiki.lists.ui.internal.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor of lists. */
final class Messages extends NLS {

	public static String columnItem;
	public static String columnItemIn;
	public static String columnLinks;
	public static String columnNotation;
	public static String columnSource;
	public static String columnStatus;
	public static String editions;
	public static String emptyAdd;
	public static String emptyText;
	public static String emptyTitle;
	public static String filterHint;
	public static String headAuthority;
	public static String headComma;
	public static String headEdition;
	public static String headItems;
	public static String headLinked;
	public static String headNested;
	public static String headSuggested;
	public static String linkBeside;
	public static String linkMatrix;
	public static String linkReview;
	public static String newItem;
	public static String pin;
	public static String pinHint;
	public static String totalOther;
	public static String totalSame;

	static {
		NLS.initializeMessages("org.mekiki.lists.ui.internal.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
