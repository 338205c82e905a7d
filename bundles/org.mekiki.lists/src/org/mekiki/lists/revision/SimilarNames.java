package org.mekiki.lists.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Pairs entries whose names are most alike, each entry at most once. */
final class SimilarNames {

	/** Less alike is another thing, even if the names share a word or a script in which two letters tell much. */
	private static final double ALIKE = 0.6;

	/** Single words of an alphabet look alike by chance: ships are no chips. */
	private static final double ALIKE_IN_LETTERS = 0.8;

	/** The same code makes up for some difference. */
	private static final double ALIKE_WITH_NOTATION = 0.4;

	private final List<Entry> before;
	private final List<Entry> after;
	private final BiPredicate<Entry, Entry> sameCode;

	SimilarNames(List<Entry> before, List<Entry> after, BiPredicate<Entry, Entry> sameCode) {
		this.before = before;
		this.after = after;
		this.sameCode = sameCode;
	}

	/** Pairs, the most alike first. */
	List<Match> best() {
		List<Match> candidates = candidates();
		Map<Entry, Integer> order = new HashMap<>();
		before.forEach(entry -> order.put(entry, Integer.valueOf(order.size())));
		Map<Entry, Integer> otherOrder = new HashMap<>();
		after.forEach(entry -> otherOrder.put(entry, Integer.valueOf(otherOrder.size())));
		candidates.sort(Comparator.comparing(Match::basis).thenComparing(Comparator.comparingDouble(Match::likeness).reversed())
				.thenComparing(match -> order.get(match.before())).thenComparing(match -> otherOrder.get(match.after())));
		Set<Entry> used = new HashSet<>();
		List<Match> best = new ArrayList<>();
		for (Match match : candidates) {
			if (!used.contains(match.before()) && !used.contains(match.after())) {
				used.add(match.before());
				used.add(match.after());
				best.add(match);
			}
		}
		return best;
	}

	private List<Match> candidates() {
		Map<String, List<Integer>> byPair = new HashMap<>();
		for (int i = 0; i < after.size(); i++) {
			Set<String> pairs = new HashSet<>();
			Wording.all(after.get(i), true).forEach(name -> pairs.addAll(Wording.pairs(name)));
			for (String pair : pairs) {
				byPair.computeIfAbsent(pair, none -> new ArrayList<>()).add(Integer.valueOf(i));
			}
		}
		List<Match> candidates = new ArrayList<>();
		for (Entry entry : before) {
			Set<Integer> near = new HashSet<>();
			Wording.all(entry, true).forEach(name -> Wording.pairs(name)
					.forEach(pair -> near.addAll(byPair.getOrDefault(pair, List.of()))));
			near.stream().sorted().forEach(i -> add(entry, after.get(i.intValue()), candidates));
		}
		return candidates;
	}

	private void add(Entry entry, Entry other, List<Match> candidates) {
		double likeness = Wording.likeness(entry, other);
		if (likeness >= ALIKE_WITH_NOTATION && sameCode.test(entry, other)) {
			candidates.add(new Match(entry, other, Basis.SAME_NOTATION, likeness));
		} else if (likeness >= (Wording.shareWord(entry, other) ? ALIKE : ALIKE_IN_LETTERS)) {
			candidates.add(new Match(entry, other, Basis.SIMILAR_NAME, likeness));
		}
	}
}
