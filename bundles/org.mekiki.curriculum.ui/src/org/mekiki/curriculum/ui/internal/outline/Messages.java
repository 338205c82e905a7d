package org.mekiki.curriculum.ui.internal.outline;

import org.eclipse.osgi.util.NLS;

/** Texts of the outline and of the pages beside it. */
final class Messages extends NLS {

	public static String addPart;
	public static String changeRoles;
	public static String columnOutcomes;
	public static String columnOutcomesHint;
	public static String columnOwn;
	public static String columnOwnHint;
	public static String columnProblemsHint;
	public static String columnSum;
	public static String columnSumHint;
	public static String columnTitle;
	public static String delete;
	public static String down;
	public static String filterHint;
	public static String fromTemplate;
	public static String headAnd;
	public static String headComma;
	public static String headHours;
	public static String headHoursDiffer;
	public static String headOutcomes;
	public static String headParts;
	public static String headRoles;
	public static String newPart;
	public static String outcomeActivities;
	public static String outcomeAdd;
	public static String outcomeItems;
	public static String outcomeMove;
	public static String outcomeNew;
	public static String outcomeNotation;
	public static String outcomeTechnologies;
	public static String problemsHere;
	public static String roleAdministrator;
	public static String roleOfficial;
	public static String roleResearcher;
	public static String roles;
	public static String rolesHint;
	public static String roomBoth;
	public static String roomOutline;
	public static String roomPage;
	public static String sumDiffers;
	public static String tabDetails;
	public static String tabExercise;
	public static String tabInstructions;
	public static String tabItem;
	public static String tabOutcomes;
	public static String tabPage;
	public static String up;

	static {
		NLS.initializeMessages("org.mekiki.curriculum.ui.internal.outline.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
