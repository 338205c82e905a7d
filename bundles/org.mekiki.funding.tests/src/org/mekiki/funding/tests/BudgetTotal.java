package org.mekiki.funding.tests;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mekiki.core.api.result.Money;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.BudgetStage;

/** Adds up budget lines that may be added up: one stage, one currency, each year in its latest vintage only. */
final class BudgetTotal {

	private BudgetTotal() {
	}

	/** Lines of a stage that no other of these lines restates. */
	static List<BudgetLine> counted(Collection<BudgetLine> lines, BudgetStage stage) {
		Set<BudgetLine> restated = new HashSet<>();
		lines.stream().map(BudgetLine::getRestates).filter(java.util.Objects::nonNull).forEach(restated::add);
		return lines.stream().filter(line -> line.getStage() == stage && line.getAmount() != null && !restated.contains(line))
				.toList();
	}

	/**
	 * Their sum; null if there are none. Amounts of different currencies end in an {@link IllegalArgumentException}, and one
	 * beyond 64 bits in an {@link ArithmeticException}.
	 */
	static Money of(Collection<BudgetLine> lines, BudgetStage stage) {
		Money sum = null;
		for (BudgetLine line : counted(lines, stage)) {
			Money amount = new Money(line.getAmount().longValue(), line.getCurrency());
			sum = sum == null ? amount : sum.plus(amount);
		}
		return sum;
	}
}
