package org.mekiki.curriculum.ui.internal.exercise;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor of exercises. */
final class Messages extends NLS {

	public static String add;
	public static String analysis;
	public static String askCount;
	public static String askDrawn;
	public static String askMost;
	public static String asked;
	public static String candidates;
	public static String edit;
	public static String exchangeable;
	public static String missing;
	public static String noAnalysis;
	public static String notRun;
	public static String questions;
	public static String questionsHint;
	public static String right;
	public static String run;
	public static String running;
	public static String seed;
	public static String seedHint;
	public static String trainee;
	public static String trial;

	static {
		NLS.initializeMessages("org.mekiki.curriculum.ui.internal.exercise.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
