package org.mekiki.lists.align;

import java.util.Collection;
import java.util.List;

import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.MappingRelation;

/** A decision on links that are there. What held before is kept in the history of each link. */
abstract class Decide extends AlignmentOperation {

	private final List<Alignment> alignments;
	private final Review review;

	/** The review may be null if the decision leaves no reviewer. */
	Decide(Collection<Alignment> alignments, Review review) {
		this.alignments = alignments.stream().distinct().toList();
		this.review = review;
	}

	final List<Alignment> alignments() {
		return alignments;
	}

	@Override
	public Verdict verdict() {
		return alignments.stream().anyMatch(this::changes) ? Verdict.YES : Verdict.NOTHING;
	}

	@Override
	protected final void apply() {
		for (Alignment alignment : alignments) {
			if (changes(alignment)) {
				History.keep(alignment);
				decide(alignment);
			}
		}
	}

	/** Whether the decision would change a link. */
	abstract boolean changes(Alignment alignment);

	/** Changes one link. */
	abstract void decide(Alignment alignment);

	final void stamp(Alignment alignment, AlignmentState state) {
		stamp(alignment, state, review);
	}

	static void stamp(Alignment alignment, AlignmentState state, Review review) {
		alignment.setState(state);
		alignment.setReviewer(review.reviewer());
		alignment.setDecided(review.when());
	}

	static boolean differs(MappingRelation wanted, Alignment alignment) {
		return wanted != null && wanted != alignment.getRelation();
	}
}
