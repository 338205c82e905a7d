package org.mekiki.taxonomy.ui.internal.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.search.Hit;
import org.mekiki.core.api.search.TextFolding;
import org.mekiki.model.Text;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.Hierarchy;
import org.mekiki.workbench.api.JobFamilies;

/**
 * Finds the technologies of a taxonomy that match what is typed. The index is searched in the background, and an answer
 * that nobody waits for any more is dropped.
 */
public final class TechnologyFilter {

	/** More matches than this are of no use to anybody; the filter says so. */
	public static final int MOST = 5000;

	/** The index knows all elements of the base, so that many more have to be asked for. */
	private static final int ASKED = 100_000;

	private final EditingSession session;
	private final Taxonomy taxonomy;
	private final Display display;
	private final Consumer<List<Technology>> answer;
	private Job running;

	/**
	 * Creates a filter.
	 *
	 * @param session
	 *            holds the index
	 * @param taxonomy
	 *            whose technologies are wanted
	 * @param display
	 *            whose thread gets the answers
	 * @param answer
	 *            takes the matches, at most {@link #MOST}; null when everything is to be shown
	 */
	public TechnologyFilter(EditingSession session, Taxonomy taxonomy, Display display,
			Consumer<List<Technology>> answer) {
		this.session = session;
		this.taxonomy = taxonomy;
		this.display = display;
		this.answer = answer;
	}

	/**
	 * Looks for something; an earlier search that has not ended is given up. Belongs to the UI thread.
	 *
	 * @param query
	 *            words, or parts of words, all of which must occur; blank for everything
	 */
	public void find(String query) {
		cancel();
		if (query.isBlank()) {
			answer.accept(null);
		} else if (session.index().isComplete()) {
			running = new SearchJob(query);
			running.setSystem(true);
			running.schedule();
		} else {
			answer.accept(scan(query));
		}
	}

	/** Gives up what is running. */
	public void cancel() {
		if (running != null) {
			running.cancel();
			running = null;
		}
	}

	/** Right after opening, before the index is there: only names are looked at. */
	private List<Technology> scan(String query) {
		List<String> words = Arrays.asList(TextFolding.fold(query).strip().split("\\s+")); //$NON-NLS-1$
		List<Technology> found = new ArrayList<>();
		Hierarchy.visit(taxonomy, technology -> {
			StringBuilder text = new StringBuilder(String.valueOf(technology.getNotation()));
			for (Text label : technology.getLabels()) {
				text.append('\n').append(label.getValue());
			}
			String folded = TextFolding.fold(text.toString());
			if (found.size() < MOST && words.stream().allMatch(folded::contains)) {
				found.add(technology);
			}
		});
		return found;
	}

	private List<Technology> resolve(List<Hit> hits) {
		List<Technology> found = new ArrayList<>();
		for (Hit hit : hits) {
			if (found.size() < MOST && session.find(hit.id()) instanceof Technology technology
					&& Hierarchy.taxonomyOf(technology) == taxonomy) {
				found.add(technology);
			}
		}
		return found;
	}

	/** One search of the index. */
	private final class SearchJob extends Job {

		private final String query;

		SearchJob(String query) {
			super(query);
			this.query = query;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			List<Hit> hits = session.index().search(query, ASKED, monitor::isCanceled);
			if (!monitor.isCanceled() && !display.isDisposed()) {
				display.asyncExec(() -> {
					if (running == this && !session.isClosed()) {
						running = null;
						answer.accept(resolve(hits));
					}
				});
			}
			return Status.OK_STATUS;
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == JobFamilies.VIEW;
		}
	}
}
