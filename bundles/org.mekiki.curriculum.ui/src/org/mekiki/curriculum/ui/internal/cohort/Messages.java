package org.mekiki.curriculum.ui.internal.cohort;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String absent;
	public static String activity;
	public static String addMessage;
	public static String addTitle;
	public static String addTrainee;
	public static String allPresent;
	public static String answerOf;
	public static String asAnalysis;
	public static String attendance;
	public static String certificates;
	public static String comment;
	public static String excused;
	public static String giveMark;
	public static String handedFile;
	public static String late;
	public static String notKept;
	public static String noteHead;
	public static String noteItem;
	public static String nothingWaits;
	public static String ofPoints;
	public static String openFile;
	public static String pointsOf;
	public static String present;
	public static String progress;
	public static String reading;
	public static String saveFile;
	public static String sentence;
	public static String toMark;
	public static String toMarkCount;
	public static String trialRun;
	public static String writeNotes;

	static {
		NLS.initializeMessages("org.mekiki.curriculum.ui.internal.cohort.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
