package org.mekiki.workbench.internal.files;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String backingUp;
	public static String backupDone;
	public static String backupTitle;
	public static String browse;
	public static String connectMessage;
	public static String connectTitle;
	public static String createThere;
	public static String database;
	public static String databaseMissing;
	public static String encrypt;
	public static String exportDone;
	public static String exportTitle;
	public static String exporting;
	public static String folder;
	public static String folderMissing;
	public static String folderTaken;
	public static String folderWrong;
	public static String host;
	public static String hostMissing;
	public static String hostWrong;
	public static String importTitle;
	public static String making;
	public static String name;
	public static String nameMissing;
	public static String nameWrong;
	public static String newMessage;
	public static String newTitle;
	public static String notCopied;
	public static String openMessage;
	public static String openTitle;
	public static String password;
	public static String passwordAgain;
	public static String passwordQuestion;
	public static String passwordShort;
	public static String passwordTitle;
	public static String passwordsDiffer;
	public static String port;
	public static String portWrong;
	public static String protection;
	public static String reasonDenied;
	public static String reasonIsFolder;
	public static String reasonNoFile;
	public static String reasonNoFolder;
	public static String restoreMessage;
	public static String restoreTitle;
	public static String schema;
	public static String schemaWrong;
	public static String sslCa;
	public static String sslFull;
	public static String sslNone;
	public static String sslRequire;
	public static String starterAuthor;
	public static String starterFailed;
	public static String starterMessage;
	public static String user;
	public static String userMissing;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.files.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
