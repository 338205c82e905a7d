package org.mekiki.taxonomy.ui.internal.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor of a taxonomy, its dialogs and commands. */
final class Messages extends NLS {

	public static String deleteAdvice;
	public static String deleteDeprecate;
	public static String deleteYes;
	public static String deprecateInstead;
	public static String deprecateNone;
	public static String deprecatePick;
	public static String deprecateText;
	public static String deprecateYes;
	public static String editionDate;
	public static String editionOf;
	public static String editionText;
	public static String editionTitle;
	public static String editionYes;
	public static String emptyAdd;
	public static String emptyPaste;
	public static String emptyText;
	public static String emptyTitle;
	public static String filterFound;
	public static String filterHint;
	public static String filterMany;
	public static String filterNone;
	public static String mergeInto;
	public static String mergeKeep;
	public static String mergeOther;
	public static String mergePick;
	public static String mergeText;
	public static String mergeTitle;
	public static String mergeYes;
	public static String newTechnology;
	public static String pasteNothing;
	public static String pasteTooLong;
	public static String refusedTitle;
	public static String severalDeprecate;
	public static String severalDuplicate;
	public static String severalMerge;
	public static String severalMore;
	public static String severalTitle;
	public static String summaryAdded;
	public static String summaryComma;
	public static String summaryCounting;
	public static String summaryCounts;
	public static String summaryCountsGroups;
	public static String summaryDeprecated;
	public static String summaryEdition;
	public static String summaryEmpty;
	public static String summaryGroups;
	public static String summaryRound;
	public static String summaryRounds;
	public static String summarySemicolon;

	static {
		NLS.initializeMessages("org.mekiki.taxonomy.ui.internal.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
