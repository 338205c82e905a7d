package org.mekiki.workbench.internal.exchange;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String added;
	public static String browse;
	public static String browseFolder;
	public static String cancelled;
	public static String changed;
	public static String clipboard;
	public static String clipboardEmpty;
	public static String clipboardName;
	public static String clipboardText;
	public static String clipboardTip;
	public static String columnCell;
	public static String columnFile;
	public static String columnKind;
	public static String columnLine;
	public static String columnObject;
	public static String columnWhat;
	public static String counts;
	public static String everything;
	public static String exportMessage;
	public static String exportTitle;
	public static String exportWindow;
	public static String faulty;
	public static String file;
	public static String fileFailed;
	public static String fileHint;
	public static String files;
	public static String filter;
	public static String formMessage;
	public static String formMessageSeveral;
	public static String formTitle;
	public static String importMessage;
	public static String importTitle;
	public static String importWindow;
	public static String kindChanged;
	public static String kindCount;
	public static String kindNew;
	public static String kindRefused;
	public static String kindRemark;
	public static String kindRemoved;
	public static String kindSame;
	public static String noExporters;
	public static String noImporters;
	public static String noPath;
	public static String noneFits;
	public static String noneSelected;
	public static String notImported;
	public static String notRead;
	public static String notWritten;
	public static String nothing;
	public static String nothingRead;
	public static String nothingToDo;
	public static String previewTitle;
	public static String readAs;
	public static String reading;
	public static String remarks;
	public static String replace;
	public static String scope;
	public static String selected;
	public static String shown;
	public static String stop;
	public static String target;
	public static String writeAs;
	public static String writing;
	public static String written;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.exchange.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
