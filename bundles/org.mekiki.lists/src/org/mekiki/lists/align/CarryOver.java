package org.mekiki.lists.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
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
	 * Prepares carrying over links: those of a list with its items, those that lead to a list or a taxonomy.
	 *
	 * @param model
	 *            the root that holds the links
	 * @param earlier
	 *            the list or taxonomy that is superseded
	 * @param later
	 *            the list or taxonomy that supersedes it
	 * @return the operation
	 */
	public static CarryOver of(KnowledgeModel model, Element earlier, Element later) {
		return of(model, earlier, later, Comparison.of(edition(earlier), edition(later)));
	}

	/**
	 * Prepares carrying over links between editions that have been compared already.
	 *
	 * @param model
	 *            the root that holds the links
	 * @param earlier
	 *            the list or taxonomy that is superseded
	 * @param later
	 *            the list or taxonomy that supersedes it
	 * @param revision
	 *            what changed between the two
	 * @return the operation
	 */
	public static CarryOver of(KnowledgeModel model, Element earlier, Element later, Revision revision) {
		Map<String, Element> elements = new HashMap<>();
		if (later instanceof TechnologyList list) {
			AlignmentIndex.items(list).forEach(item -> elements.put(item.getId(), item));
		} else {
			collect(((Taxonomy) later).getTechnologies(), elements);
		}
		return new CarryOver(model, earlier, later, revision, elements);
	}

	/**
	 * Takes down an edition, to be compared with another one anywhere.
	 *
	 * @param element
	 *            a list or a taxonomy
	 * @return plain values
	 */
	public static Edition edition(Element element) {
		return element instanceof TechnologyList list ? Edition.of(list) : Edition.of((Taxonomy) element);
	}

	/**
	 * What an element supersedes.
	 *
	 * @param element
	 *            any
	 * @return the earlier list or taxonomy; null if it is no edition of one
	 */
	public static Element earlier(Element element) {
		return switch (element) {
		case TechnologyList list -> list.getSupersedes();
		case Taxonomy taxonomy -> taxonomy.getSupersedes();
		case null, default -> null;
		};
	}

	/**
	 * The links of an earlier edition as long as the later one has none.
	 *
	 * @param model
	 *            the root that holds the links
	 * @param later
	 *            a list or taxonomy
	 * @return empty if it supersedes nothing, if there was nothing to carry over, or if the later one has links
	 */
	public static List<Alignment> waiting(KnowledgeModel model, Element later) {
		Element earlier = earlier(later);
		if (earlier == null) {
			return List.of();
		}
		List<Alignment> links = model.getAlignments().stream().filter(link -> touches(link, earlier)).toList();
		boolean begun = links.stream().anyMatch(link -> Carry.of(link) == Carry.LOST)
				|| model.getAlignments().stream().anyMatch(link -> touches(link, later));
		return begun ? List.of() : links;
	}

	private static boolean touches(Alignment link, Element edition) {
		return isIn(link.getSource(), edition) || isIn(link.getTarget(), edition);
	}

	private static boolean isIn(Element element, Element edition) {
		return element != null && element != edition && EcoreUtil.isAncestor(edition, element);
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
				.forEach(citation -> alignment.getCitations().add(EcoreUtil.copy(citation)));
		if (step.old().getState() == AlignmentState.REJECTED) {
			alignment.setState(AlignmentState.REJECTED);
			alignment.setReviewer(step.old().getReviewer());
			alignment.setDecided(step.old().getDecided());
		}
		model.getAlignments().add(alignment);
		added.add(alignment);
	}
}
