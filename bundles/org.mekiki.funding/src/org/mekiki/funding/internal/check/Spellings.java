package org.mekiki.funding.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.mekiki.funding.internal.organisations.OrganisationNames;
import org.mekiki.funding.internal.reviews.Yen;

/** Finds organisations that are named in several ways. */
final class Spellings {

	private static final int SHOWN = 5;

	private static final class Named {
		/** Amounts by name as printed. */
		final Map<String, Long> names = new TreeMap<>();
		long money;

		void add(String name, long amount) {
			names.merge(name, Long.valueOf(1), Long::sum);
			money += Math.max(0, amount);
		}
	}

	private final String dataset;
	private final Map<String, Named> byKey = new HashMap<>();
	private final Map<String, String> numbers = new HashMap<>();

	Spellings(String dataset) {
		this.dataset = dataset;
	}

	void add(String number, String key, String name, long amount) {
		if (key != null && name != null) {
			byKey.computeIfAbsent(key, none -> new Named()).add(name, amount);
			if (number != null) {
				numbers.put(key, number);
			}
		}
	}

	/** The organisations with the most money first. */
	List<RowFinding> findings() {
		Map<String, List<String>> numbersByFold = new HashMap<>();
		for (String number : numbers.keySet()) {
			byKey.get(number).names.keySet().stream().map(OrganisationNames::fold).distinct()
					.forEach(fold -> numbersByFold.computeIfAbsent(fold, none -> new ArrayList<>()).add(number));
		}
		List<RowFinding> found = new ArrayList<>();
		List<String> keys = byKey.keySet().stream()
				.sorted(Comparator.comparingLong((String key) -> -byKey.get(key).money).thenComparing(Comparator.naturalOrder())).toList();
		for (String key : keys) {
			Named named = byKey.get(key);
			if (numbers.containsKey(key)) {
				long folds = named.names.keySet().stream().map(OrganisationNames::fold).distinct().count();
				if (folds > 1) {
					found.add(finding(FindingKind.NAMES, key, named, List.of(key)));
				}
			} else {
				List<String> candidates = numbersByFold.getOrDefault(key, List.of());
				if (candidates.size() == 1) {
					found.add(finding(FindingKind.SPELLINGS, candidates.getFirst(), named, List.of(candidates.getFirst(), key)));
				}
			}
		}
		return found;
	}

	private RowFinding finding(FindingKind kind, String number, Named named, List<String> keys) {
		String names = named.names.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
				.limit(SHOWN).map(Map.Entry::getKey).collect(Collectors.joining(" / ")); //$NON-NLS-1$
		return new RowFinding(kind, dataset, 0, 0, "", 0, keys.getLast(), List.of(number, names, Yen.text(named.money), main(number)), keys); //$NON-NLS-1$
	}

	/** The name that a number has most often. */
	private String main(String number) {
		return byKey.get(number).names.entrySet().stream()
				.max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(""); //$NON-NLS-1$
	}
}
