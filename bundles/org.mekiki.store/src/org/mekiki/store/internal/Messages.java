package org.mekiki.store.internal;

import org.eclipse.osgi.util.NLS;

/** Messages of the store: one sentence each that says what to do. */
public final class Messages extends NLS {

	/** Message alreadyOpen. */
	public static String alreadyOpen;
	/** Message authorTooLong. */
	public static String authorTooLong;
	/** Message badPackage. */
	public static String badPackage;
	/** Message badPackageLine. */
	public static String badPackageLine;
	/** Message cancelled. */
	public static String cancelled;
	/** Message checkCacheDiffers. */
	public static String checkCacheDiffers;
	/** Message checkCount. */
	public static String checkCount;
	/** Message checkRoot. */
	public static String checkRoot;
	/** Message checkRows. */
	public static String checkRows;
	/** Message checkRowsMissing. */
	public static String checkRowsMissing;
	/** Message conflict. */
	public static String conflict;
	/** Message conflictObjects. */
	public static String conflictObjects;
	/** Message created. */
	public static String created;
	/** Message damaged. */
	public static String damaged;
	/** Message damagedBackup. */
	public static String damagedBackup;
	/** Message damagedNoBackup. */
	public static String damagedNoBackup;
	/** Message differentSteps. */
	public static String differentSteps;
	/** Message exists. */
	public static String exists;
	/** Message internal. */
	public static String internal;
	/** Message invalidFeature. */
	public static String invalidFeature;
	/** Message invalidId. */
	public static String invalidId;
	/** Message invalidText. */
	public static String invalidText;
	/** Message invalidValue. */
	public static String invalidValue;
	/** Message locked. */
	public static String locked;
	/** Message messageTooLong. */
	public static String messageTooLong;
	/** Message newerPackage. */
	public static String newerPackage;
	/** Message newerSchema. */
	public static String newerSchema;
	/** Message newerSchemaVersions. */
	public static String newerSchemaVersions;
	/** Message noRevision. */
	public static String noRevision;
	/** Message noRights. */
	public static String noRights;
	/** Message noRootChange. */
	public static String noRootChange;
	/** Message noRows. */
	public static String noRows;
	/** Message noSpace. */
	public static String noSpace;
	/** Message notAKnowledgeBase. */
	public static String notAKnowledgeBase;
	/** Message notFound. */
	public static String notFound;
	/** Message numberTooLong. */
	public static String numberTooLong;
	/** Message otherBase. */
	public static String otherBase;
	/** Message readOnly. */
	public static String readOnly;
	/** Message refersToMissing. */
	public static String refersToMissing;
	/** Message rowInvalid. */
	public static String rowInvalid;
	/** Message rowTextTooLong. */
	public static String rowTextTooLong;
	/** Message stillReferenced. */
	public static String stillReferenced;
	/** Message stillReferencedBy. */
	public static String stillReferencedBy;
	/** Message textTooLong. */
	public static String textTooLong;
	/** Message tooLarge. */
	public static String tooLarge;
	/** Message unreachable. */
	public static String unreachable;
	/** Message wrongPassword. */
	public static String wrongPassword;

	static {
		NLS.initializeMessages("org.mekiki.store.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
		// only fields
	}
}
