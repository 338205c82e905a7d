package org.mekiki.taxonomy;

import org.eclipse.osgi.util.NLS;

/** What operations are called, and why they are refused. */
final class Messages extends NLS {

	public static String add;
	public static String addLink;
	public static String addNothing;
	public static String addSeveral;
	public static String addTrl;
	public static String addUnnamed;
	public static String addValue;
	public static String change;
	public static String delete;
	public static String deprecate;
	public static String duplicate;
	public static String editionSameName;
	public static String editionWithoutName;
	public static String impactAlignments;
	public static String impactKind;
	public static String impactOne;
	public static String impactReferences;
	public static String impactSeparator;
	public static String impactSeveral;
	public static String linkAlreadyRelated;
	public static String linkCycle;
	public static String linkRelatedInLine;
	public static String linkToItself;
	public static String linkToNarrower;
	public static String linkToParent;
	public static String linkTwice;
	public static String mark;
	public static String merge;
	public static String mergeHandling;
	public static String mergeIntoDeprecated;
	public static String mergeIntoNarrower;
	public static String mergeNote;
	public static String move;
	public static String moveIntoItself;
	public static String moveUnderItself;
	public static String moveUnderNarrower;
	public static String name;
	public static String newEdition;
	public static String one;
	public static String removeLink;
	public static String removeValue;
	public static String rename;
	public static String renameToNothing;
	public static String replacedByDeprecated;
	public static String replacedByItself;
	public static String restore;
	public static String several;
	public static String sortByLabel;
	public static String sortByNotation;
	public static String trlRange;
	public static String unmark;

	static {
		NLS.initializeMessages("org.mekiki.taxonomy.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
