package org.mekiki.lists.suggest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mekiki.lists.internal.text.Phrase;
import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.LabelKind;

/** How probable it is that two concepts are the same, from one pair of names. */
final class NameScore {

	private final NameBook source;
	private final NameBook target;

	NameScore(NameBook source, NameBook target) {
		this.source = source;
		this.target = target;
	}

	double of(Likeness likeness) {
		if (likeness.conflict()) {
			return 0.05;
		}
		double kinds = kind(likeness.source().label().kind()) * kind(likeness.target().label().kind());
		return switch (likeness.grade()) {
		case SPELLING -> 0.975 * kinds * shared(likeness);
		case WORDS -> 0.965 * kinds * shared(likeness);
		case ORDER -> 0.93 * kinds * shared(likeness);
		case KIN -> (isOneWord(likeness.source()) ? 0.4 : 0.75) * likeness.similarity() * kinds;
		case PARTLY -> 0.6 * likeness.similarity() * kinds;
		};
	}

	/** Several words that stand for one are several. */
	private static boolean isOneWord(Phrase phrase) {
		return phrase.words().size() == 1 && phrase.words().getFirst().text().indexOf(' ') < 0;
	}

	private static double kind(LabelKind kind) {
		return switch (kind) {
		case PREFERRED, IDENTIFIER -> 1;
		case ALTERNATIVE, HIDDEN -> 0.97;
		case LOOSE -> 0.96;
		};
	}

	/** A name that several concepts have says less, unless it is the preferred name of this one only. */
	private double shared(Likeness likeness) {
		boolean exactly = likeness.grade() == Likeness.Grade.SPELLING;
		return shared(likeness.source(), source, exactly) * shared(likeness.target(), target, exactly);
	}

	/** Of names spelt alike only others spelt like them are rivals: has member is not member of, bronchi not the bronchus. */
	private static double shared(Phrase phrase, NameBook book, boolean exactly) {
		List<Phrase> alike = book.alike(phrase);
		if (exactly) {
			alike = alike.stream().filter(other -> other.folded().equals(phrase.folded())).toList();
		}
		if (alike.size() <= 1) {
			return 1;
		}
		int own = rank(phrase);
		Set<Concept> better = new HashSet<>();
		Set<Concept> equal = new HashSet<>();
		for (Phrase other : alike) {
			if (isRival(other.concept(), phrase.concept()) && other.language().equals(phrase.language())) {
				int rank = rank(other);
				if (rank < own) {
					better.add(other.concept());
				} else if (rank == own) {
					equal.add(other.concept());
				}
			}
		}
		return better.isEmpty() ? equal.isEmpty() ? 1 : equal.size() == 1 ? 0.75 : 0.6 : 0.6;
	}

	/** Whether two concepts cannot both be meant: the same thing may be in several schemes, and a property is no class. */
	private static boolean isRival(Concept one, Concept other) {
		return one != other && one.scheme() == other.scheme() && one.kind().isProperty() == other.kind().isProperty();
	}

	private static int rank(Phrase phrase) {
		LabelKind kind = phrase.label().kind();
		return kind == LabelKind.PREFERRED || kind == LabelKind.IDENTIFIER ? 0 : 1;
	}
}
