package org.mekiki.lists.ui.internal.editor;

import java.util.Collection;
import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.lists.edit.ItemPlace;
import org.mekiki.lists.edit.Items;
import org.mekiki.lists.edit.ListEdits;
import org.mekiki.model.Element;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.workbench.api.ElementShower;
import org.mekiki.workbench.api.Selections;
import org.mekiki.workbench.api.SessionEditor;

/** A list: a sentence and its editions on top, below it the items with their languages side by side. */
public final class ListEditor extends SessionEditor implements ElementShower {

	private final ISelectionListener follower = this::follow;
	private FormToolkit toolkit;
	private ListHead head;
	private boolean pinned;
	private ItemPane items;

	@Override
	protected boolean accepts(Element element) {
		return element instanceof TechnologyList;
	}

	/**
	 * The list that is edited.
	 *
	 * @return null if it has been deleted
	 */
	public TechnologyList list() {
		return (TechnologyList) element();
	}

	/**
	 * The items.
	 *
	 * @return the pane, null before the editor is shown
	 */
	public ItemPane items() {
		return items;
	}

	/**
	 * The sentence and the editions.
	 *
	 * @return the head of the page
	 */
	public ListHead head() {
		return head;
	}

	/**
	 * Whether the base may be changed.
	 *
	 * @return false if it was opened to be read only
	 */
	public boolean canEdit() {
		return !session().isClosed() && !session().knowledgeBase().readOnly();
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		Composite body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		head = new ListHead(body, toolkit, this);
		items = new ItemPane(body, toolkit, this);
		items.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		refreshTitle();
		head.show(list());
		items.show(list());
		selected(List.of());
		getSite().getPage().addPostSelectionListener(follower);
	}

	/**
	 * Whether it keeps its own selection, whatever is selected elsewhere.
	 *
	 * @return false unless somebody wants it so
	 */
	public boolean isPinned() {
		return pinned;
	}

	/**
	 * Says whether it keeps its own selection.
	 *
	 * @param nowPinned
	 *            whether what is selected elsewhere is no longer followed
	 */
	public void setPinned(boolean nowPinned) {
		pinned = nowPinned;
		head.showPinned(nowPinned);
	}

	/** What is selected elsewhere, such as in the matrix, is selected here as well. */
	private void follow(IWorkbenchPart part, ISelection selection) {
		if (part != this && list() != null && !pinned) {
			List<ListItem> ours = Selections.elements(selection).stream().filter(ListItem.class::isInstance)
					.map(ListItem.class::cast).filter(item -> Items.listOf(item) == list()).toList();
			if (!ours.isEmpty()) {
				items.follow(ours);
			}
		}
	}

	/** Tells the views around what is selected; the list itself if no item is. */
	void selected(List<ListItem> selection) {
		select(selection.isEmpty() ? List.of(list()) : selection);
	}

	/**
	 * Adds an item and lets the user type its text.
	 *
	 * @param place
	 *            where to put it
	 */
	public void add(ItemPlace place) {
		ListItem added = new ListEdits(session()).add(place, Messages.newItem, list().getLanguage());
		items.reveal(List.of(added));
		items.edit(added);
	}

	/**
	 * Moves items and keeps them selected.
	 *
	 * @param moving
	 *            the items
	 * @param place
	 *            where to; null for nowhere
	 */
	public void move(Collection<ListItem> moving, ItemPlace place) {
		List<ListItem> kept = List.copyOf(moving);
		if (new ListEdits(session()).move(kept, place)) {
			items.reveal(kept);
		}
	}

	@Override
	public boolean show(Element element) {
		if (element == list()) {
			items.reveal(List.of());
			return true;
		}
		if (element instanceof ListItem item && Items.listOf(item) == list()) {
			items.reveal(List.of(item));
			return true;
		}
		return false;
	}

	@Override
	protected void refresh(ModelChange change) {
		refreshTitle();
		head.later();
		items.refresh(change);
	}

	@Override
	protected void languageChanged() {
		if (items != null) {
			refreshTitle();
			head.show(list());
			items.show(list());
		}
	}

	@Override
	public void setFocus() {
		items.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(follower);
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
