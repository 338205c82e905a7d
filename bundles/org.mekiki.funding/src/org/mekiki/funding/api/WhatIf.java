package org.mekiki.funding.api;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.mekiki.facts.api.Filter;
import org.mekiki.funding.api.Reallocation.Limit;
import org.mekiki.funding.api.Reallocation.Place;
import org.mekiki.funding.internal.money.LargestRemainder;
import org.mekiki.funding.internal.whatif.Places;
import org.mekiki.funding.internal.whatif.Terms;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;

/**
 * A budget that can be divided anew: who gets how much in which year, what money is worth there, and the limits of some
 * terms. A copy that never changes and may be used by any number of threads.
 *
 * @since 0.1
 * @noextend
 */
public final class WhatIf {

	/** Worth of money where nothing is known. */
	public static final BigDecimal UNKNOWN = new BigDecimal("0.5"); //$NON-NLS-1$

	private final WhatIfTerms terms;
	private final List<Spot> spots;
	private final Reallocation question;
	private final FundingFacts facts;
	private final long outside;

	/**
	 * Who may get money.
	 *
	 * @param id
	 *            identifier of the technology, project or programme
	 * @param label
	 *            what people call it
	 * @param worth
	 *            what a unit of money is worth there, from 0 to 1
	 * @param judged
	 *            false if nothing is known of its worth, so that it is taken in the middle
	 * @param readiness
	 *            mean of the technology readiness levels found; null if none is known
	 * @param risk
	 *            from 0 to 1; null if none is stated
	 */
	public record Recipient(String id, String label, BigDecimal worth, boolean judged, BigDecimal readiness, BigDecimal risk) {
	}

	/**
	 * A recipient in a year: a place of the question.
	 *
	 * @param recipient
	 *            who
	 * @param year
	 *            fiscal year; 0 if none is stated
	 * @param actual
	 *            what it has, in minor units
	 * @param agency
	 *            value of the agency, or else the ministry, that gives most of it; null if none is stated
	 * @param domain
	 *            value of the domain that most of it belongs to; null if none
	 */
	public record Spot(Recipient recipient, int year, long actual, String agency, String domain) {
	}

	/**
	 * Recipients that a limit can be set for together.
	 *
	 * @param dimension
	 *            agency or domain
	 * @param value
	 *            value of the dimension
	 * @param label
	 *            what people call it
	 * @param members
	 *            indexes of places
	 * @param actual
	 *            what they have, in minor units
	 */
	public record Group(FundingDimension dimension, String value, String label, List<Integer> members, long actual) {
		/** Copies the list. */
		public Group {
			members = List.copyOf(members);
		}
	}

	private WhatIf(WhatIfTerms terms, FundingFacts facts, Places places, List<Recipient> recipients) {
		this.terms = terms;
		this.facts = facts;
		outside = places.outside();
		List<Spot> made = new ArrayList<>();
		for (int i = 0; i < places.list().size(); i++) {
			Places.At at = places.list().get(i);
			made.add(new Spot(recipients.get(i), at.year(), at.actual(), at.agency(), at.domain()));
		}
		spots = List.copyOf(made);
		question = new Terms(this, facts.locale()).question();
	}

	/**
	 * Looks a budget over. Reads the model: not on the UI thread.
	 *
	 * @param model
	 *            the model that the money was read from, which must not change meanwhile
	 * @param finder
	 *            finds objects of the model by their identifiers
	 * @param slice
	 *            the money; that of the terms
	 * @param filters
	 *            which rows of it
	 * @param terms
	 *            how it may be divided
	 * @return the question; money that belongs to no recipient is {@link #outside()} of it
	 */
	public static WhatIf of(KnowledgeModel model, Function<String, Identified> finder, MoneySlice slice, List<Filter> filters,
			WhatIfTerms terms) {
		Places places = new Places(slice, filters, terms.unit(), finder);
		return new WhatIf(terms, slice.facts(), places, places.recipients(model, terms.byLists(), slice.facts(), terms.unit()));
	}

