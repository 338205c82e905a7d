package org.mekiki.workbench.internal.results;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String addTip;
	public static String cancel;
	public static String cancelTip;
	public static String cancelled;
	public static String chart;
	public static String compareNone;
	public static String compareTip;
	public static String compareWith;
	public static String comparing;
	public static String comparison;
	public static String differences;
	public static String dismiss;
	public static String exportChart;
	public static String exportFailed;
	public static String exportReplace;
	public static String exportResult;
	public static String exportTable;
	public static String exportTip;
	public static String exportTitle;
	public static String exportUnknown;
	public static String exported;
	public static String exporting;
	public static String finding;
	public static String findingObject;
	public static String findings;
	public static String formatMarkdown;
	public static String formatXlsx;
	public static String gone;
	public static String left;
	public static String linkGone;
	public static String linkGoneDetail;
	public static String makeReport;
	public static String needsValues;
	public static String noDifferences;
	public static String notYet;
	public static String onlyDifferences;
	public static String openFile;
	public static String otherLanguage;
	public static String pinTip;
	public static String pinned;
	public static String pinnedNotice;
	public static String pinnedStale;
	public static String resultOf;
	public static String right;
	public static String run;
	public static String runAgain;
	public static String runAnother;
	public static String runTip;
	public static String running;
	public static String runningTask;
	public static String severalMarks;
	public static String severityError;
	public static String severityInfo;
	public static String severityWarning;
	public static String stale;
	public static String table;
	public static String text;
	public static String tryAgain;
	public static String uninstalled;
	public static String valuesChanged;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.results.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
