package org.mekiki.lists.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListsFactory;

/**
 * Adds links as suggestions. A pair that somebody has decided on, or that is linked already, stays as it is; a
 * suggestion that was found by the same method and not yet looked at is brought up to date.
 */
public final class Suggest extends AlignmentOperation {

	private final KnowledgeModel model;
	private final List<Proposal> proposals;
	private final List<Alignment> added = new ArrayList<>();
	private final List<Alignment> updated = new ArrayList<>();

	/**
	 * Prepares the suggestions.
	 *
	 * @param model
	 *            the root that holds the links
	 * @param proposals
	 *            what to suggest
	 */
	public Suggest(KnowledgeModel model, Collection<Proposal> proposals) {
		this.model = model;
		this.proposals = List.copyOf(proposals);
	}

	/**
	 * The links that came into being.
	 *
	 * @return in the order of the proposals; empty before the operation has run
	 */
	public List<Alignment> added() {
		return List.copyOf(added);
	}

	/**
	 * The suggestions that were there and are up to date now.
	 *
	 * @return in the order of the proposals; empty before the operation has run
	 */
	public List<Alignment> updated() {
		return List.copyOf(updated);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.suggest, Integer.valueOf(proposals.size()));
	}

	@Override
	public Verdict verdict() {
		for (Proposal proposal : proposals) {
			if (proposal.source() == proposal.target()) {
				return Verdict.no(NLS.bind(Messages.linkToItself, Names.of(proposal.source())));
			}
		}
		return proposals.isEmpty() ? Verdict.NOTHING : Verdict.YES;
	}

	@Override
	protected void apply() {
		AlignmentIndex index = AlignmentIndex.of(model);
		for (Proposal proposal : proposals) {
			Alignment present = index.between(proposal.source(), proposal.target());
			if (present == null) {
				added.add(add(proposal));
			} else if (present.getState() == AlignmentState.SUGGESTED && present.getMethod() != null
					&& present.getMethod().equals(proposal.method())) {
				fill(present, proposal);
				updated.add(present);
			}
		}
	}

	private Alignment add(Proposal proposal) {
		Alignment alignment = create(proposal);
		model.getAlignments().add(alignment);
		return alignment;
	}

	/** Makes a link that belongs to no base yet. */
	static Alignment create(Proposal proposal) {
		Alignment alignment = ListsFactory.eINSTANCE.createAlignment();
		alignment.setId(UUID.randomUUID().toString());
		alignment.setSource(proposal.source());
		alignment.setTarget(proposal.target());
		alignment.setState(AlignmentState.SUGGESTED);
		fill(alignment, proposal);
		return alignment;
	}

	private static void fill(Alignment alignment, Proposal proposal) {
		alignment.setRelation(proposal.relation());
		alignment.setConfidence(proposal.confidence());
		alignment.setMethod(proposal.method());
		Reasons.set(alignment, proposal.reasons());
	}
}
