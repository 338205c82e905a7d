package org.mekiki.funding.ui.internal.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mekiki.funding.api.Allocation;
import org.mekiki.funding.api.Optimum;
import org.mekiki.funding.api.Shortfall;
import org.mekiki.workbench.api.MoneyDisplay;
import org.mekiki.workbench.api.ThemeColors;

/** Lets the optimiser work for a desk, and says what came of it. UI thread. */
final class Optimising {

	private final WhatIfDesk desk;
	private final WhatIfHead head;
	private OptimiseJob optimising;

	Optimising(WhatIfDesk desk, WhatIfHead head) {
		this.desk = desk;
		this.head = head;
	}

	boolean isRunning() {
		return optimising != null;
	}

	/** Seeks the most valuable allocation in the background. */
	void start() {
		if (desk.budget() == null || optimising != null) {
			return;
		}
		Allocation asked = desk.allocation();
		head.busy(true);
		head.say("", ThemeColors.MUTED); //$NON-NLS-1$
		optimising = new OptimiseJob(asked.question(), (best, shortfalls) -> {
			if (!head.isDisposed() && desk.allocation() == asked) {
				optimised(best, shortfalls);
			}
		}, () -> {
			optimising = null;
			if (!head.isDisposed()) {
				head.busy(false);
			}
		});
		optimising.schedule();
	}

	private void optimised(Optimum best, List<Shortfall> shortfalls) {
		if (best == null) {
			head.say(NLS.bind(shortfalls.isEmpty() ? Messages.infeasible : Messages.infeasibleWhich, which(shortfalls)), ThemeColors.BAD);
			return;
		}
		desk.take(best);
		head.say(NLS.bind(Messages.optimised,
				best.gap().multiply(BigDecimal.valueOf(100)).setScale(6, RoundingMode.UP).stripTrailingZeros().toPlainString()),
				ThemeColors.GOOD);
	}

	private String which(List<Shortfall> shortfalls) {
		return String.join(Messages.separator, shortfalls.stream().map(shortfall -> NLS.bind(Messages.shortfall, shortfall.limit().name(),
				MoneyDisplay.text(shortfall.amount().toBigInteger(), desk.budget().terms().scope().currency()))).toList());
	}

	/** Stops the optimiser. */
	void cancel() {
		if (optimising != null) {
			optimising.cancel();
			head.say(Messages.cancelled, ThemeColors.MUTED);
		}
	}
}
