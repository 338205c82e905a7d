package org.mekiki.lists.align;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;

/** Links an item by hand: the link is agreed from the start. */
public final class Link extends AlignmentOperation {

	private final KnowledgeModel model;
	private final Proposal proposal;
	private final Review review;
	private Alignment added;

	/**
	 * Prepares the link.
	 *
	 * @param model
	 *            the root that holds the links
	 * @param proposal
	 *            what to link, how and why
	 * @param review
	 *            who agrees, and when
	 */
	public Link(KnowledgeModel model, Proposal proposal, Review review) {
		this.model = model;
		this.proposal = proposal;
		this.review = review;
	}

	/**
	 * The new link.
	 *
	 * @return null before the operation has run
	 */
	public Alignment added() {
		return added;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.link, Names.of(proposal.source()), Names.of(proposal.target()));
	}

	@Override
	public Verdict verdict() {
		if (proposal.source() == proposal.target()) {
			return Verdict.no(NLS.bind(Messages.linkToItself, Names.of(proposal.source())));
		}
		List<Alignment> all = model.getAlignments();
		for (Alignment alignment : all) {
			if (alignment.getSource() == proposal.source() && alignment.getTarget() == proposal.target()) {
				return Verdict.no(NLS.bind(Messages.linkTwice, Names.of(alignment)));
			}
		}
		return Verdict.YES;
	}

	@Override
	protected void apply() {
		added = Suggest.create(proposal);
		Decide.stamp(added, AlignmentState.AGREED, review);
		model.getAlignments().add(added);
	}
}
