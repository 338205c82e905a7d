package org.mekiki.workbench.internal.plugins;

import org.eclipse.osgi.util.NLS;

/** Texts about plug-ins. */
final class Messages extends NLS {

	/** Question for an address. */
	public static String addressQuestion;
	/** An address that is none. */
	public static String addressWrong;
	/** What was done, and when it shows: sentence. */
	public static String afterRestart;
	/** Filter for files. */
	public static String allFiles;
	/** A fault: its name. */
	public static String broken;
	/** Column. */
	public static String columnId;
	/** Column. */
	public static String columnName;
	/** Column. */
	public static String columnProvider;
	/** Column. */
	public static String columnVersion;
	/** Button. */
	public static String doNotInstall;
	/** Question for a folder. */
	public static String folderQuestion;
	/** Heading. */
	public static String heading;
	/** Button. */
	public static String installAddress;
	/** Button. */
	public static String installAnyway;
	/** Button. */
	public static String installFile;
	/** Button. */
	public static String installFolder;
	/** Title of dialogs. */
	public static String installTitle;
	/** What was installed: names. */
	public static String installed;
	/** Name of a job. */
	public static String installing;
	/** Name of a job. */
	public static String looking;
	/** Nothing is installed. */
	public static String none;
	/** Button. */
	public static String remove;
	/** Question: name. */
	public static String removeQuestion;
	/** What was removed: name. */
	public static String removed;
	/** Name of a job. */
	public static String removing;
	/** Button. */
	public static String restart;
	/** Button. */
	public static String rollBack;
	/** What was done. */
	public static String rolledBack;
	/** Name of a job. */
	public static String rollingBack;
	/** How many: number. */
	public static String some;
	/** Somebody stopped it. */
	public static String stopped;
	/** Title of the dialog. */
	public static String title;
	/** Question: files. */
	public static String unsignedQuestion;
	/** Title. */
	public static String unsignedTitle;
	/** Filter for files. */
	public static String zipFiles;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.plugins.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
