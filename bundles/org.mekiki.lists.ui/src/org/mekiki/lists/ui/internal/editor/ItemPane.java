package org.mekiki.lists.ui.internal.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.search.TextFolding;
import org.mekiki.lists.edit.ItemPlace;
import org.mekiki.lists.edit.Items;
import org.mekiki.model.Element;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;

/** The items of a list as a tree with a filter, and what to do first while there are none. */
public final class ItemPane {

	/** Japanese descenders are whole from this height on. */
	private static final int ROW_HEIGHT = 26;
	/** More than so many rows under one parent are shown in portions. */
	private static final int PORTION = 1000;
	/** Pause in typing after which the filter looks, in milliseconds. */
	private static final int PAUSE = 120;
	private static final int EXPAND_AT_MOST = 300;

	private final ListEditor editor;
	private final Composite body;
	private final Text filterField;
	private final Composite stack;
	private final EmptyList empty;
	private final TreeViewer viewer;
	private final ItemColumns columns;
	private final Runnable look = this::look;
	private List<String> words = List.of();
	private TechnologyList shown;

	ItemPane(Composite parent, FormToolkit toolkit, ListEditor editor) {
		this.editor = editor;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 6).create());
		Composite top = toolkit.createComposite(body);
		top.setLayout(GridLayoutFactory.fillDefaults().margins(10, 0).create());
		top.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filterField = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filterField.setMessage(Messages.filterHint);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		filterField.setLayoutData(data);
		filterField.addListener(SWT.Modify, event -> body.getDisplay().timerExec(PAUSE, look));
		stack = toolkit.createComposite(body);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		empty = new EmptyList(stack, toolkit, () -> editor.add(ItemPlace.lastIn(editor.list())));
		viewer = new TreeViewer(stack, SWT.MULTI | SWT.FULL_SELECTION);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		viewer.setDisplayIncrementally(PORTION);
		viewer.getTree().setHeaderVisible(true);
		viewer.getTree().addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		ColumnViewerToolTipSupport.enableFor(viewer);
		TreeViewerEditor.create(viewer, new ByDoubleClick(viewer), ColumnViewerEditor.TABBING_HORIZONTAL);
		viewer.addFilter(new ByWords());
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
		return filterField;
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
		if (!words.isEmpty() && !items.isEmpty()) {
			filterField.setText(""); //$NON-NLS-1$
			filter(List.of());
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
		filterField.setEnabled(!none);
		empty.setEnabled(editor.canEdit());
		stack.layout();
	}

	private void look() {
		if (!body.isDisposed() && shown != null && shown.eResource() != null) {
			filter(Stream.of(TextFolding.fold(filterField.getText()).strip().split("\\s+")) //$NON-NLS-1$
					.filter(word -> !word.isEmpty()).toList());
		}
	}

	private void filter(List<String> newWords) {
		if (!words.equals(newWords)) {
			words = newWords;
			viewer.refresh();
			if (!words.isEmpty()) {
				viewer.expandAll();
			}
		}
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

	/** All words have to occur in an item, in any language, or in one below it. */
	private final class ByWords extends ViewerFilter {

		@Override
		public boolean select(Viewer view, Object parent, Object element) {
			return words.isEmpty() || element instanceof ListItem item && matches(item);
		}

		private boolean matches(ListItem item) {
			StringBuilder text = new StringBuilder().append(item.getNotation()).append('\n').append(item.getText());
			item.getLabels().forEach(label -> text.append('\n').append(label.getValue()));
			item.getAltLabels().forEach(label -> text.append('\n').append(label.getValue()));
			String folded = TextFolding.fold(text.toString());
			return words.stream().allMatch(folded::contains) || item.getItems().stream().anyMatch(this::matches);
		}
	}

	/** One click selects; a cell is edited by a double click, by F2, or when a new item asks for its text. */
	private static final class ByDoubleClick extends ColumnViewerEditorActivationStrategy {

		ByDoubleClick(TreeViewer viewer) {
			super(viewer);
		}

		@Override
		protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
			return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
					|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
					|| event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL;
		}
	}
}
