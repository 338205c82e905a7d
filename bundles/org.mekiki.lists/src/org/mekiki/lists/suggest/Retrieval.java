package org.mekiki.lists.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.lists.internal.text.Phrase;
import org.mekiki.lists.internal.text.Word;
import org.mekiki.lists.internal.text.Words;

/** Finds the names of the target that share most with a name of the source, without looking at all of them. */
final class Retrieval {

	/** Keys that are in more names than this tell so little that they are not looked up where others are there. */
	private static final int COMMON = 400;

	private final List<Phrase> names;
	private final int[][] postings;
	private final double[] weightOf;
	private final Kinship kinship;
	private final Weights weights;

	Retrieval(NameBook target, Words words, Kinship kinship, Weights weights) {
		names = target.phrases();
		this.kinship = kinship;
		this.weights = weights;
		weightOf = new double[names.size()];
		List<List<Integer>> lists = new ArrayList<>();
		for (int i = 0; i < words.keyCount(); i++) {
			lists.add(null);
		}
		for (int i = 0; i < names.size(); i++) {
			weightOf[i] = weights.of(names.get(i));
			for (Word word : names.get(i).words()) {
				for (Kinship.Tie tie : kinship.ties(word)) {
					List<Integer> list = lists.get(tie.key());
					if (list == null) {
						list = new ArrayList<>(2);
						lists.set(tie.key(), list);
					}
					if (list.isEmpty() || list.getLast().intValue() != i) {
						list.add(Integer.valueOf(i));
					}
				}
			}
		}
		postings = new int[lists.size()][];
		for (int i = 0; i < postings.length; i++) {
			List<Integer> list = lists.get(i);
			postings[i] = list == null ? new int[0] : list.stream().mapToInt(Integer::intValue).toArray();
		}
	}

	/** Several threads can search at a time, each by a search of its own. */
	Search search() {
		return new Search();
	}

	private int size(int key) {
		return key < postings.length ? postings[key].length : 0;
	}

	/** Looks names up, one after the other. */
	final class Search {

		private final double[] scores = new double[names.size()];
		private final int[] touched = new int[names.size()];
		private final int[] stamps = new int[names.size()];
		private final Map<Word, List<Kinship.Tie>> ordered = new HashMap<>();
		private int stamp;

		/** The best names, best first; of equals the one that comes first in the target. */
		List<Phrase> find(Phrase phrase, int limit) {
			int count = 0;
			boolean rare = phrase.words().stream()
					.anyMatch(word -> kinship.ties(word).stream().anyMatch(tie -> size(tie.key()) > 0 && size(tie.key()) <= COMMON));
			for (int i = 0; i < phrase.words().size(); i++) {
				Word word = phrase.words().get(i);
				double weight = weights.of(phrase, i);
				stamp++;
				// The closest tie counts, and only that one.
				for (Kinship.Tie tie : strongestFirst(word)) {
					if (size(tie.key()) == 0 || rare && size(tie.key()) > COMMON) {
						continue;
					}
					for (int name : postings[tie.key()]) {
						if (stamps[name] == stamp) {
							continue;
						}
						stamps[name] = stamp;
						if (scores[name] == 0) {
							touched[count++] = name;
						}
						scores[name] += weight * tie.strength();
					}
				}
			}
			return best(phrase, count, limit);
		}

		private List<Kinship.Tie> strongestFirst(Word word) {
			return ordered.computeIfAbsent(word, key -> kinship.ties(key).stream()
					.sorted(Comparator.comparingDouble((Kinship.Tie tie) -> -tie.strength())).toList());
		}

		private List<Phrase> best(Phrase phrase, int count, int limit) {
			double own = weights.of(phrase);
			long[] order = new long[count];
			for (int i = 0; i < count; i++) {
				int name = touched[i];
				// Packed so that sorting numbers sorts by score, then by place.
				long score = (long) (scores[name] / (own + weightOf[name]) * 1e6);
				order[i] = -score << 32 | name;
				scores[name] = 0;
			}
			Arrays.sort(order);
			List<Phrase> found = new ArrayList<>(Math.min(limit, count));
			for (int i = 0; i < count && i < limit; i++) {
				found.add(names.get((int) order[i]));
			}
			return found;
		}
	}
}
