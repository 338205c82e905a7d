package org.mekiki.model.internal.validation;

import org.eclipse.osgi.util.NLS;

/** Messages of the rules. */
final class Messages extends NLS {

	public static String amountWithoutCurrency;
	public static String amountRangeReversed;
	public static String amountUnknownCurrency;
	public static String citationWithoutSource;
	public static String codeJurisdiction;
	public static String codeLanguage;
	public static String confidenceRange;
	public static String corporateNumberCheckDigit;
	public static String corporateNumberForm;
	public static String cycle;
	public static String cycleFix;
	public static String cycleSelf;
	public static String dateInvalid;
	public static String dateOrder;
	public static String handlingBeyond;
	public static String handlingWithoutMarking;
	public static String handlingWithoutReason;
	public static String identifierDuplicate;
	public static String identifierForm;
	public static String labelBlank;
	public static String labelBlankFix;
	public static String labelMissing;
	public static String labelsOverlap;
	public static String labelsOverlapFix;
	public static String preferredLabelTwice;
	public static String preferredLabelTwiceFix;
	public static String relatedAndBroader;
	public static String relatedAndBroaderFix;
	public static String replacementMissing;
	public static String replacementNotDeprecated;
	public static String replacementNotDeprecatedFix;
	public static String trlRange;
	public static String trlTargetBehind;

	static {
		NLS.initializeMessages("org.mekiki.model.internal.validation.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
