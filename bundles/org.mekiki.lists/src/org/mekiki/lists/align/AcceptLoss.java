package org.mekiki.lists.align;

import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.Alignment;

/** Takes note that links were lost by a revision, so that they are no longer up for review. Undo brings them back. */
public final class AcceptLoss extends AlignmentOperation {

	/** Value of {@link Carry#OUTCOME} of a loss that somebody has seen. */
	private static final String SEEN = "LOST_SEEN"; //$NON-NLS-1$

	private final List<Alignment> alignments;

	/**
	 * Prepares it.
	 *
	 * @param alignments
	 *            links of an earlier edition; those that were not lost are left out
	 */
	public AcceptLoss(Collection<Alignment> alignments) {
		this.alignments = alignments.stream().filter(alignment -> Carry.of(alignment) == Carry.LOST).distinct().toList();
	}

	/**
	 * The links that were lost by revisions and that nobody has looked at.
	 *
	 * @param model
	 *            the root
	 * @return links of earlier editions, in the order of the knowledge base
	 */
	public static List<Alignment> open(KnowledgeModel model) {
		return model.getAlignments().stream().filter(alignment -> Carry.of(alignment) == Carry.LOST).toList();
	}

	@Override
	public String label() {
		return NLS.bind(Messages.acceptLoss, Names.of(alignments));
	}

	@Override
	public Verdict verdict() {
		return alignments.isEmpty() ? Verdict.NOTHING : Verdict.YES;
	}

	@Override
	protected void apply() {
		alignments.forEach(alignment -> Carry.set(alignment, Carry.OUTCOME, SEEN));
	}
}