	/**
	 * How the budget may be divided.
	 *
	 * @return as asked for
	 */
	public WhatIfTerms terms() {
		return terms;
	}

	/**
	 * Who has money when.
	 *
	 * @return in the order of the places of the question
	 */
	public List<Spot> spots() {
		return spots;
	}

	/**
	 * The question as it is solved.
	 *
	 * @return a place for each spot, and the limits
	 */
	public Reallocation question() {
		return question;
	}

	/**
	 * The question with places that may not change.
	 *
	 * @param held
	 *            indexes of places that keep their amounts
	 * @param amounts
	 *            one for each place
	 * @return the question
	 */
	public Reallocation holding(BitSet held, long[] amounts) {
		List<Place> places = new ArrayList<>(question.places());
		held.stream().forEach(i -> {
			Place place = places.get(i);
			places.set(i, new Place(place.id(), place.actual(), amounts[i], amounts[i], place.worth()));
		});
		return new Reallocation(places, question.limits());
	}

	/**
	 * Money that belongs to no recipient or is below zero, and stays as it is.
	 *
	 * @return in minor units
	 */
	public long outside() {
		return outside;
	}

	/**
	 * The sum of what the places have.
	 *
	 * @return in minor units
	 */
	public long actual() {
		return spots.stream().mapToLong(Spot::actual).reduce(0, Math::addExact);
	}

	/**
	 * What is divided.
	 *
	 * @return the total of the terms, or else {@link #actual()}
	 */
	public long total() {
		return terms.total() == null ? actual() : terms.total().longValue();
	}

	/**
	 * The total of each year, if years keep theirs; a total of the terms is divided in proportion, to the last unit.
	 *
	 * @return amounts in minor units by year
	 */
	public Map<Integer, Long> years() {
		Map<Integer, Long> sums = new TreeMap<>();
		spots.forEach(spot -> sums.merge(Integer.valueOf(spot.year()), Long.valueOf(spot.actual()), Math::addExact));
		if (terms.total() == null || actual() == 0) {
			return sums;
		}
		long[] parts = LargestRemainder.divide(total(), sums.values().stream().map(BigInteger::valueOf).toList());
		int next = 0;
		for (Map.Entry<Integer, Long> year : sums.entrySet()) {
			year.setValue(Long.valueOf(parts[next++]));
		}
		return sums;
	}

	/**
	 * An allocation to begin with: what there is, in proportion if the total is another, within the bounds of each place.
	 *
	 * @return an amount for each place
	 */
	public long[] start() {
		long[] amounts = question.actual();
		if (terms.total() != null && actual() > 0) {
			amounts = LargestRemainder.divide(total(), spots.stream().map(spot -> BigInteger.valueOf(spot.actual())).toList());
		}
		for (int i = 0; i < amounts.length; i++) {
			amounts[i] = Math.clamp(amounts[i], question.places().get(i).least(), question.places().get(i).most());
		}
		return amounts;
	}

	/**
	 * For each place the group whose sum stays while others are moved by hand: its year, or all.
	 *
	 * @return numbers of groups
	 */
	public int[] groups() {
		return spots.stream().mapToInt(spot -> terms.keepYears() ? spot.year() : 0).toArray();
	}

	/**
	 * Recipients taken together.
	 *
	 * @param dimension
	 *            agency or domain
	 * @return in the order of their values; those without one are in none
	 */
	public List<Group> groups(FundingDimension dimension) {
		Map<String, List<Integer>> members = new TreeMap<>();
		for (int i = 0; i < spots.size(); i++) {
			String value = dimension == FundingDimension.AGENCY ? spots.get(i).agency() : spots.get(i).domain();
			if (value != null) {
				members.computeIfAbsent(value, none -> new ArrayList<>()).add(Integer.valueOf(i));
			}
		}
		List<Group> groups = new ArrayList<>();
		members.forEach((value, places) -> groups.add(new Group(dimension, value, facts.label(dimension, value), places,
				places.stream().mapToLong(place -> spots.get(place.intValue()).actual()).reduce(0, Math::addExact))));
		return groups;
	}

