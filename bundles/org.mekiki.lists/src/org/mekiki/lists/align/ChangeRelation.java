package org.mekiki.lists.align;

import java.util.Collection;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.MappingRelation;

/** Changes how the ends of links correspond, and leaves them where they stand in review. */
public final class ChangeRelation extends Decide {

	private final MappingRelation relation;

	/**
	 * Prepares the change.
	 *
	 * @param alignments
	 *            the links
	 * @param relation
	 *            how the target stands to the source
	 * @param review
	 *            who decides, and when; kept for links that were decided on already
	 */
	public ChangeRelation(Collection<Alignment> alignments, MappingRelation relation, Review review) {
		super(alignments, review);
		this.relation = Objects.requireNonNull(relation);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.changeRelation, Names.of(alignments()), Names.of(relation));
	}

	@Override
	boolean changes(Alignment alignment) {
		return differs(relation, alignment);
	}

	@Override
	void decide(Alignment alignment) {
		alignment.setRelation(relation);
		if (alignment.getState() != AlignmentState.SUGGESTED) {
			stamp(alignment, alignment.getState());
		}
	}
}
