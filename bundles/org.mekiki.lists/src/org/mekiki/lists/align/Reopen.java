package org.mekiki.lists.align;

import java.util.Collection;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;

/** Puts links up for review again. Who had decided stays in their history. */
public final class Reopen extends Decide {

	/**
	 * Prepares it.
	 *
	 * @param alignments
	 *            the links; those that wait for a review already are left out
	 */
	public Reopen(Collection<Alignment> alignments) {
		super(alignments, null);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.reopen, Names.of(alignments()));
	}

	@Override
	boolean changes(Alignment alignment) {
		return alignment.getState() != AlignmentState.SUGGESTED;
	}

	@Override
	void decide(Alignment alignment) {
		alignment.setState(AlignmentState.SUGGESTED);
		alignment.setReviewer(null);
		alignment.setDecided(null);
	}
}