	/**
	 * Recipients of whose worth nothing is known.
	 *
	 * @return how many
	 */
	public int unjudged() {
		return (int) spots.stream().map(Spot::recipient).distinct().filter(recipient -> !recipient.judged()).count();
	}

	/**
	 * Whether anything is known of anybody's worth.
	 *
	 * @return false if all count the same, so that no division is worth more than another
	 */
	public boolean isJudged() {
		return spots.stream().anyMatch(spot -> spot.recipient().judged());
	}

	/**
	 * Worth of a unit of money in an allocation.
	 *
	 * @param amounts
	 *            one for each place
	 * @return the mean weighted by money, with four decimals; 0 if there is no money
	 */
	public BigDecimal mean(long[] amounts) {
		long sum = 0;
		for (long amount : amounts) {
			sum = Math.addExact(sum, amount);
		}
		return sum == 0 ? BigDecimal.ZERO : question.worth(amounts).divide(BigDecimal.valueOf(sum), 4, RoundingMode.HALF_UP);
	}

	/**
	 * What moves from one place to another.
	 *
	 * @param from
	 *            an amount for each place
	 * @param to
	 *            an amount for each place
	 * @return half of all differences, in minor units
	 */
	public static long moved(long[] from, long[] to) {
		long moved = 0;
		for (int i = 0; i < from.length; i++) {
			moved = Math.addExact(moved, Math.abs(to[i] - from[i]));
		}
		return moved / 2;
	}

	/**
	 * What a scenario that was kept gives to the places. What it says nothing of stays as it is.
	 *
	 * @param shares
	 *            shares by the identifiers of recipients
	 * @return an amount for each place
	 */
	public long[] amounts(Map<String, Scenarios.Share> shares) {
		long[] amounts = question.actual();
		for (int i = 0; i < amounts.length; i++) {
			Scenarios.Share share = shares.get(spots.get(i).recipient().id());
			if (share != null) {
				amounts[i] = share.byYear().getOrDefault(Integer.valueOf(spots.get(i).year()), Long.valueOf(0)).longValue();
			}
		}
		return amounts;
	}

	/**
	 * An allocation as it is kept.
	 *
	 * @param amounts
	 *            one for each place
	 * @return shares by the identifiers of recipients, in the order of the places
	 */
	public Map<String, Scenarios.Share> shares(long[] amounts) {
		Map<String, Map<Integer, Long>> byYear = new LinkedHashMap<>();
		for (int i = 0; i < amounts.length; i++) {
			byYear.computeIfAbsent(spots.get(i).recipient().id(), none -> new TreeMap<>()).put(Integer.valueOf(spots.get(i).year()),
					Long.valueOf(amounts[i]));
		}
		Map<String, Scenarios.Share> shares = new LinkedHashMap<>();
		byYear.forEach((id, years) -> shares.put(id, new Scenarios.Share(terms.scope(), years)));
		return shares;
	}

	/**
	 * Tells questions apart: places with their bounds and worths, and limits. The same fingerprint has the same answer.
	 *
	 * @return 64 hexadecimal digits (SHA-256)
	 */
	public String fingerprint() {
		StringBuilder text = new StringBuilder();
		for (Place place : question.places()) {
			text.append(place.id()).append(' ').append(place.actual()).append(' ').append(place.least()).append(' ')
					.append(place.most()).append(' ').append(place.worth().toPlainString()).append('\n');
		}
		for (Limit limit : question.limits()) {
			// its name is in the language of the window
			text.append(limit.members()).append(limit.weights()).append(limit.least()).append(' ').append(limit.most()).append('\n');
		}
		return sha256(text.toString());
	}

	/**
	 * Tells allocations apart.
	 *
	 * @param amounts
	 *            one for each place
	 * @return 64 hexadecimal digits (SHA-256)
	 */
	public static String fingerprint(long[] amounts) {
		StringBuilder text = new StringBuilder();
		for (long amount : amounts) {
			text.append(amount).append('\n');
		}
		return sha256(text.toString());
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
