package org.mekiki.funding.internal.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.mekiki.facts.api.Filter;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.MoneySlice;
import org.mekiki.funding.api.MoneySum;
import org.mekiki.funding.api.Reallocation;
import org.mekiki.funding.api.Reallocation.Limit;
import org.mekiki.funding.api.Reallocation.Place;
import org.mekiki.model.Element;

/** The places of a question: those that get money, in each year in which they do. */
public final class Places {

	/**
	 * A place.
	 *
	 * @param unit
	 *            who gets money
	 * @param year
	 *            fiscal year; 0 if none is stated
	 * @param actual
	 *            what it has
	 * @param agency
	 *            the agency, or else the ministry, that gives most of it; null if none is stated
	 * @param domain
	 *            the domain that most of it belongs to; null if none
	 */
	public record At(Element unit, int year, long actual, String agency, String domain) {
	}

	private final List<At> places = new ArrayList<>();
	private long outside;

	/** Takes the places from money; what belongs to no object, or is below zero, stays outside. */
	public Places(MoneySlice slice, List<Filter> filters, FundingDimension unit, Function<String, Element> finder) {
		record Key(String unit, int year) {
		}
		Map<Key, Long> sums = new LinkedHashMap<>();
		Map<Key, Map<String, Long>> agencies = new LinkedHashMap<>();
		Map<Key, Map<String, Long>> domains = new LinkedHashMap<>();
		for (MoneySum sum : slice.sums(List.of(unit, FundingDimension.YEAR, FundingDimension.AGENCY, FundingDimension.MINISTRY,
				FundingDimension.DOMAIN), filters, null)) {
			Object agency = sum.keys().get(2) == null ? sum.keys().get(3) : sum.keys().get(2);
			Key key = sum.key() == null ? null : new Key((String) sum.key(), sum.keys().get(1) == null ? 0 : ((Long) sum.keys().get(1)).intValue());
			if (key == null) {
				outside = Math.addExact(outside, sum.minor());
			} else {
				sums.merge(key, Long.valueOf(sum.minor()), Math::addExact);
				add(agencies, key, agency, sum.minor());
				add(domains, key, sum.keys().get(4), sum.minor());
			}
		}
		sums.forEach((key, amount) -> {
			Element element = finder.apply(key.unit());
			if (element == null || amount.longValue() < 0) {
				outside = Math.addExact(outside, amount.longValue());
			} else {
				places.add(new At(element, key.year(), amount.longValue(), largest(agencies.get(key)), largest(domains.get(key))));
			}
		});
	}

	private static <K> void add(Map<K, Map<String, Long>> sums, K key, Object value, long amount) {
		if (value != null) {
			sums.computeIfAbsent(key, none -> new TreeMap<>()).merge((String) value, Long.valueOf(amount), Math::addExact);
		}
	}

	private static String largest(Map<String, Long> sums) {
		return sums == null ? null
				: sums.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
	}

	/** In the order of the identifiers, then of the years. */
	public List<At> list() {
		return places;
	}

	/** Money that no place has. */
	public long outside() {
		return outside;
	}

	/** The sum of what they have. */
	public long total() {
		return places.stream().mapToLong(At::actual).reduce(0, Math::addExact);
	}

	/** The question whose places may change by a share of what they have, with limits. */
	public Reallocation question(Function<At, BigDecimal> worth, BigDecimal flexible, List<Limit> limits) {
		return new Reallocation(places.stream().map(at -> {
			long room = BigDecimal.valueOf(at.actual()).multiply(flexible).setScale(0, RoundingMode.DOWN).longValueExact();
			return new Place(at.unit().getId() + '@' + at.year(), at.actual(), Math.max(0, at.actual() - room),
					Math.addExact(at.actual(), room), worth.apply(at));
		}).toList(), limits);
	}

	/** Indexes of places by a key; places without one are left out. */
	public <K extends Comparable<K>> Map<K, List<Integer>> by(Function<At, K> key) {
		Map<K, List<Integer>> groups = new TreeMap<>();
		for (int i = 0; i < places.size(); i++) {
			K of = key.apply(places.get(i));
			if (of != null) {
				groups.computeIfAbsent(of, none -> new ArrayList<>()).add(Integer.valueOf(i));
			}
		}
		return groups;
	}

	/** What some places have. */
	public long sum(List<Integer> members) {
		return members.stream().mapToLong(member -> places.get(member.intValue()).actual()).reduce(0, Math::addExact);
	}

	/** For each place the number of its group. */
	public int[] groups(ToIntFunction<At> group) {
		return places.stream().mapToInt(group).toArray();
	}
}
