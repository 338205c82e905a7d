package org.mekiki.funding.ui.internal.whatif;

import java.math.BigDecimal;
import java.math.BigInteger;

import org.eclipse.osgi.util.NLS;
import org.mekiki.funding.api.WhatIf;
import org.mekiki.funding.ui.internal.panel.Ink;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.MoneyDisplay;

/** What is on the desk in one sentence. */
final class WhatIfSentence {

	private WhatIfSentence() {
	}

	static String of(WhatIfDesk desk) {
		WhatIf budget = desk.budget();
		String currency = budget.terms().scope().currency();
		long[] compared = desk.compared();
		BigDecimal now = budget.mean(desk.amounts());
		BigDecimal before = budget.mean(compared);
		String moved = MoneyDisplay.text(BigInteger.valueOf(WhatIf.moved(compared, desk.amounts())), currency);
		int broken = budget.question().broken(desk.amounts()).size();
		String first = NLS.bind(Messages.sentence, new Object[] {
				MoneyDisplay.text(BigInteger.valueOf(budget.total()), currency),
				budget.terms().scope().measure().label(DataLanguage.interfaceLocale()),
				Ink.count((int) budget.spots().stream().map(WhatIf.Spot::recipient).distinct().count()), moved });
		String worth = NLS.bind(Messages.sentenceWorth, now.toPlainString(), before.toPlainString());
		String unjudged = budget.unjudged() == 0 ? "" : ' ' + NLS.bind(Messages.sentenceUnjudged, Ink.count(budget.unjudged())); //$NON-NLS-1$
		return first + ' ' + worth + unjudged + (broken == 0 ? "" : ' ' + NLS.bind(Messages.sentenceBroken, Integer.toString(broken))); //$NON-NLS-1$
	}
}
