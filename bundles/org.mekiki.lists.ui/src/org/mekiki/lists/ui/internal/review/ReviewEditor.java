package org.mekiki.lists.ui.internal.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.lists.ui.internal.matrix.Matrices;
import org.mekiki.lists.ui.internal.text.ListIcons;
import org.mekiki.lists.ui.internal.text.ListNames;
import org.mekiki.lists.ui.internal.text.LowPage;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.workbench.api.SessionEditor;

/**
 * Reviews the links of a list: one item at a time, beside it what it may correspond to and why. A single key decides and
 * goes on to the next item.
 */
public final class ReviewEditor extends SessionEditor {

	/** How long an item has to be looked at until other views show it, in milliseconds. */
	private static final int STAYED = 250;

	/** The item beside its first candidate, and the keys, in points. */
	private static final int LEAST_CARDS = 240;

	private FormToolkit toolkit;
	private Composite body;
	private ReviewBar bar;
	private ReviewPane pane;
	private ReviewQueue queue;
	private ReviewJob job;
	private Taxonomy taxonomy;
	private int current;
	private boolean deciding;
	private Element looked;
	private final Runnable telling = this::tell;

	@Override
	protected boolean accepts(Element element) {
		return element instanceof TechnologyList;
	}

	/**
	 * The list whose links are reviewed.
	 *
	 * @return null if it has been deleted
	 */
	public TechnologyList list() {
		return (TechnologyList) element();
	}

	/**
	 * What there is to decide.
	 *
	 * @return null until it has been collected
	 */
	public ReviewQueue queue() {
		return queue;
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		LowPage page = new LowPage(parent, toolkit, LEAST_CARDS);
		body = page.body();
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		bar = new ReviewBar(body, toolkit, this);
		pane = new ReviewPane(body, toolkit, session());
		pane.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		bar.createHints(body, toolkit);
		page.follow();
		ReviewKeys.install(this, body);
		title();
		taxonomy = Matrices.best(session());
		collect();
	}

	private void title() {
		setPartName(NLS.bind(Messages.editorTitle, ListNames.brief(list())));
		setTitleImage(ListIcons.get("review")); //$NON-NLS-1$
	}

	/**
	 * What takes the keys.
	 *
	 * @return the whole page
	 */
	public Composite body() {
		return body;
	}

	/**
	 * What items can be linked to.
	 *
	 * @return the taxonomies of the base
	 */
	public List<Taxonomy> taxonomies() {
		return session().model().getTaxonomies();
	}

	/** The taxonomy that items are linked to. */
	Taxonomy taxonomy() {
		return taxonomy;
	}

	/**
	 * Reviews the links to another taxonomy.
	 *
	 * @param other
	 *            a taxonomy of the base
	 */
	public void setTaxonomy(Taxonomy other) {
		taxonomy = other;
		collect();
	}

	private void collect() {
		if (job != null) {
			job.cancel();
		}
		queue = null;
		if (taxonomy == null) {
			pane.say(Messages.nothingTitle, Messages.noTaxonomy);
			return;
		}
		pane.say(Messages.collecting, ""); //$NON-NLS-1$
		job = new ReviewJob(session(), list().getId(), taxonomy.getId(), this::collected);
		job.schedule();
	}

	private void collected(Map<String, List<Candidate>> candidates) {
		if (body.isDisposed()) {
			return;
		}
		if (queue == null) {
			queue = new ReviewQueue(session(), candidates);
			present();
		} else {
			addCandidates(candidates);
		}
	}

	/** What has been found meanwhile comes in without moving what somebody is deciding on. */
	private void addCandidates(Map<String, List<Candidate>> candidates) {
		ListItem item = queue.item();
		String target = canDecide() ? queue.candidates().get(current).target() : null;
		queue.replace(candidates);
		if (item == null || item != queue.item()) {
			present();
			return;
		}
		current = queue.indexOf(target);
		pane.show(queue, current);
		bar.show(queue);
	}

	private boolean canDecide() {
		return queue != null && queue.item() != null && !session().isClosed() && !session().knowledgeBase().readOnly()
				&& current < queue.candidates().size();
	}

