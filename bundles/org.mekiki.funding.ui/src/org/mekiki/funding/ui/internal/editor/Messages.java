package org.mekiki.funding.ui.internal.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of the board. */
final class Messages extends NLS {

	public static String addPanel;
	public static String andMore;
	public static String building;
	public static String choices;
	public static String choicesHint;
	public static String citation;
	public static String clearHint;
	public static String clearOne;
	public static String copyChoice;
	public static String copyHint;
	public static String countedOnce;
	public static String countedOnceHint;
	public static String dimensionAt;
	public static String editForget;
	public static String editSave;
	public static String emptyButton;
	public static String emptyDetail;
	public static String emptyTitle;
	public static String everything;
	public static String explain;
	public static String explaining;
	public static String failedTitle;
	public static String forgetChoice;
	public static String hint;
	public static String noDimension;
	public static String pasteChoice;
	public static String perYear;
	public static String perYearHint;
	public static String reading;
	public static String readingDetail;
	public static String redoLayout;
	public static String removePanel;
	public static String resetLayout;
	public static String resultHint;
	public static String rows;
	public static String saveChoice;
	public static String saveChoiceBad;
	public static String saveChoiceName;
	public static String showAs;
	public static String showRows;
	public static String stageHint;
	public static String title;
	public static String undoLayout;
	public static String unitHint;
	public static String views;
	public static String viewsHint;
	public static String whatIfHint;
	public static String years;

	static {
		NLS.initializeMessages("org.mekiki.funding.ui.internal.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
