package org.mekiki.lists.ui.internal.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.analysis.Progress;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.align.AlignmentIndex;
import org.mekiki.lists.align.Method;
import org.mekiki.lists.align.Reasons;
import org.mekiki.lists.api.suggest.ElementSuggester;
import org.mekiki.lists.api.suggest.ElementSuggestion;
import org.mekiki.model.Element;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.workbench.api.JobFamilies;

/**
 * Collects what every item of a list may correspond to: links that wait for a review, such as those carried over from an
 * earlier edition, and what the engine suggests. Where links wait, they are handed over first, since the engine takes a while.
 * Links to an edition that the taxonomy supersedes are left to that edition. Reads a copy of the model that stands still
 * meanwhile.
 */
final class ReviewJob extends Job {

	private static final int CANDIDATES = 5;

	private final EditingSession session;
	private final String list;
	private final String taxonomy;
	private final Consumer<Map<String, List<Candidate>>> done;
	private final Display display = Display.getCurrent();

	/**
	 * Prepares. UI thread.
	 *
	 * @param session
	 *            holds the list
	 * @param list
	 *            identifier of the list
	 * @param taxonomy
	 *            identifier of the taxonomy that items are linked to
	 * @param done
	 *            takes the candidates by item, in the order of the list, on the UI thread; again when there are more
	 */
	ReviewJob(EditingSession session, String list, String taxonomy, Consumer<Map<String, List<Candidate>>> done) {
		super(Messages.computing);
		this.session = session;
		this.list = list;
		this.taxonomy = taxonomy;
		this.done = done;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try (ModelLease lease = session.access().lease(monitor)) {
			if (!(lease.find(list) instanceof TechnologyList source) || !(lease.find(taxonomy) instanceof Taxonomy target)) {
				return Status.CANCEL_STATUS;
			}
			AlignmentIndex links = AlignmentIndex.of(lease.model());
			if (links.of(source).stream().anyMatch(link -> link.getState() == AlignmentState.SUGGESTED && isIn(link.getTarget(), target))) {
				hand(collect(source, target, links, Map.of()), monitor);
			}
			hand(collect(source, target, links, new ElementSuggester(Progress.of(monitor)).suggest(List.of(source), List.of(target),
					CANDIDATES, ElementSuggester.WORTH_A_LOOK)), monitor);
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		}
	}

	private void hand(Map<String, List<Candidate>> found, IProgressMonitor monitor) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!monitor.isCanceled() && !session.isClosed()) {
					done.accept(found);
				}
			});
		}
	}

	private static Map<String, List<Candidate>> collect(TechnologyList source, Taxonomy target, AlignmentIndex links,
			Map<Element, List<ElementSuggestion>> suggestions) {
		Map<String, List<Candidate>> found = new LinkedHashMap<>();
		for (ListItem item : AlignmentIndex.items(source)) {
			List<Candidate> candidates = new ArrayList<>();
			for (Alignment link : links.from(item)) {
				boolean ours = isIn(link.getTarget(), target);
				if (ours || link.getState() == AlignmentState.SUGGESTED && !isIn(link.getTarget(), target.getSupersedes())) {
					candidates.add(candidate(link));
				}
			}
			for (ElementSuggestion suggestion : suggestions.getOrDefault(item, List.of())) {
				if (links.between(item, suggestion.target()) == null) {
					candidates.add(candidate(suggestion));
				}
			}
			candidates.sort(Comparator.comparing(ReviewJob::order).reversed());
			if (!candidates.isEmpty()) {
				found.put(item.getId(), List.copyOf(candidates));
			}
		}
		return found;
	}

	/** What nobody has put a number to was said by a person or a source. */
	private static BigDecimal order(Candidate candidate) {
		return candidate.confidence() == null ? BigDecimal.TEN : candidate.confidence();
	}

	/** Whether an element is part of a taxonomy; nothing is part of none. */
	private static boolean isIn(Element element, Taxonomy taxonomy) {
		return taxonomy != null && EcoreUtil.isAncestor(taxonomy, element);
	}

	private static Candidate candidate(Alignment link) {
		Map<String, String> reasons = new LinkedHashMap<>(Reasons.all(link));
		if (reasons.isEmpty() && link.getReason() != null) {
			reasons.put("", link.getReason()); //$NON-NLS-1$
		}
		return new Candidate(link.getTarget().getId(), link.getRelation(), link.getConfidence(), link.getMethod(), reasons);
	}

	private static Candidate candidate(ElementSuggestion suggestion) {
		Map<String, String> reasons = new LinkedHashMap<>();
		reasons.put("en", suggestion.reason(Locale.ENGLISH)); //$NON-NLS-1$
		reasons.put("ja", suggestion.reason(Locale.JAPANESE)); //$NON-NLS-1$
		return new Candidate(suggestion.target().getId(), suggestion.relation(), suggestion.confidence(),
				Method.SUGGESTION.word(), reasons);
	}
}
