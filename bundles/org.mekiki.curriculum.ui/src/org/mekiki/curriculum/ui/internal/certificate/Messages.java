package org.mekiki.curriculum.ui.internal.certificate;

import org.eclipse.osgi.util.NLS;

/** Texts of certificates. */
final class Messages extends NLS {

	public static String brokenLaw;
	public static String brokenRule;
	public static String browse;
	public static String certificate;
	public static String columnAccount;
	public static String columnFigures;
	public static String columnMet;
	public static String columnName;
	public static String columnRule;
	public static String columnState;
	public static String confirmEntry;
	public static String confirmEntryEdit;
	public static String confirmEntryMessage;
	public static String day;
	public static String genuine;
	public static String issue;
	public static String issueEdit;
	public static String issueMessage;
	public static String issuedOn;
	public static String issuerName;
	public static String issuing;
	public static String keyAgain;
	public static String keyDiffer;
	public static String keyExisting;
	public static String keyFile;
	public static String keyNew;
	public static String keyPassword;
	public static String keyShort;
	public static String keyTitle;
	public static String looking;
	public static String met;
	public static String no;
	public static String noCredential;
	public static String noCurriculum;
	public static String noDay;
	public static String noRules;
	public static String notGenuine;
	public static String notMet;
	public static String notRead;
	public static String notWritten;
	public static String openPdf;
	public static String otherCohort;
	public static String otherPage;
	public static String reason;
	public static String reissue;
	public static String reissueEdit;
	public static String reissueMessage;
	public static String reissued;
	public static String revoke;
	public static String revokeMessage;
	public static String revokeTitle;
	public static String revoked;
	public static String revokedOn;
	public static String sentence;
	public static String sign;
	public static String stateBlocked;
	public static String stateIssued;
	public static String stateOpen;
	public static String stateReady;
	public static String stateRevoked;
	public static String title;
	public static String valid;
	public static String verified;
	public static String verify;
	public static String verifying;
	public static String writeFiles;
	public static String writeMessage;
	public static String writeNotice;
	public static String writing;
	public static String writingNotice;
	public static String yes;

	static {
		NLS.initializeMessages("org.mekiki.curriculum.ui.internal.certificate.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
