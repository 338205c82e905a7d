package org.mekiki.workbench.internal.application;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String allSaved;
	public static String baseStatus;
	public static String cannotStart;
	public static String copyOf;
	public static String menuEdit;
	public static String menuFile;
	public static String menuHelp;
	public static String menuPerspectives;
	public static String menuView;
	public static String menuViews;
	public static String noBase;
	public static String product;
	public static String productSafe;
	public static String readOnly;
	public static String screenshotBlank;
	public static String screenshotBusy;
	public static String screenshotFailed;
	public static String screenshotNoBase;
	public static String unsaved;
	public static String workspaceInUse;
	public static String workspaceUnusable;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.application.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
