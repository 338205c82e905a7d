package org.mekiki.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.Status;
import org.mekiki.model.taxonomy.Technology;

/**
 * Makes one technology of several. The target takes over what the others are called, what they cite, note, link to and
 * contain; whatever pointed at them points at the target. Links that would contradict the tree after that, such as one
 * to itself, are dropped.
 */
public final class MergeTechnologies extends TaxonomyOperation {

	private final EditingSession session;
	private final List<Technology> sources;
	private final Technology target;
	private final boolean keep;

	/**
	 * Prepares the merge.
	 *
	 * @param session
	 *            the session of the technologies
	 * @param sources
	 *            what to merge; the target among them is left out
	 * @param target
	 *            what to merge them into
	 * @param keep
	 *            whether the sources stay as deprecated and replaced by the target; otherwise they are removed
	 */
	public MergeTechnologies(EditingSession session, Collection<Technology> sources, Technology target, boolean keep) {
		this.session = session;
		this.sources = sources.stream().filter(source -> source != target).distinct().toList();
		this.target = target;
		this.keep = keep;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.merge, Names.of(sources), Names.of(target));
	}

	@Override
	public Verdict verdict() {
		if (target.getStatus() == Status.DEPRECATED) {
			return Verdict.no(NLS.bind(Messages.mergeIntoDeprecated, Names.of(target)));
		}
		for (Technology source : sources) {
			if (Hierarchy.isWithin(target, source)) {
				return Verdict.no(NLS.bind(Messages.mergeIntoNarrower, Names.of(target), Names.of(source)));
			}
		}
		return sources.isEmpty() ? Verdict.NOTHING : Verdict.YES;
	}

	@Override
	protected void apply() {
		// asked before anything changes: the index follows edits, not parts of one
		List<List<Element>> referrers = new ArrayList<>();
		sources.forEach(source -> referrers.add(session.references().referrers(source).stream()
				.map(Element.class::cast).toList()));
		for (int i = 0; i < sources.size(); i++) {
			merge(sources.get(i), referrers.get(i));
		}
	}

	private void merge(Technology source, List<Element> referrers) {
		target.getChildren().addAll(List.copyOf(source.getChildren()));
		Map<LinkKind, List<Technology>> links = takeLinks(source);
		ElementJoin.join(source, target);
		referrers.forEach(from -> Redirection.redirect(from, source, target));
		links.forEach((kind, others) -> others.forEach(other -> link(kind, other)));
		dropLinksAlongTheTree();
		if (keep) {
			source.setStatus(Status.DEPRECATED);
			source.getReplacedBy().clear();
			source.getReplacedBy().add(target);
		} else {
			EcoreUtil.remove(source);
		}
	}

	private static Map<LinkKind, List<Technology>> takeLinks(Technology source) {
		Map<LinkKind, List<Technology>> links = new EnumMap<>(LinkKind.class);
		for (LinkKind kind : LinkKind.values()) {
			links.put(kind, List.copyOf(kind.targets(source)));
			kind.targets(source).clear();
		}
		return links;
	}

	private void link(LinkKind kind, Technology other) {
		if (!sources.contains(other) && kind.check(target, other).allowed()) {
			kind.targets(target).add(other);
		}
	}

	/** What came under the target by the merge cannot stay related to it, nor be linked to it as broader as well. */
	private void dropLinksAlongTheTree() {
		for (Technology child : target.getChildren()) {
			child.getBroader().remove(target);
			child.getRelated().remove(target);
		}
		target.getRelated().removeIf(related -> Hierarchy.allBroader(related).contains(target));
		target.getBroader().removeIf(broader -> Hierarchy.allBroader(broader).contains(target));
	}
}
