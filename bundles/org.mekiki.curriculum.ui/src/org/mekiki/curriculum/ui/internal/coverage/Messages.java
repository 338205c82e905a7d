package org.mekiki.curriculum.ui.internal.coverage;

import org.eclipse.osgi.util.NLS;

/** Texts of the coverage. */
final class Messages extends NLS {

	public static String activities;
	public static String activitiesHint;
	public static String empty;
	public static String gapsOnly;
	public static String hole;
	public static String items;
	public static String itemsHint;
	public static String mend;
	public static String mendFailed;
	public static String noProblems;
	public static String outcomes;
	public static String outcomesHint;
	public static String problems;
	public static String sentence;
	public static String technology;
	public static String technologyHint;
	public static String units;
	public static String unitsHint;

	static {
		NLS.initializeMessages("org.mekiki.curriculum.ui.internal.coverage.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
