package org.mekiki.lists.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.mekiki.lists.align.CarryPlan.Step;
import org.mekiki.lists.revision.Comparison;
import org.mekiki.lists.revision.Edition;
import org.mekiki.lists.revision.Revision;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.Status;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;

/**
 * Takes the links of an edition over to the edition that supersedes it, as one step. Each becomes a suggestion that says
 * whether it was kept or changed, and why; each that leads to nothing any more is marked as lost. The links of the earlier
 * edition stay. What was rejected stays rejected. Running it again adds only what is missing.
 */
public final class CarryOver extends AlignmentOperation {

	private final KnowledgeModel model;
	private final Element earlier;
	private final Element later;
	private final Revision revision;
	private final List<Step> steps;
	private final List<Alignment> added = new ArrayList<>();

	/**
	 * Prepares carrying over the links of a list: those that start at its items, and those of other lists that lead to
	 * them.
	 *
	 * @param model
	 *            the root that holds the links
	 * @param earlier
	 *            the edition that is superseded
	 * @param later
	 *            the edition that supersedes it
	 * @return the operation
	 */
	public static CarryOver of(KnowledgeModel model, TechnologyList earlier, TechnologyList later) {
		Map<String, Element> items = new HashMap<>();
		for (ListItem item : AlignmentIndex.items(later)) {
			items.put(item.getId(), item);
		}
		return new CarryOver(model, earlier, later, Comparison.of(Edition.of(earlier), Edition.of(later)), items);
	}

	/**
	 * Prepares carrying over the links that lead to a taxonomy.
	 *
	 * @param model
	 *            the root that holds the links
	 * @param earlier
	 *            the edition that is superseded
	 * @param later
	 *            the edition that supersedes it
	 * @return the operation
	 */
	public static CarryOver of(KnowledgeModel model, Taxonomy earlier, Taxonomy later) {
		Map<String, Element> technologies = new HashMap<>();
		collect(later.getTechnologies(), technologies);
		return new CarryOver(model, earlier, later, Comparison.of(Edition.of(earlier), Edition.of(later)), technologies);
	}

	private static void collect(List<Technology> technologies, Map<String, Element> byId) {
		for (Technology technology : technologies) {
			byId.put(technology.getId(), technology);
			collect(technology.getChildren(), byId);
		}
	}

	private CarryOver(KnowledgeModel model, Element earlier, Element later, Revision revision,
			Map<String, Element> elements) {
		this.model = model;
		this.earlier = earlier;
		this.later = later;
		this.revision = revision;
		List<Alignment> alignments = List.copyOf(model.getAlignments());
		steps = new ArrayList<>(new CarryPlan(revision, CarryPlan.End.SOURCE, elements::get).of(alignments));
		steps.addAll(new CarryPlan(revision, CarryPlan.End.TARGET, elements::get).of(alignments));
	}

	/**
	 * What changed between the editions.
	 *
	 * @return the comparison that the outcomes rest on
	 */
	public Revision revision() {
		return revision;
	}

	/**
	 * How many links have an outcome. A link to something that was split counts once for each part.
	 *
	 * @param outcome
	 *            which
	 * @return their number, those included that were carried over by an earlier run
	 */
	public long count(Carry outcome) {
		return steps.stream().filter(step -> step.outcome() == outcome).count();
	}

	/**
	 * The links that came into being.
	 *
	 * @return empty before the operation has run
	 */
	public List<Alignment> added() {
		return List.copyOf(added);
	}

	/**
	 * The links that lead to nothing in the later edition, or come from nothing.
	 *
	 * @return links of the earlier edition
	 */
	public List<Alignment> lost() {
		return steps.stream().filter(step -> step.outcome() == Carry.LOST).map(Step::old).toList();
	}

	@Override
	public String label() {
		return NLS.bind(Messages.carryOver, Names.of(earlier), Names.of(later));
	}

	@Override
	public Verdict verdict() {
		return earlier == later ? Verdict.no(NLS.bind(Messages.carryOverToItself, Names.of(earlier))) : Verdict.YES;
	}

	@Override
	protected void apply() {
		supersede();
		AlignmentIndex index = AlignmentIndex.of(model);
		Map<List<Element>, Boolean> made = new HashMap<>();
		for (Step step : steps) {
			if (step.outcome() == Carry.LOST) {
				Carry.set(step.old(), Carry.OUTCOME, Carry.LOST.name());
				continue;
			}
			Proposal proposal = step.proposal();
			boolean first = made.putIfAbsent(List.of(proposal.source(), proposal.target()), Boolean.TRUE) == null;
			if (first && index.between(proposal.source(), proposal.target()) == null) {
				add(step);
			}
		}
	}

	private void supersede() {
		if (earlier instanceof TechnologyList before && later instanceof TechnologyList after && after.getSupersedes() == null) {
			after.setSupersedes(before);
		} else if (earlier instanceof Taxonomy before && later instanceof Taxonomy after && after.getSupersedes() == null) {
			after.setSupersedes(before);
		}
		if (earlier.getStatus() == Status.CURRENT) {
			earlier.setStatus(Status.SUPERSEDED);
		}
	}

	private void add(Step step) {
		Alignment alignment = Suggest.create(step.proposal());
		Carry.set(alignment, Carry.OUTCOME, step.outcome().name());
		Carry.set(alignment, Carry.FROM, step.old().getId());
		step.old().getCitations()
				.forEach(citation -> alignment.getCitations().add(org.eclipse.emf.ecore.util.EcoreUtil.copy(citation)));
		if (step.old().getState() == AlignmentState.REJECTED) {
			alignment.setState(AlignmentState.REJECTED);
			alignment.setReviewer(step.old().getReviewer());
			alignment.setDecided(step.old().getDecided());
		}
		model.getAlignments().add(alignment);
		added.add(alignment);
	}
}
