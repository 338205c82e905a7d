package org.mekiki.lists.suggest;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.lists.internal.text.Phrase;
import org.mekiki.lists.internal.text.Word;

/** Compares two names word by word. */
final class NameComparer {

	/** What words have to be to each other for names made of them to say the same. */
	private static final float GOOD = 0.75f;

	private final Kinship kinship;
	private final Weights weights;
	private float weakest;

	NameComparer(Kinship kinship, Weights weights) {
		this.kinship = kinship;
		this.weights = weights;
	}

	Likeness compare(Phrase source, Phrase target) {
		List<Word> a = source.words();
		List<Word> b = target.words();
		int[] partner = new int[a.size()];
		boolean[] taken = new boolean[b.size()];
		weakest = 1;
		double shared = pair(source, target, partner, taken);
		double sourceWeight = 0;
		double sourceLeft = 0;
		boolean inOrder = a.size() == b.size();
		boolean stems = true;
		boolean sourceMark = false;
		for (int i = 0; i < a.size(); i++) {
			double weight = weights.of(source, i);
			sourceWeight += weight;
			inOrder &= partner[i] == i;
			if (partner[i] < 0) {
				sourceLeft += weight;
				sourceMark |= a.get(i).isMark();
			} else {
				stems &= a.get(i).stemKey() == b.get(partner[i]).stemKey();
			}
		}
		List<Word> onlyTarget = new ArrayList<>();
		double targetWeight = 0;
		double targetLeft = 0;
		boolean targetMark = false;
		for (int j = 0; j < b.size(); j++) {
			double weight = weights.of(target, j);
			targetWeight += weight;
			if (!taken[j]) {
				targetLeft += weight;
				onlyTarget.add(b.get(j));
				targetMark |= b.get(j).isMark();
			}
		}
		boolean complete = sourceLeft == 0 && targetLeft == 0 && weakest >= GOOD;
		Likeness.Grade grade = grade(source, target, complete, stems, inOrder);
		List<Word> common = new ArrayList<>();
		for (int i = 0; i < a.size(); i++) {
			if (partner[i] >= 0) {
				common.add(a.get(i));
			}
		}
		boolean heads = partner[source.head()] == target.head();
		boolean conflict = sourceMark && targetMark || Opposites.differ(a, partner, b, taken);
		return new Likeness(source, target, grade, 2 * shared / (sourceWeight + targetWeight), common, onlyTarget, sourceLeft / sourceWeight,
				targetLeft / targetWeight, heads, conflict);
	}

	private static Likeness.Grade grade(Phrase source, Phrase target, boolean complete, boolean stems, boolean inOrder) {
		boolean derived = source.isDerived() || target.isDerived();
		boolean spelling = source.folded().equals(target.folded()) && !derived;
		if (complete) {
			return !stems || derived ? Likeness.Grade.KIN
					: !inOrder ? Likeness.Grade.ORDER : spelling ? Likeness.Grade.SPELLING : Likeness.Grade.WORDS;
		}
		// Letters alike, words not: parted differently. With single letters that can be another thing: B[e] stars, Be stars.
		boolean marks = source.words().stream().anyMatch(Word::isMark) || target.words().stream().anyMatch(Word::isMark);
		return spelling && !marks && source.language().equals(target.language()) ? Likeness.Grade.WORDS : Likeness.Grade.PARTLY;
	}

	/** Finds for each word of the source the best word of the target that is still free; gives the weight they share. */
	private double pair(Phrase source, Phrase target, int[] partner, boolean[] taken) {
		List<Word> a = source.words();
		List<Word> b = target.words();
		java.util.Arrays.fill(partner, -1);
		double shared = 0;
		// Equal stems first, so that a weaker tie does not take their place.
		for (int round = 0; round < 2; round++) {
			for (int i = 0; i < a.size(); i++) {
				if (partner[i] >= 0) {
					continue;
				}
				int best = -1;
				float strongest = 0;
				for (int j = 0; j < b.size(); j++) {
					if (taken[j]) {
						continue;
					}
					float strength = round == 0 ? a.get(i).stemKey() == b.get(j).stemKey() ? 1 : 0
							: kinship.strength(a.get(i), b.get(j));
					// Among equals the one at the same place, so that order shows.
					if (strength > strongest || strength == strongest && strength > 0 && j == i) {
						strongest = strength;
						best = j;
					}
				}
				if (best >= 0) {
					weakest = Math.min(weakest, strongest);
					partner[i] = best;
					taken[best] = true;
					shared += strongest * (weights.of(source, i) + weights.of(target, best)) / 2;
				}
			}
		}
		return shared;
	}
}
