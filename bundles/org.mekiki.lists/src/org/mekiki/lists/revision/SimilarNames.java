package org.mekiki.lists.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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

	private final Wording wording;
	private final List<Entry> before;
	private final List<Entry> after;
	private final BiPredicate<Entry, Entry> sameCode;

	SimilarNames(Wording wording, List<Entry> before, List<Entry> after, BiPredicate<Entry, Entry> sameCode) {
		this.wording = wording;
		this.before = before;
		this.after = after;
		this.sameCode = sameCode;
	}

	/** Pairs, the most alike first. */
	List<Match> best() {
		List<Match> candidates = candidates();
		Map<Entry, Integer> order = new IdentityHashMap<>();
		before.forEach(entry -> order.put(entry, Integer.valueOf(order.size())));
		Map<Entry, Integer> otherOrder = new IdentityHashMap<>();
		after.forEach(entry -> otherOrder.put(entry, Integer.valueOf(otherOrder.size())));
		candidates.sort(Comparator.comparing(Match::basis).thenComparing(Comparator.comparingDouble(Match::likeness).reversed())
				.thenComparing(match -> order.get(match.before())).thenComparing(match -> otherOrder.get(match.after())));
		Set<Entry> used = Collections.newSetFromMap(new IdentityHashMap<>());
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
		int[] shortest = new int[after.size()];
		for (int i = 0; i < after.size(); i++) {
			Integer index = Integer.valueOf(i);
			pairs(after.get(i)).forEach(pair -> byPair.computeIfAbsent(pair, none -> new ArrayList<>()).add(index));
			shortest[i] = shortest(after.get(i));
		}
		List<Match> candidates = new ArrayList<>();
		int[] common = new int[after.size()];
		for (Entry entry : before) {
			Arrays.fill(common, 0);
			pairs(entry).forEach(pair -> byPair.getOrDefault(pair, List.of()).forEach(i -> common[i.intValue()]++));
			int own = shortest(entry);
			for (int i = 0; i < common.length; i++) {
				// no two names have more in common than all of them together
				if (common[i] > 0 && 2 * common[i] >= ALIKE_WITH_NOTATION * (own + shortest[i])) {
					add(entry, after.get(i), candidates);
				}
			}
		}
		return candidates;
	}

	private Set<String> pairs(Entry entry) {
		Set<String> pairs = new HashSet<>();
		wording.all(entry, true).forEach(name -> pairs.addAll(wording.pairs(name)));
		return pairs;
	}

	private int shortest(Entry entry) {
		return wording.all(entry, true).stream().mapToInt(name -> wording.pairs(name).size()).min().orElse(0);
	}

	private void add(Entry entry, Entry other, List<Match> candidates) {
		double likeness = wording.likeness(entry, other);
		if (likeness >= ALIKE_WITH_NOTATION && sameCode.test(entry, other)) {
			candidates.add(new Match(entry, other, Basis.SAME_NOTATION, likeness));
		} else if (likeness >= (wording.shareWord(entry, other) ? ALIKE : ALIKE_IN_LETTERS)) {
			candidates.add(new Match(entry, other, Basis.SIMILAR_NAME, likeness));
		}
	}
}
