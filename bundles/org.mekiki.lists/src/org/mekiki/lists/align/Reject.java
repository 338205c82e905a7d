package org.mekiki.lists.align;

import java.util.Collection;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;

/**
 * Rejects links for a reason. They stay, so that nobody has to reject them again; the reason why they were proposed
 * stays in their history.
 */
public final class Reject extends Decide {

	private final String reason;

	/**
	 * Prepares the decision.
	 *
	 * @param alignments
	 *            the links
	 * @param reason
	 *            why they do not hold, never blank
	 * @param review
	 *            who decides, and when
	 */
	public Reject(Collection<Alignment> alignments, String reason, Review review) {
		super(alignments, review);
		this.reason = reason == null ? "" : reason.strip(); //$NON-NLS-1$
	}

	@Override
	public String label() {
		return NLS.bind(Messages.reject, Names.of(alignments()));
	}

	@Override
	public Verdict verdict() {
		return reason.isEmpty() ? Verdict.no(Messages.rejectWithoutReason) : super.verdict();
	}

	@Override
	boolean changes(Alignment alignment) {
		return alignment.getState() != AlignmentState.REJECTED || !reason.equals(alignment.getReason());
	}

	@Override
	void decide(Alignment alignment) {
		Reasons.set(alignment, reason);
		stamp(alignment, AlignmentState.REJECTED);
	}
}
