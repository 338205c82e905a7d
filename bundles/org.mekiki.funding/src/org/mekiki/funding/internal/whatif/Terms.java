package org.mekiki.funding.internal.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.FundingWords;
import org.mekiki.funding.api.Reallocation;
import org.mekiki.funding.api.Reallocation.Limit;
import org.mekiki.funding.api.Reallocation.Place;
import org.mekiki.funding.api.WhatIf;
import org.mekiki.funding.api.WhatIf.Group;
import org.mekiki.funding.api.WhatIf.Spot;
import org.mekiki.funding.api.WhatIfTerms;
import org.mekiki.funding.api.WhatIfTerms.Bound;

/** Turns terms into bounds of places and limits on sums. */
public final class Terms {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	/** Technologies up to this level of readiness are early ones. */
	private static final BigDecimal EARLY = BigDecimal.valueOf(4);

	private final WhatIf budget;
	private final WhatIfTerms terms;
	private final Texts texts;
	private final BigDecimal total;

	/** Limits are named in a language. */
	public Terms(WhatIf budget, Locale locale) {
		this.budget = budget;
		terms = budget.terms();
		texts = Texts.of(FundingWords.class, locale);
		total = BigDecimal.valueOf(budget.total());
	}

	/** The question of the terms. */
	public Reallocation question() {
		BigDecimal flexible = terms.flexible().divide(HUNDRED);
		List<Place> places = budget.spots().stream().map(spot -> {
			long room = BigDecimal.valueOf(spot.actual()).multiply(flexible).setScale(0, RoundingMode.DOWN).longValueExact();
			return new Place(spot.recipient().id() + '@' + spot.year(), spot.actual(), Math.max(0, spot.actual() - room),
					Math.addExact(spot.actual(), room), spot.recipient().worth());
		}).toList();
		return new Reallocation(places, limits());
	}

	private List<Limit> limits() {
		List<Limit> limits = new ArrayList<>();
		if (terms.keepYears()) {
			budget.years().forEach((year, sum) -> limits
					.add(Limit.sum(year.intValue() == 0 ? texts.get("whatif.limit.no.year") : texts.get("whatif.limit.year", year.toString()), //$NON-NLS-1$ //$NON-NLS-2$
							members(spot -> spot.year() == year.intValue()), sum, sum)));
		} else {
			Long sum = Long.valueOf(budget.total());
			limits.add(Limit.sum(texts.get("whatif.limit.total"), members(spot -> true), sum, sum)); //$NON-NLS-1$
		}
		for (Group agency : terms.agency() == null ? List.<Group>of() : budget.groups(FundingDimension.AGENCY)) {
			BigDecimal sum = BigDecimal.valueOf(agency.actual());
			BigDecimal room = sum.multiply(terms.agency()).divide(HUNDRED);
			limits.add(sum(name(agency), agency.members(), sum.subtract(room), sum.add(room)));
		}
		for (Group domain : terms.domain() == null ? List.<Group>of() : budget.groups(FundingDimension.DOMAIN)) {
			limits.add(sum(name(domain), domain.members(), null, share(terms.domain())));
		}
		for (Bound bound : terms.bounds()) {
			budget.groups(bound.dimension()).stream().filter(group -> isMeant(bound, group))
					.forEach(group -> limits.add(Limit.sum(name(group), group.members(), bound.least(), bound.most())));
		}
		if (terms.early() != null) {
			limits.add(sum(texts.get("whatif.limit.early"), //$NON-NLS-1$
					members(spot -> spot.recipient().readiness() != null && spot.recipient().readiness().compareTo(EARLY) <= 0),
					share(terms.early()), null));
		}
		if (terms.risk() != null) {
			List<Integer> stated = members(spot -> spot.recipient().risk() != null);
			limits.add(new Limit(texts.get("whatif.limit.risk"), stated, //$NON-NLS-1$
					stated.stream().map(member -> budget.spots().get(member.intValue()).recipient().risk()).toList(), null,
					share(terms.risk())));
		}
		return limits;
	}

	private static boolean isMeant(Bound bound, Group group) {
		return bound.value().equals(group.value()) || bound.value().equals(group.label());
	}

	private String name(Group group) {
		return texts.get(group.dimension() == FundingDimension.AGENCY ? "whatif.limit.agency" : "whatif.limit.domain", group.label()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private BigDecimal share(BigDecimal percent) {
		return total.multiply(percent).divide(HUNDRED);
	}

	private List<Integer> members(Predicate<Spot> wanted) {
		return IntStream.range(0, budget.spots().size()).filter(i -> wanted.test(budget.spots().get(i))).boxed().toList();
	}

	private static Limit sum(String name, List<Integer> members, BigDecimal least, BigDecimal most) {
		return new Limit(name, members, members.stream().map(member -> BigDecimal.ONE).toList(), least, most);
	}
}
