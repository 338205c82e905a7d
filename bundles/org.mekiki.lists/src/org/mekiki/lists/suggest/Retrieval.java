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
	/** Numbers of the names that each key is in, and how many these are. */
	private final int[][] postings;
	private final int[] sizes;
	private final double[] weightOf;
	private final Kinship kinship;
	private final Weights weights;

	Retrieval(NameBook target, Words words, Kinship kinship, Weights weights) {
		names = target.phrases();
		this.kinship = kinship;
		this.weights = weights;
		weightOf = new double[names.size()];
		postings = new int[words.keyCount()][];
		sizes = new int[postings.length];
		for (int i = 0; i < names.size(); i++) {
			weightOf[i] = weights.of(names.get(i));
			for (Word word : names.get(i).words()) {
				for (Kinship.Tie tie : kinship.ties(word)) {
					post(tie.key(), i);
				}
			}
		}
	}

	/** Notes that a key is in a name; names come in their order. */
	private void post(int key, int name) {
		int size = sizes[key];
		if (size == 0) {
			postings[key] = new int[2];
		} else if (postings[key][size - 1] == name) {
			return;
		} else if (size == postings[key].length) {
			postings[key] = Arrays.copyOf(postings[key], size * 2);
		}
		postings[key][size] = name;
		sizes[key]++;
	}

	/** Several threads can search at a time, each by a search of its own. */
	Search search() {
		return new Search();
	}

	private int size(int key) {
		return key < sizes.length ? sizes[key] : 0;
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
					int[] list = postings[tie.key()];
					for (int k = 0; k < sizes[tie.key()]; k++) {
						int name = list[k];
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
			long[] order = new long[Math.min(limit, count)];
			int kept = 0;
			for (int i = 0; i < count; i++) {
				int name = touched[i];
				// Packed so that the order of numbers is that by score, then by place.
				long score = (long) (scores[name] / (own + weightOf[name]) * 1e6);
				scores[name] = 0;
				long packed = -score << 32 | name;
				if (kept < order.length) {
					insert(packed, order, kept++);
				} else if (packed < order[kept - 1]) {
					insert(packed, order, kept - 1);
				}
			}
			List<Phrase> found = new ArrayList<>(kept);
			for (long packed : order) {
				found.add(names.get((int) packed));
			}
			return found;
		}

		/** Few are wanted of many: keeping these in order takes less than sorting all. */
		private static void insert(long packed, long[] order, int size) {
			int at = size;
			while (at > 0 && order[at - 1] > packed) {
				order[at] = order[at - 1];
				at--;
			}
			order[at] = packed;
		}
	}
}
