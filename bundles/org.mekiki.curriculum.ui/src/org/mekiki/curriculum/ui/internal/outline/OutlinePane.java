package org.mekiki.curriculum.ui.internal.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.search.TextFolding;
import org.mekiki.curriculum.edit.Outline;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Unit;

/** The outline of a curriculum as a tree with a filter. */
public final class OutlinePane {

	/** Japanese descenders are whole from this height on. */
	private static final int ROW_HEIGHT = 26;
	/** More than so many rows under one parent are shown in portions. */
	private static final int PORTION = 1000;
	/** Pause in typing after which the filter looks, in milliseconds. */
	private static final int PAUSE = 120;
	/** Milliseconds; many problems in a row are counted once. */
	private static final int PACE = 300;
	/** Curricula of up to so many parts are shown down to their units at first. */
	private static final int EXPAND_AT_MOST = 400;
	private static final int DOWN_TO_UNITS = 4;
	private static final int DOWN_TO_COURSES = 2;

	private final CurriculumEditor editor;
	private final Composite body;
	private final Text filterField;
	private final TreeViewer viewer;
	private final OutlineColumns columns;
	private final Runnable look = this::look;
	private final Runnable count = this::count;
	private final Runnable problemListener;
	private List<String> words = List.of();

	OutlinePane(Composite parent, FormToolkit toolkit, CurriculumEditor editor) {
		this.editor = editor;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 6).create());
		Composite top = toolkit.createComposite(body);
		top.setLayout(GridLayoutFactory.fillDefaults().margins(10, 0).create());
		top.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filterField = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filterField.setMessage(Messages.filterHint);
		filterField.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filterField.addListener(SWT.Modify, event -> body.getDisplay().timerExec(PAUSE, look));
		viewer = new TreeViewer(body, SWT.MULTI | SWT.FULL_SELECTION);
		viewer.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		viewer.setDisplayIncrementally(PORTION);
		viewer.getTree().setHeaderVisible(true);
		viewer.getTree().addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		ColumnViewerToolTipSupport.enableFor(viewer);
		TreeViewerEditor.create(viewer, new OnRequest(viewer), ColumnViewerEditor.TABBING_HORIZONTAL);
		viewer.addFilter(new ByWords());
		viewer.addPostSelectionChangedListener(event -> editor.selected(selection()));
		columns = new OutlineColumns(viewer, editor);
		columns.create();
		OutlineKeys.install(viewer, editor);
		OutlineDrag.install(viewer, editor);
		problemListener = () -> body.getDisplay().timerExec(PACE, count);
		editor.session().problems().addListener(problemListener);
		body.addDisposeListener(event -> editor.session().problems().removeListener(problemListener));
	}

	Composite control() {
		return body;
	}

	/**
	 * The tree.
	 *
	 * @return its viewer
	 */
	public TreeViewer viewer() {
		return viewer;
	}

	/**
	 * The field of the filter.
	 *
	 * @return the field
	 */
	public Text filterField() {
		return filterField;
	}

	/**
	 * What is selected.
	 *
	 * @return parts of the curriculum, or the curriculum itself, in the order of the tree
	 */
	public List<Element> selection() {
		List<Element> elements = new ArrayList<>();
		for (Object each : viewer.getStructuredSelection().toList()) {
			if (each instanceof Element element && element.eResource() != null) {
				elements.add(element);
			}
		}
		return elements;
	}

	void show(Curriculum curriculum) {
		viewer.setInput(new Object[] { curriculum });
		int[] size = new int[1];
		Outline.visit(curriculum, each -> size[0]++);
		viewer.expandToLevel(size[0] <= EXPAND_AT_MOST ? DOWN_TO_UNITS : DOWN_TO_COURSES);
		count();
		viewer.setSelection(new StructuredSelection(curriculum));
	}

	void languageChanged() {
		columns.languageChanged();
		viewer.refresh();
	}

	/**
	 * Selects elements, expands and scrolls; a filter is taken away.
	 *
	 * @param elements
	 *            parts of the curriculum
	 */
	public void reveal(Collection<? extends Element> elements) {
		if (!words.isEmpty() && !elements.isEmpty()) {
			filterField.setText(""); //$NON-NLS-1$
			filter(List.of());
		}
		viewer.setSelection(new StructuredSelection(List.copyOf(elements)), true);
		editor.selected(selection());
	}

	/**
	 * Opens the title of an element for typing.
	 *
	 * @param element
	 *            part of the curriculum
	 */
	public void edit(Element element) {
		viewer.getTree().setFocus();
		viewer.editElement(element, 0);
	}

	void refresh(ModelChange change) {
		if (viewer.getTree().isDisposed()) {
			return;
		}
		boolean ours = Stream.of(change.added(), change.changed(), change.removed()).flatMap(Collection::stream)
				.anyMatch(object -> object.eResource() == null || Outline.curriculumOf(object) == editor.curriculum());
		if (!ours) {
			return;
		}
		if (!change.added().isEmpty() || !change.removed().isEmpty() || change.changed().stream().anyMatch(this::reordered)) {
			viewer.getTree().setRedraw(false);
			viewer.refresh();
			viewer.getTree().setRedraw(true);
			editor.selected(selection());
		} else {
			// sums of what stands above change with a part
			change.changed().stream().filter(object -> Outline.curriculumOf(object) == editor.curriculum())
					.flatMap(OutlinePane::upwards).distinct().forEach(each -> viewer.update(each, null));
		}
	}

	private static Stream<EObject> upwards(EObject object) {
		return Stream.iterate(object, Objects::nonNull, Outline::above);
	}

	/** Whether the rows below an element are no longer those of the model: something was moved. */
	private boolean reordered(Identified object) {
		if (!words.isEmpty() || !(viewer.testFindItem(object) instanceof TreeItem item) || !item.getExpanded()) {
			return object instanceof Element element && Outline.below(element).length > 0 && !(object instanceof Unit);
		}
		Object[] shown = Stream.of(item.getItems()).map(TreeItem::getData).toArray();
		return !Arrays.equals(shown, Outline.below((Element) object));
	}

	void setFocus() {
		viewer.getTree().setFocus();
	}

	private void count() {
		if (!body.isDisposed() && viewer.isCellEditorActive()) {
			// new marks must not take the name away that somebody is typing
			body.getDisplay().timerExec(PACE, count);
		} else if (!body.isDisposed() && !editor.session().isClosed() && editor.curriculum() != null) {
			columns.problems(ProblemCounts.of(editor.session().problems().all(), editor.curriculum()));
			viewer.refresh(true);
			editor.problemsCounted();
		}
	}

	private void look() {
		if (!body.isDisposed() && editor.curriculum() != null) {
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

	/** Parts stand in parts. */
	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return (Object[]) input;
		}

		@Override
		public Object[] getChildren(Object parent) {
			return Outline.below((Element) parent);
		}

		@Override
		public Object getParent(Object element) {
			return Outline.above((EObject) element);
		}

		@Override
		public boolean hasChildren(Object element) {
			return Outline.below((Element) element).length > 0;
		}
	}

	/** All words have to occur in the names of an element, in any language, or of one below it. */
	private final class ByWords extends ViewerFilter {

		@Override
		public boolean select(Viewer view, Object parent, Object element) {
			return words.isEmpty() || matches((Element) element);
		}

		private boolean matches(Element element) {
			StringBuilder text = new StringBuilder().append(element.getNotation());
			element.getLabels().forEach(label -> text.append('\n').append(label.getValue()));
			String folded = TextFolding.fold(text.toString());
			return words.stream().allMatch(folded::contains)
					|| Stream.of(Outline.below(element)).anyMatch(this::matches);
		}
	}

	/** One click selects; a cell is edited by a double click, by F2, or when a new part asks for its name. */
	private static final class OnRequest extends ColumnViewerEditorActivationStrategy {

		OnRequest(TreeViewer viewer) {
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
