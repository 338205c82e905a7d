package org.mekiki.curriculum.ui.internal.outline;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.curriculum.edit.Outline;
import org.mekiki.curriculum.edit.OutlineEdits;
import org.mekiki.curriculum.edit.OutlinePlace;
import org.mekiki.curriculum.edit.OutlineTotals;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Outcome;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementShower;
import org.mekiki.workbench.api.SessionEditor;

/** A curriculum: a sentence on top, below it the outline, and beside that the page of what is selected. */
public final class CurriculumEditor extends SessionEditor implements ElementShower {

	private static final int OUTLINE_SHARE = 38;
	private static final int DETAIL_SHARE = 62;

	private final OutlineTotals totals = new OutlineTotals();
	private FormToolkit toolkit;
	private CurriculumHead head;
	private SashForm sash;
	private OutlinePane outline;
	private DetailPane detail;

	@Override
	protected boolean accepts(Element element) {
		return element instanceof Curriculum;
	}

	/**
	 * The curriculum that is edited.
	 *
	 * @return null if it has been deleted
	 */
	public Curriculum curriculum() {
		return (Curriculum) element();
	}

	/**
	 * The outline.
	 *
	 * @return the pane, null before the editor is shown
	 */
	public OutlinePane outline() {
		return outline;
	}

	/**
	 * What is shown beside the outline.
	 *
	 * @return the page of the selected element; null before the editor is shown
	 */
	public Detail detail() {
		return detail.current();
	}

	/**
	 * What is seen of the page beside the outline.
	 *
	 * @return the page itself, or the one on its tab that is seen
	 */
	public Detail page() {
		return detail.current() instanceof TabbedDetail tabs ? tabs.current() : detail.current();
	}

	/**
	 * Whether the base may be changed.
	 *
	 * @return false if it was opened to be read only
	 */
	public boolean canEdit() {
		return !session().isClosed() && !session().knowledgeBase().readOnly();
	}

	/**
	 * The edits of this outline, in the data language.
	 *
	 * @return the edits
	 */
	public OutlineEdits edits() {
		return new OutlineEdits(session(), DataLanguage.current());
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		Composite body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		head = new CurriculumHead(body, toolkit, this);
		sash = new SashForm(body, SWT.HORIZONTAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		outline = new OutlinePane(sash, toolkit, this);
		detail = new DetailPane(sash, toolkit, this);
		sash.setWeights(OUTLINE_SHARE, DETAIL_SHARE);
		refreshTitle();
		head.show();
		outline.show(curriculum());
		detail.show(curriculum());
	}

	/** What the room of the editor is given to. */
	enum Room {
		/** Outline and page. */
		BOTH,
		/** The outline, with both languages side by side. */
		OUTLINE,
		/** The page. */
		PAGE
	}

	void give(Room room) {
		sash.setMaximizedControl(switch (room) {
		case BOTH -> null;
		case OUTLINE -> outline.control();
		case PAGE -> detail.control();
		});
	}

	/** Tells the views around what is selected, and shows its page. */
	void selected(List<Element> selection) {
		select(selection.isEmpty() ? List.of(curriculum()) : selection);
		if (detail != null && selection.size() == 1) {
			detail.show(selection.get(0));
		}
	}

	void selectedOutcome(Outcome outcome) {
		select(List.of(outcome));
	}

	/** What the parts add up to, as they are now. */
	OutlineTotals totals() {
		return totals;
	}

	/**
	 * Adds something and lets the user type its name.
	 *
	 * @param place
	 *            where to put it
	 * @param type
	 *            its class
	 */
	public void add(OutlinePlace place, EClass type) {
		added(edits().add(place, type, NewParts.name(type)));
	}

	/**
	 * Adds something that was prepared, and lets the user type its name.
	 *
	 * @param place
	 *            where to put it
	 * @param element
	 *            new
	 */
	public void add(OutlinePlace place, Element element) {
		added(edits().add(place, element));
	}

	private void added(Element element) {
		outline.reveal(List.of(element));
		outline.edit(element);
	}

	/**
	 * Moves parts and keeps them selected.
	 *
	 * @param moving
	 *            the parts
	 * @param place
	 *            where to; null for nowhere
	 */
	public void move(Collection<? extends Element> moving, OutlinePlace place) {
		List<Element> kept = List.copyOf(moving);
		if (edits().move(kept, place)) {
			outline.reveal(kept);
		}
	}

	void addNewMenu(IMenuManager menu) {
		if (canEdit()) {
			NewParts.fill(menu, this);
		}
	}

	@Override
	public boolean show(Element element) {
		if (Outline.curriculumOf(element) != curriculum()) {
			return false;
		}
		if (element instanceof Outcome outcome) {
			outline.reveal(List.of(curriculum()));
			if (detail.current() instanceof CurriculumDetail page) {
				page.reveal(outcome);
			}
		} else {
			outline.reveal(List.of(element));
		}
		return true;
	}

	@Override
	protected void refresh(ModelChange change) {
		totals.follow(change);
		refreshTitle();
		head.later();
		outline.refresh(change);
		detail.refresh(change);
	}

	@Override
	protected void languageChanged() {
		if (outline != null) {
			refreshTitle();
			head.show();
			outline.languageChanged();
			detail.languageChanged();
		}
	}

	@Override
	public void setFocus() {
		outline.setFocus();
	}

	@Override
	public void dispose() {
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
