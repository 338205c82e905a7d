package org.mekiki.lists.align;

import java.util.Collection;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.MappingRelation;

/** Agrees with links, with the relation they have or another one. Links that were agreed on like this stay untouched. */
public final class Agree extends Decide {

	private final MappingRelation relation;

	/**
	 * Prepares the decision.
	 *
	 * @param alignments
	 *            the links
	 * @param relation
	 *            how the target stands to the source; null to keep what each link says
	 * @param review
	 *            who decides, and when
	 */
	public Agree(Collection<Alignment> alignments, MappingRelation relation, Review review) {
		super(alignments, review);
		this.relation = relation;
	}

	@Override
	public String label() {
		return relation == null ? NLS.bind(Messages.agree, Names.of(alignments()))
				: NLS.bind(Messages.agreeWith, Names.of(alignments()), Names.of(relation));
	}

	@Override
	boolean changes(Alignment alignment) {
		return alignment.getState() != AlignmentState.AGREED || differs(relation, alignment);
	}

	@Override
	void decide(Alignment alignment) {
		if (relation != null) {
			alignment.setRelation(relation);
		}
		stamp(alignment, AlignmentState.AGREED);
	}
}
