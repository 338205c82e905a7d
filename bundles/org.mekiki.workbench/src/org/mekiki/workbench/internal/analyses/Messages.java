package org.mekiki.workbench.internal.analyses;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String close;
	public static String copyDetails;
	public static String disable;
	public static String enable;
	public static String faultOrigin;
	public static String faultTitle;
	public static String filter;
	public static String filterTip;
	public static String isDisabled;
	public static String isLeftOut;
	public static String noAnalyses;
	public static String noBase;
	public static String otherCategory;
	public static String run;
	public static String stateBroken;
	public static String stateDisabled;
	public static String stateFailed;
	public static String stateLeftOut;
	public static String unnamed;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.analyses.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
