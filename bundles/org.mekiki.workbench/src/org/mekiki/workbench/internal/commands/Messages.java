package org.mekiki.workbench.internal.commands;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String dataLanguage;
	public static String delete;
	public static String deleteQuestion;
	public static String deleteTitle;
	public static String elements;
	public static String findField;
	public static String findFieldTip;
	public static String noRecent;
	public static String redo;
	public static String redoWhat;
	public static String save;
	public static String saveHint;
	public static String saveQuestion;
	public static String saveTitle;
	public static String undo;
	public static String undoWhat;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.commands.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
