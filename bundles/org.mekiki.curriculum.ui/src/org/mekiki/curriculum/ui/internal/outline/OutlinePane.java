package org.mekiki.curriculum.ui.internal.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.curriculum.edit.Outline;
import org.mekiki.curriculum.edit.OutlineTotals;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Unit;
import org.mekiki.workbench.api.FilterTree;

/** The outline of a curriculum as a tree with a filter. */
public final class OutlinePane {

	/** Milliseconds; many problems in a row are counted once. */
	private static final int PACE = 300;
	/** Curricula of up to so many parts are shown down to their units at first. */
	private static final int EXPAND_AT_MOST = 400;
	private static final int DOWN_TO_UNITS = 4;
	private static final int DOWN_TO_COURSES = 2;

	private final CurriculumEditor editor;
	private final Composite body;
	private final FilterTree tree;
	private final TreeViewer viewer;
	private final OutlineColumns columns;
	private final Runnable count = this::count;
	private final Runnable problemListener;

	OutlinePane(Composite parent, FormToolkit toolkit, CurriculumEditor editor) {
		this.editor = editor;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 6).create());
		tree = new FilterTree(toolkit, body, body, Messages.filterHint, new Content(), OutlinePane::texts);
		viewer = tree.viewer();
		viewer.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
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
		return tree.field();
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
		OutlineTotals.Total total = editor.totals().of(curriculum);
		int size = total.units() + total.activities() + total.items();
		count();
		viewer.expandToLevel(size <= EXPAND_AT_MOST ? DOWN_TO_UNITS : DOWN_TO_COURSES);
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
		if (tree.isFiltered() && !elements.isEmpty()) {
			tree.clear();
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
		if (tree.isFiltered() || !(viewer.testFindItem(object) instanceof TreeItem item) || !item.getExpanded()) {
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
			viewer.update(columns.problems(ProblemCounts.of(editor.session().problems().all(), editor.curriculum())).toArray(), null);
		}
	}

	/** The names of a part, in any language. */
	private static String texts(Object row) {
		StringBuilder text = new StringBuilder().append(((Element) row).getNotation());
		((Element) row).getLabels().forEach(label -> text.append('\n').append(label.getValue()));
		return text.toString();
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
}
