package org.mekiki.curriculum.ui.internal.exercise;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor of exercises. */
final class Messages extends NLS {

	public static String add;
	public static String addCondition;
	public static String analysis;
	public static String answer;
	public static String answerCount;
	public static String askCount;
	public static String askDrawn;
	public static String askEnglish;
	public static String askHint;
	public static String askJapanese;
	public static String askMost;
	public static String asked;
	public static String by;
	public static String candidates;
	public static String column;
	public static String down;
	public static String edit;
	public static String exchangeable;
	public static String missing;
	public static String noAnalysis;
	public static String notRun;
	public static String questions;
	public static String questionsHint;
	public static String remove;
	public static String right;
	public static String rows;
	public static String rowsHint;
	public static String run;
	public static String running;
	public static String seed;
	public static String seedHint;
	public static String table;
	public static String take;
	public static String takeAll;
	public static String takeDrawn;
	public static String takeLeast;
	public static String takeMost;
	public static String test;
	public static String testAbove;
	public static String testBelow;
	public static String testEmpty;
	public static String testIs;
	public static String testType;
	public static String tolerance;
	public static String toleranceHint;
	public static String trainee;
	public static String trial;
	public static String unworded;
	public static String up;
	public static String value;
	public static String where;
	public static String wrongWay;
	public static String wrongWayRight;

	static {
		NLS.initializeMessages("org.mekiki.curriculum.ui.internal.exercise.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
