package org.mekiki.workbench.api;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.search.TextFolding;

/**
 * A tree with columns and a field above it: only rows that say all the words of the field are shown, and rows above such
 * ones. One click selects; a cell is edited by a double click, by the keyboard or because a program asks for it. Long levels
 * come in portions. Columns, drag and drop and keys are for the caller to add. UI thread.
 *
 * @noextend
 */
public final class FilterTree {

	/** Japanese descenders are whole from this height on. */
	private static final int ROW_HEIGHT = 26;
	/** More than so many rows under one parent are shown in portions. */
	private static final int PORTION = 1000;
	/** Pause in typing after which the filter looks, in milliseconds. */
	private static final int PAUSE = 120;

	private final Text field;
	private final TreeViewer viewer;
	private final ITreeContentProvider content;
	private final Function<Object, String> texts;
	private final Runnable look = this::look;
	private List<String> words = List.of();

	/**
	 * Makes the field and the tree.
	 *
	 * @param toolkit
	 *            makes what is around the field
	 * @param top
	 *            takes the field
	 * @param below
	 *            takes the tree; its layout is for the caller
	 * @param hint
	 *            what the empty field says
	 * @param content
	 *            what is in the tree
	 * @param texts
	 *            all that can be found of a row, in any language
	 */
	public FilterTree(FormToolkit toolkit, Composite top, Composite below, String hint, ITreeContentProvider content,
			Function<Object, String> texts) {
		this.content = Objects.requireNonNull(content);
		this.texts = Objects.requireNonNull(texts);
		Composite line = toolkit.createComposite(top);
		line.setLayout(GridLayoutFactory.fillDefaults().margins(10, 0).create());
		line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		field = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(hint);
		field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE, look));
		viewer = new TreeViewer(below, SWT.MULTI | SWT.FULL_SELECTION);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(content);
		viewer.setDisplayIncrementally(PORTION);
		viewer.getTree().setHeaderVisible(true);
		viewer.getTree().addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		ColumnViewerToolTipSupport.enableFor(viewer);
		TreeViewerEditor.create(viewer, new OnRequest(viewer), ColumnViewerEditor.TABBING_HORIZONTAL);
		viewer.addFilter(new ByWords());
	}

	/**
	 * The field to type words into.
	 *
	 * @return the field
	 */
	public Text field() {
		return field;
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
	 * Whether rows may be hidden.
	 *
	 * @return true if there are words to look for
	 */
	public boolean isFiltered() {
		return !words.isEmpty();
	}

	/** Shows all rows again. */
	public void clear() {
		field.setText(""); //$NON-NLS-1$
		filter(List.of());
	}

	private void look() {
		if (!field.isDisposed() && viewer.getInput() != null) {
			filter(Stream.of(TextFolding.fold(field.getText()).strip().split("\\s+")) //$NON-NLS-1$
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

	private final class ByWords extends ViewerFilter {

		@Override
		public boolean select(Viewer view, Object parent, Object element) {
			return words.isEmpty() || matches(element);
		}

		private boolean matches(Object element) {
			String folded = TextFolding.fold(texts.apply(element));
			return words.stream().allMatch(folded::contains) || Stream.of(content.getChildren(element)).anyMatch(this::matches);
		}
	}

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
