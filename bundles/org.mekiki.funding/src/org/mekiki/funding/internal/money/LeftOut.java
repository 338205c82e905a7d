package org.mekiki.funding.internal.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.result.Money;
import org.mekiki.funding.api.UncountedMoney;

/** Turns what does not count into what users can look at. */
public final class LeftOut {

	private LeftOut() {
	}

	/** In the order of the reasons, then of the lines. */
	public static List<UncountedMoney> of(Map<Restatements.Reason, List<MoneyLine>> left) {
		List<UncountedMoney> all = new ArrayList<>();
		for (Restatements.Reason reason : Restatements.Reason.values()) {
			for (MoneyLine line : left.getOrDefault(reason, List.of())) {
				all.add(new UncountedMoney(UncountedMoney.Reason.valueOf(reason.name()), line.what(),
						new Money(line.amount(), line.currency()), line.printed(), line.sources()));
			}
		}
		return all;
	}
}
