package org.mekiki.curriculum.ui.internal.answer;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String choose;
	public static String chooseFiles;
	public static String down;
	public static String downNamed;
	public static String hintHand;
	public static String hintMultiple;
	public static String hintOrder;
	public static String hintSingle;
	public static String isFalse;
	public static String isTrue;
	public static String noFiles;
	public static String onePoint;
	public static String partly;
	public static String pending;
	public static String points;
	public static String right;
	public static String rubricLine;
	public static String solution;
	public static String up;
	public static String upNamed;
	public static String wrong;

	static {
		NLS.initializeMessages("org.mekiki.curriculum.ui.internal.answer.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
