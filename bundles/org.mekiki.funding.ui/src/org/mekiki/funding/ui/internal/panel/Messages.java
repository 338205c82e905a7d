package org.mekiki.funding.ui.internal.panel;

import org.eclipse.osgi.util.NLS;

/** Texts of panels. */
final class Messages extends NLS {

	public static String concentrationGini;
	public static String concentrationHhi;
	public static String concentrationTop;
	public static String impactUp;
	public static String kindBars;
	public static String kindBubble;
	public static String kindConcentration;
	public static String kindFlow;
	public static String kindMultiples;
	public static String kindRanking;
	public static String kindReadiness;
	public static String kindTimeline;
	public static String kindTotals;
	public static String kindTreemap;
	public static String noBubbles;
	public static String noReadiness;
	public static String noTimeline;
	public static String notPlaced;
	public static String others;
	public static String othersWith;
	public static String riskRight;
	public static String scopeHint;
	public static String tipBubble;
	public static String tipOfAll;
	public static String tipReadiness;
	public static String tipRows;
	public static String titleBubble;
	public static String titleBy;
	public static String titleConcentration;
	public static String titleEach;
	public static String titleReadiness;
	public static String titleTimeline;
	public static String notStated;
	public static String tooMany;
	public static String totalOf;

	static {
		NLS.initializeMessages("org.mekiki.funding.ui.internal.panel.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
