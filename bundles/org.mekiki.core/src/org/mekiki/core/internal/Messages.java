package org.mekiki.core.internal;

import org.eclipse.osgi.util.NLS;

/** Messages of the core. */
public final class Messages extends NLS {

	/** A contribution did not stop. */
	public static String abandoned;
	/** A binary form that is no form: which. */
	public static String commandBinary;
	/** A parameter for an element without a base: identifier. */
	public static String commandElement;
	/** Not the name of a command: name. */
	public static String commandName;
	/** Not the name of an option: name. */
	public static String commandOption;
	/** Arguments by place in an order that cannot be told apart: identifier. */
	public static String commandOrder;
	/** An element whose identifier was changed, or is used twice. */
	public static String draftIdentifier;
	/** An element that was not put into the draft. */
	public static String draftNotAdded;
	/** A reference to something outside of the draft. */
	public static String draftOutside;
	/** The root was replaced. */
	public static String draftRoot;
	/** An element cannot be exported: identifier. */
	public static String exportChosen;
	/** A contribution failed: how. */
	public static String failed;
	/** A quick fix failed: its label, how. */
	public static String fixFailed;
	/** Another contribution has the identifier: its contributor. */
	public static String idTaken;
	/** An importer that is declared to ask and cannot: name of the interface. */
	public static String importerAsksNothing;
	/** The container of an element. */
	public static String importContainer;
	/** Several files: name of the first, number of the others. */
	public static String importFiles;
	/** Label of the edit: file. */
	public static String importLabel;
	/** No such file: path. */
	public static String importNoFile;
	/** The base has changed since the preview: file. */
	public static String importOutdated;
	/** The base is read-only. */
	public static String importReadOnly;
	/** A class is missing: which. */
	public static String missingClass;
	/** No such analysis: identifier. */
	public static String noAnalysis;
	/** A contribution has no identifier: contributor. */
	public static String noId;
	/** An analysis gave null. */
	public static String noResult;
	/** A class cannot be made: class, reason. */
	public static String notCreated;
	/** Category of analyses that name none. */
	public static String otherAnalyses;
	/** A contribution used up the memory. */
	public static String outOfMemory;
	/** A bound is no number: parameter, attribute, value. */
	public static String parameterBound;
	/** A default does not fit: parameter, why. */
	public static String parameterDefault;
	/** A value does not fit: parameter, why. */
	public static String parameterProblem;
	/** A parameter is declared twice: identifier. */
	public static String parameterTwice;
	/** Unknown type: parameter, type, known types. */
	public static String parameterType;
	/** Unknown parameter: identifier, known ones. */
	public static String parameterUnknown;
	/** A choice without choices: parameter. */
	public static String parameterWithoutChoices;
	/** A parameter has no identifier. */
	public static String parameterWithoutId;
	/** A journal cannot be read: file. */
	public static String recoveryUnreadable;
	/** A check took too long: seconds. */
	public static String tookTooLong;
	/** Not a boolean: value. */
	public static String valueBoolean;
	/** Not a choice: value, choices. */
	public static String valueChoice;
	/** Too great: bound. */
	public static String valueGreatest;
	/** Not a jurisdiction: value. */
	public static String valueJurisdiction;
	/** Too small: bound. */
	public static String valueLeast;
	/** Ambiguous: text, number. */
	public static String valueManyElements;
	/** No such element: text. */
	public static String valueNoElement;
	/** Not a number: value. */
	public static String valueNumber;
	/** Several values. */
	public static String valueOne;
	/** No value. */
	public static String valueRequired;
	/** Too long: most. */
	public static String valueTooLong;
	/** Not years: value. */
	public static String valueYears;
	/** A class does not fit: class, expected. */
	public static String wrongType;

	static {
		NLS.initializeMessages("org.mekiki.core.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
