package org.mekiki.funding.ui.internal.whatif;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.WhatIf;
import org.mekiki.funding.api.WhatIf.Spot;

/** By what two allocations are set side by side. */
public enum Grouping {
	/** Topmost technology. */
	DOMAIN,
	/** Agency, or ministry where none is stated. */
	AGENCY,
	/** Technology readiness level. */
	READINESS,
	/** Fiscal year. */
	YEAR;

	/**
	 * Places taken together.
	 *
	 * @param label
	 *            what people call them
	 * @param members
	 *            indexes of places
	 */
	public record Bar(String label, int[] members) {

		/**
		 * Their sum in an allocation.
		 *
		 * @param amounts
		 *            one for each place
		 * @return in minor units
		 */
		public long sum(long[] amounts) {
			long sum = 0;
			for (int member : members) {
				sum = Math.addExact(sum, amounts[member]);
			}
			return sum;
		}
	}

	/**
	 * What people call it.
	 *
	 * @return in the language of the user interface
	 */
	public String label() {
		return switch (this) {
		case DOMAIN -> Messages.byDomain;
		case AGENCY -> Messages.byAgency;
		case READINESS -> Messages.byReadiness;
		case YEAR -> Messages.byYear;
		};
	}

	/**
	 * Takes places together; those of which nothing is known come last.
	 *
	 * @param budget
	 *            the places
	 * @return groups that are not empty, all places in one each
	 */
	public List<Bar> bars(WhatIf budget) {
		return switch (this) {
		case DOMAIN -> groups(budget, FundingDimension.DOMAIN);
		case AGENCY -> groups(budget, FundingDimension.AGENCY);
		case READINESS -> numbers(budget, spot -> spot.recipient().readiness() == null ? null
				: Integer.valueOf(spot.recipient().readiness().setScale(0, RoundingMode.HALF_UP).intValue()), Messages.level);
		case YEAR -> numbers(budget, spot -> spot.year() == 0 ? null : Integer.valueOf(spot.year()), "{0}"); //$NON-NLS-1$
		};
	}

	private static List<Bar> groups(WhatIf budget, FundingDimension dimension) {
		Map<String, List<Integer>> members = new LinkedHashMap<>();
		boolean[] known = new boolean[budget.spots().size()];
		for (WhatIf.Group group : budget.groups(dimension).stream().sorted(Comparator.comparing(WhatIf.Group::label)).toList()) {
			members.put(group.label(), group.members());
			group.members().forEach(member -> known[member.intValue()] = true);
		}
		return bars(members, IntStream.range(0, known.length).filter(i -> !known[i]).boxed().toList());
	}

	private static List<Bar> numbers(WhatIf budget, Function<Spot, Integer> number, String label) {
		Map<Integer, List<Integer>> members = new TreeMap<>();
		List<Integer> none = new ArrayList<>();
		for (int i = 0; i < budget.spots().size(); i++) {
			Integer of = number.apply(budget.spots().get(i));
			(of == null ? none : members.computeIfAbsent(of, first -> new ArrayList<>())).add(Integer.valueOf(i));
		}
		Map<String, List<Integer>> named = new LinkedHashMap<>();
		members.forEach((of, places) -> named.put(NLS.bind(label, of), places));
		return bars(named, none);
	}

	private static List<Bar> bars(Map<String, List<Integer>> members, List<Integer> none) {
		List<Bar> bars = new ArrayList<>();
		members.forEach((label, places) -> bars.add(bar(label, places)));
		if (!none.isEmpty()) {
			bars.add(bar(Messages.notKnown, none));
		}
		return bars;
	}

	private static Bar bar(String label, List<Integer> places) {
		return new Bar(label, places.stream().mapToInt(Integer::intValue).toArray());
	}
}
