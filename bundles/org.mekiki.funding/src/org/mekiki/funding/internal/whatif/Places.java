package org.mekiki.funding.internal.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.mekiki.facts.api.Filter;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.FundingFacts;
import org.mekiki.funding.api.MoneySlice;
import org.mekiki.funding.api.MoneySum;
import org.mekiki.funding.api.WhatIf;
import org.mekiki.funding.api.WhatIf.Recipient;
import org.mekiki.funding.internal.naming.Naming;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.taxonomy.Technology;

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

	private static final int SHARE_DIGITS = 6;

	private final List<At> places = new ArrayList<>();
	private long outside;

	/** Takes the places from money; what belongs to no object, or is below zero, stays outside. */
	public Places(MoneySlice slice, List<Filter> filters, FundingDimension unit, Function<String, Identified> finder) {
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
			Identified found = finder.apply(key.unit());
			if (!(found instanceof Element element) || amount.longValue() < 0) {
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

	/** For each place who it is, with what is known of it. */
	public List<Recipient> recipients(KnowledgeModel model, boolean byLists, FundingFacts facts, FundingDimension unit) {
		Units units = new Units(model);
		Naming naming = byLists ? new Naming(model, true, Set.of()) : null;
		Map<Element, Recipient> known = new HashMap<>();
		return places.stream().map(at -> known.computeIfAbsent(at.unit(), element -> {
			BigDecimal worth = naming == null ? units.worth(element) : named(element, naming);
			return new Recipient(element.getId(), facts.label(unit, element.getId()), worth == null ? WhatIf.UNKNOWN : worth, worth != null,
					Units.readiness(element), Units.risk(element));
		})).toList();
	}

	/** The share of lists that name a technology; null if there are none. */
	private static BigDecimal named(Element element, Naming naming) {
		return element instanceof Technology technology && !naming.lists().isEmpty()
				? BigDecimal.valueOf(naming.of(technology).size()).divide(BigDecimal.valueOf(naming.lists().size()), SHARE_DIGITS,
						RoundingMode.HALF_UP)
				: null;
	}
}
