package org.mekiki.funding.ui.internal.whatif;

import org.eclipse.osgi.util.NLS;

/** Texts of budgets that are divided anew. */
final class Messages extends NLS {

	public static String allMet;
	public static String amountOf;
	public static String amountTitle;
	public static String back;
	public static String backHint;
	public static String baseChanged;
	public static String boundsGroup;
	public static String boundsLeast;
	public static String boundsMost;
	public static String boundsNow;
	public static String broken;
	public static String byAgency;
	public static String byDomain;
	public static String byReadiness;
	public static String byYear;
	public static String cancel;
	public static String cancelHint;
	public static String cancelled;
	public static String changedSince;
	public static String columnActual;
	public static String columnChange;
	public static String columnName;
	public static String columnScenario;
	public static String columnYear;
	public static String compare;
	public static String compareActual;
	public static String compareHint;
	public static String copyOf;
	public static String duplicate;
	public static String editRemove;
	public static String editSave;
	public static String empty;
	public static String filter;
	public static String formAgency;
	public static String formBounds;
	public static String formDomain;
	public static String formEarly;
	public static String formFlexible;
	public static String formFlexibleHint;
	public static String formKeep;
	public static String formLimits;
	public static String formMoney;
	public static String formNoLimit;
	public static String formRisk;
	public static String formRiskHint;
	public static String formTotal;
	public static String formTotalHint;
	public static String formTotalIn;
	public static String formUnit;
	public static String formUnreadable;
	public static String formWhat;
	public static String formWorth;
	public static String gone;
	public static String grid;
	public static String infeasible;
	public static String infeasibleWhich;
	public static String isHeld;
	public static String keepTotal;
	public static String keepYears;
	public static String level;
	public static String met;
	public static String noScenarios;
	public static String nobody;
	public static String notKnown;
	public static String optimise;
	public static String optimiseHint;
	public static String optimised;
	public static String optimising;
	public static String reading;
	public static String remove;
	public static String removed;
	public static String rerun;
	public static String rerunDiffers;
	public static String rerunOther;
	public static String rerunSame;
	public static String rerunUnknown;
	public static String rerunning;
	public static String reset;
	public static String resetHint;
	public static String result;
	public static String resultHint;
	public static String save;
	public static String saveHint;
	public static String saveName;
	public static String saveNameBad;
	public static String saveNameTaken;
	public static String saveTitle;
	public static String saved;
	public static String scenarios;
	public static String scenariosHint;
	public static String sentence;
	public static String sentenceBroken;
	public static String sentenceUnjudged;
	public static String sentenceWorth;
	public static String separator;
	public static String shortfall;
	public static String sideBySide;
	public static String someBroken;
	public static String tipAmounts;
	public static String tipBounds;
	public static String tipHeld;
	public static String tipReadiness;
	public static String tipUnjudged;
	public static String tipWorth;
	public static String title;
	public static String titleOf;
	public static String unitHint;
	public static String worthJudged;
	public static String worthLists;

	static {
		NLS.initializeMessages("org.mekiki.funding.ui.internal.whatif.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
