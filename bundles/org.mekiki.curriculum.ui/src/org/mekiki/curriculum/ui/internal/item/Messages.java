package org.mekiki.curriculum.ui.internal.item;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor of items. */
final class Messages extends NLS {

	public static String accepted;
	public static String addRow;
	public static String again;
	public static String correct;
	public static String criterion;
	public static String distractors;
	public static String edit;
	public static String feedback;
	public static String feedbackOption;
	public static String fixed;
	public static String isFalse;
	public static String isTrue;
	public static String kind;
	public static String left;
	public static String level;
	public static String mark;
	public static String megabytes;
	public static String option;
	public static String options;
	public static String order;
	public static String pairs;
	public static String points;
	public static String pool;
	public static String poolHint;
	public static String question;
	public static String right;
	public static String rowDown;
	public static String rowRemove;
	public static String rowUp;
	public static String rubric;
	public static String tolerance;
	public static String trial;
	public static String trialUnsound;
	public static String types;
	public static String unit;
	public static String value;

	static {
		NLS.initializeMessages("org.mekiki.curriculum.ui.internal.item.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
