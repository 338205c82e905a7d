package org.mekiki.curriculum.ui.internal.learn;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String absent;
	public static String again;
	public static String allRulesMet;
	public static String allRulesMetBy;
	public static String asked;
	public static String back;
	public static String banner;
	public static String begin;
	public static String certified;
	public static String changeMessage;
	public static String changeTitle;
	public static String changeTrainee;
	public static String check;
	public static String checkAnswers;
	public static String checking;
	public static String chosen;
	public static String closePreview;
	public static String comesAfter;
	public static String comesFirst;
	public static String compareHint;
	public static String compareResult;
	public static String complete;
	public static String contents;
	public static String continueCourse;
	public static String couldBegin;
	public static String done;
	public static String entered;
	public static String excused;
	public static String exerciseRight;
	public static String exerciseWrong;
	public static String figures;
	public static String filter;
	public static String gone;
	public static String goOn;
	public static String handInFailed;
	public static String handingIn;
	public static String handInTooLarge;
	public static String inCohort;
	public static String kindAndName;
	public static String late;
	public static String learnAs;
	public static String learnTitle;
	public static String leaveSandbox;
	public static String lookAgain;
	public static String myCourses;
	public static String next;
	public static String noExercise;
	public static String noPackage;
	public static String noResult;
	public static String notes;
	public static String nothing;
	public static String offer;
	public static String openCertificate;
	public static String openInBrowser;
	public static String openSandbox;
	public static String otherResult;
	public static String outcomes;
	public static String ownNotes;
	public static String packageDone;
	public static String packageOpen;
	public static String passesFrom;
	public static String planned;
	public static String playedOutside;
	public static String playOutside;
	public static String preparing;
	public static String preparingPackage;
	public static String present;
	public static String preview;
	public static String previewTitle;
	public static String reset;
	public static String rightDecision;
	public static String ruleMet;
	public static String ruleOpen;
	public static String rulesMet;
	public static String sameResult;
	public static String saving;
	public static String selfStudy;
	public static String skip;
	public static String sources;
	public static String timeLimit;
	public static String toAuthors;
	public static String tookPart;
	public static String unsound;
	public static String where;
	public static String why;
	public static String wrongDecision;

	static {
		NLS.initializeMessages("org.mekiki.curriculum.ui.internal.learn.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
