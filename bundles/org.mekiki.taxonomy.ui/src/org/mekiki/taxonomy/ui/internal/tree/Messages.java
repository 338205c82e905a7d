package org.mekiki.taxonomy.ui.internal.tree;

import org.eclipse.osgi.util.NLS;

/** Texts of the tree of technologies. */
final class Messages extends NLS {

	public static String columnMarks;
	public static String columnMarksHint;
	public static String columnName;
	public static String columnRound;
	public static String columnRoundHint;
	public static String columnTrl;
	public static String columnTrlHint;

	static {
		NLS.initializeMessages("org.mekiki.taxonomy.ui.internal.tree.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
