package org.mekiki.lists.ui.internal.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.lists.edit.ItemPlace;
import org.mekiki.lists.edit.Items;
import org.mekiki.model.Element;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.workbench.api.FilterTree;

/** The items of a list as a tree with a filter, and what to do first while there are none. */
public final class ItemPane {

	private static final int EXPAND_AT_MOST = 300;

	private final ListEditor editor;
	private final Composite body;
	private final FilterTree tree;
	private final Composite stack;
	private final EmptyList empty;
	private final TreeViewer viewer;
	private final ItemColumns columns;
	private TechnologyList shown;

	ItemPane(Composite parent, FormToolkit toolkit, ListEditor editor) {
		this.editor = editor;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 6).create());
		Composite top = toolkit.createComposite(body);
		top.setLayout(GridLayoutFactory.fillDefaults().create());
		top.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		stack = toolkit.createComposite(body);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		empty = new EmptyList(stack, toolkit, () -> editor.add(ItemPlace.lastIn(editor.list())));
		tree = new FilterTree(toolkit, top, stack, Messages.filterHint, new Content(), ItemPane::texts);
		viewer = tree.viewer();
		viewer.addPostSelectionChangedListener(event -> editor.selected(selection()));
		columns = new ItemColumns(viewer, editor);
		ItemKeys.install(viewer, editor);
		ItemDrag.install(viewer, editor);
	}

	Control control() {
		return body;
	}

	/**
	 * The tree of items.
	 *
	 * @return the viewer
	 */
	public TreeViewer viewer() {
		return viewer;
	}

	/**
	 * The field to type a filter into.
	 *
	 * @return the field
	 */
	public Text filterField() {
		return tree.field();
	}

	/**
	 * The selected items.
	 *
	 * @return the items in the order of the tree
	 */
	public List<ListItem> selection() {
		List<ListItem> items = new ArrayList<>();
		for (Object each : viewer.getStructuredSelection().toList()) {
			if (each instanceof ListItem item && item.eResource() != null) {
				items.add(item);
			}
		}
		return items;
	}

	void show(TechnologyList list) {
		List<ListItem> selection = selection();
		Object[] expanded = viewer.getExpandedElements();
		boolean first = shown != list;
		shown = list;
		viewer.getTree().setRedraw(false);
		viewer.setInput(null);
		columns.show(list);
		viewer.setInput(list);
		if (first && Items.count(list) <= EXPAND_AT_MOST) {
			viewer.expandAll();
		} else {
			viewer.setExpandedElements(expanded);
		}
		viewer.setSelection(new StructuredSelection(selection));
		viewer.getTree().setRedraw(true);
		present();
	}

	/** Selects items, expands and scrolls; a filter that hides one of them is taken away. */
	void reveal(Collection<ListItem> items) {
		if (tree.isFiltered() && !items.isEmpty()) {
			tree.clear();
		}
		viewer.setSelection(new StructuredSelection(List.copyOf(items)), true);
		editor.selected(selection());
	}

	/** Shows what is selected in another part, as far as the filter lets it be seen. */
	void follow(List<ListItem> items) {
		if (!viewer.getTree().isDisposed() && !items.equals(selection())) {
			viewer.setSelection(new StructuredSelection(items), true);
		}
	}

	/** Opens the text of an item for typing. */
	void edit(ListItem item) {
		viewer.getTree().setFocus();
		viewer.editElement(item, 0);
	}

	void refresh(ModelChange change) {
		boolean ours = Stream.of(change.added(), change.changed(), change.removed()).flatMap(Collection::stream)
				.anyMatch(object -> object instanceof Alignment || object == shown
						|| object instanceof ListItem item && (item.eResource() == null || Items.listOf(item) == shown));
		if (ours && !viewer.getTree().isDisposed()) {
			viewer.getTree().setRedraw(false);
			viewer.refresh();
			viewer.getTree().setRedraw(true);
			present();
			editor.selected(selection());
		}
	}

	void setFocus() {
		((StackLayout) stack.getLayout()).topControl.setFocus();
	}

	private void present() {
		boolean none = shown.getItems().isEmpty();
		((StackLayout) stack.getLayout()).topControl = none ? empty.control() : viewer.getTree();
		tree.field().setEnabled(!none);
		empty.setEnabled(editor.canEdit());
		stack.layout();
	}

	/** What an item is called, in any language. */
	private static String texts(Object row) {
		ListItem item = (ListItem) row;
		StringBuilder text = new StringBuilder().append(item.getNotation()).append('\n').append(item.getText());
		item.getLabels().forEach(label -> text.append('\n').append(label.getValue()));
		item.getAltLabels().forEach(label -> text.append('\n').append(label.getValue()));
		return text.toString();
	}

	/** Items stand in items. */
	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return Items.below((Element) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof ListItem item ? item.getItems().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof EObject object && object.eContainer() instanceof ListItem parent ? parent : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof ListItem item && !item.getItems().isEmpty();
		}
	}
}