	/** Shows the current item from its first candidate that waits. */
	private void present() {
		ListItem item = queue.item();
		current = queue.firstUndecided();
		if (item == null) {
			pane.say(Messages.nothingTitle, Messages.nothingText);
		} else if (queue.open() == 0) {
			pane.say(Messages.doneTitle, NLS.bind(Messages.doneText, Integer.toString(queue.total())));
		} else {
			pane.show(queue, current);
		}
		bar.show(queue);
		selectSoon(item == null ? list() : item);
	}

	/** Other views follow once somebody stays with an item: filling them takes longer than a decision. */
	private void selectSoon(Element shown) {
		looked = shown;
		body.getDisplay().timerExec(STAYED, telling);
	}

	private void tell() {
		if (!body.isDisposed() && looked != null && !session().isClosed()) {
			select(List.of(looked));
		}
	}

	/**
	 * Makes a candidate the current one.
	 *
	 * @param index
	 *            from 0; another one than there is changes nothing
	 */
	public void choose(int index) {
		if (queue != null && index >= 0 && index < queue.candidates().size()) {
			current = index;
			pane.choose(index);
		}
	}

	/**
	 * Which candidate keys decide on.
	 *
	 * @return from 0
	 */
	public int chosen() {
		return current;
	}

	/**
	 * Agrees with the current candidate and goes on to the next item.
	 *
	 * @param relation
	 *            how it stands to the item; null as proposed
	 * @param stay
	 *            whether to stay with the item, to agree with others too
	 */
	public void agree(MappingRelation relation, boolean stay) {
		if (canDecide()) {
			decide(() -> new Decisions(session(), queue).agree(queue.item(), queue.candidates().get(current), relation));
			if (stay) {
				pane.show(queue, current);
				bar.show(queue);
			} else {
				next();
			}
		}
	}

	/** Rejects the current candidate; goes on to the next item when nothing is left to decide. */
	public void reject() {
		if (canDecide()) {
			decide(() -> new Decisions(session(), queue).reject(queue.item(), queue.candidates().get(current)));
			if (queue.isOpen()) {
				present();
			} else {
				next();
			}
		}
	}

	private void decide(Runnable decision) {
		deciding = true;
		try {
			decision.run();
		} finally {
			deciding = false;
		}
	}

	/** Goes on to the next item that waits. */
	public void next() {
		if (queue != null) {
			queue.next();
			present();
		}
	}

	/** Goes back to the item that was looked at before. */
	public void back() {
		if (queue != null && queue.back()) {
			current = queue.firstUndecided();
			pane.show(queue, current);
			bar.show(queue);
			selectSoon(queue.item());
		}
	}

	/** Asks how sure suggestions have to be, and agrees with all that are. */
	void agreeMany() {
		if (queue != null && !session().knowledgeBase().readOnly()) {
			BulkDialog dialog = new BulkDialog(getSite().getShell(), session(), queue);
			if (dialog.open() == org.eclipse.jface.window.Window.OK) {
				agreeMany(dialog.chosen());
			}
		}
	}

	/**
	 * Agrees with many candidates as one step.
	 *
	 * @param chosen
	 *            by identifier of the item
	 */
	public void agreeMany(Map<String, Candidate> chosen) {
		if (!chosen.isEmpty()) {
			decide(() -> new Decisions(session(), queue).agree(chosen));
			next();
		}
	}

	@Override
	protected void refresh(ModelChange change) {
		title();
		if (queue == null) {
			return;
		}
		queue.changed(change);
		if (deciding) {
			return;
		}
		// whoever takes a decision back wants to see what it was about
		Stream.of(change.changed(), change.added()).flatMap(Collection::stream).map(ReviewEditor::reviewed)
				.filter(id -> id != null).findFirst().ifPresent(queue::go);
		if (change.removed().stream().anyMatch(Alignment.class::isInstance)) {
			queue.back();
		}
		if (Stream.of(change.changed(), change.added(), change.removed()).flatMap(Collection::stream)
				.anyMatch(object -> object instanceof Alignment || object instanceof ListItem)) {
			present();
		}
	}

	private static String reviewed(Identified object) {
		return object instanceof Alignment link && link.getSource() != null ? link.getSource().getId() : null;
	}

	@Override
	protected void languageChanged() {
		if (queue != null) {
			title();
			present();
		}
	}

	@Override
	public void setFocus() {
		body.forceFocus();
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
