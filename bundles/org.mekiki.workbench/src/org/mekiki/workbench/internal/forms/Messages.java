package org.mekiki.workbench.internal.forms;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String add;
	public static String change;
	public static String choose;
	public static String inLanguage;
	public static String more;
	public static String no;
	public static String noLanguage;
	public static String notADate;
	public static String notANumber;
	public static String notATime;
	public static String notKnown;
	public static String remove;
	public static String sectionEvidence;
	public static String sectionHandling;
	public static String sectionNames;
	public static String yes;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.forms.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
