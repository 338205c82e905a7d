package org.mekiki.lists.ui.internal.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TreeColumn;
import org.mekiki.lists.edit.Items;
import org.mekiki.lists.edit.ListEdits;
import org.mekiki.lists.ui.internal.text.LinkText;
import org.mekiki.model.Citation;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.Status;
import org.mekiki.model.Text;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.text.Labels;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;

/** The columns of the items: the text of the source, every other language beside it, links, place in the source. */
final class ItemColumns {

	private static final int SCROLL_BAR = 18;
	private static final int TEXT_LEAST = 150;
	private static final int SMALL = 76;
	private static final int LANGUAGES_AT_MOST = 3;
	/** Shares of the width of text, each language, links and source, in percent of what small columns leave. */
	private static final int TEXT_SHARE = 34;
	private static final int LANGUAGE_SHARE = 28;
	private static final int LINKS_SHARE = 22;

	private final TreeViewer viewer;
	private final ListEditor editor;
	private List<String> languages = List.of();
	private boolean notations;
	private boolean states;

	ItemColumns(TreeViewer viewer, ListEditor editor) {
		this.viewer = viewer;
		this.editor = editor;
		viewer.getTree().addListener(SWT.Resize, event -> fit());
	}

	/** Makes the columns that a list needs; an empty one leaves its room to the texts. */
	void show(TechnologyList list) {
		for (TreeColumn column : viewer.getTree().getColumns()) {
			column.dispose();
		}
		languages = languages(list);
		notations = false;
		states = false;
		Items.visit(list, item -> {
			notations |= item.getNotation() != null && !item.getNotation().isBlank();
			states |= item.getStatus() != Status.CURRENT;
		});
		String own = list.getItems().isEmpty() ? list.getLanguage() : list.getItems().get(0).getLanguage();
		column(own == null ? Messages.columnItem : NLS.bind(Messages.columnItemIn, language(own)), ItemColumns::text,
				true, (item, text) -> edits().setText(item, text));
		for (String language : languages) {
			column(language(language), item -> label(item, language), false,
					(item, text) -> edits().setLabel(item, language, text));
		}
		column(Messages.columnLinks, this::links, false, null);
		column(Messages.columnSource, ItemColumns::source, false, null);
		if (notations) {
			column(Messages.columnNotation, item -> notation(item, list), false, null);
		}
		if (states) {
			column(Messages.columnStatus, ItemColumns::status, false, null);
		}
		fit();
	}

	private ListEdits edits() {
		return new ListEdits(editor.session());
	}

	/** Languages of labels that say something else than the text itself; the one chosen first. */
	static List<String> languages(TechnologyList list) {
		Set<String> found = new LinkedHashSet<>();
		Items.visit(list, item -> {
			for (Text label : item.getLabels()) {
				if (label.getLanguage() != null && !label.getValue().equals(item.getText())) {
					found.add(label.getLanguage());
				}
			}
			if (item.getLanguage() != null && !item.getLanguage().equals(DataLanguage.current())) {
				found.add(DataLanguage.current());
			}
		});
		return found.stream().sorted((a, b) -> Boolean.compare(b.equals(DataLanguage.current()),
				a.equals(DataLanguage.current()))).limit(LANGUAGES_AT_MOST).toList();
	}

	private static String language(String tag) {
		return Locale.forLanguageTag(tag).getDisplayLanguage(DataLanguage.interfaceLocale());
	}

	static String text(ListItem item) {
		return item.getText() == null ? ElementLabels.text(item) : item.getText().replaceAll("\\s*\\R\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String label(ListItem item, String language) {
		Text label = Labels.find(item.getLabels(), language);
		return label == null ? "" : label.getValue(); //$NON-NLS-1$
	}

	private String links(ListItem item) {
		return LinkText.from(item, editor.session().references()).stream().map(LinkText::of)
				.collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	/** The notation of the list before that of the item would only take room. */
	private static String notation(ListItem item, TechnologyList list) {
		String own = item.getNotation() == null ? "" : item.getNotation(); //$NON-NLS-1$
		String prefix = list.getNotation() + '-';
		return own.length() > prefix.length() && own.startsWith(prefix) ? own.substring(prefix.length()) : own;
	}

	private static String source(ListItem item) {
		if (item.getCitations().isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		Citation citation = item.getCitations().get(0);
		String locator = citation.getLocator() == null ? "" : citation.getLocator(); //$NON-NLS-1$
		return citation.getSource() == null ? locator : ElementLabels.text(citation.getSource())
				+ (locator.isEmpty() ? "" : " \u00b7 " + locator); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String status(ListItem item) {
		return ElementLabels.name(ModelPackage.Literals.STATUS.getEEnumLiteral(item.getStatus().getName()));
	}

	private void column(String title, Function<ListItem, String> text, boolean first, Edit edit) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setResizable(true);
		column.setLabelProvider(new Cell(text, first));
		if (edit != null) {
			column.setEditingSupport(new CellEdit(text, edit));
		}
	}

	private void fit() {
		TreeColumn[] columns = viewer.getTree().getColumns();
		int width = viewer.getTree().getClientArea().width;
		if (columns.length == 0 || width <= 0) {
			return;
		}
		int small = (notations ? 1 : 0) + (states ? 1 : 0);
		int left = Math.max(TEXT_LEAST * 2, width - SCROLL_BAR - small * SMALL);
		int texts = languages.size();
		int sum = TEXT_SHARE + texts * LANGUAGE_SHARE + 2 * LINKS_SHARE;
		for (int i = 0; i < columns.length; i++) {
			int share = i == 0 ? TEXT_SHARE : i <= texts ? LANGUAGE_SHARE : LINKS_SHARE;
			columns[i].setWidth(i > texts + 2 ? SMALL : Math.max(TEXT_LEAST * share / TEXT_SHARE, left * share / sum));
		}
	}

	/** What an edited cell does. */
	private interface Edit {

		void accept(ListItem item, String text);
	}

	/** A cell of one line; the tooltip has all of it. */
	private static final class Cell extends ColumnLabelProvider {

		private final Function<ListItem, String> text;
		private final boolean first;

		Cell(Function<ListItem, String> text, boolean first) {
			this.text = text;
			this.first = first;
		}

		@Override
		public String getText(Object element) {
			return element instanceof ListItem item ? text.apply(item).replaceAll("\\s*\\R\\s*", " ") : super.getText(element); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public Image getImage(Object element) {
			return first && element instanceof ListItem item ? Icons.of(item) : null;
		}

		@Override
		public Color getForeground(Object element) {
			return element instanceof ListItem item && item.getStatus() != Status.CURRENT ? ThemeColors.MUTED.get() : null;
		}

		@Override
		public String getToolTipText(Object element) {
			String whole = element instanceof ListItem item ? text.apply(item) : ""; //$NON-NLS-1$
			return whole.isBlank() ? null : whole;
		}
	}

	/** Editing in place: Enter takes the text over, Escape leaves everything as it was. */
	private final class CellEdit extends EditingSupport {

		private final Function<ListItem, String> text;
		private final Edit edit;

		CellEdit(Function<ListItem, String> text, Edit edit) {
			super(viewer);
			this.text = text;
			this.edit = edit;
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return new TextCellEditor(viewer.getTree());
		}

		@Override
		protected boolean canEdit(Object element) {
			return element instanceof ListItem && editor.canEdit();
		}

		@Override
		protected Object getValue(Object element) {
			return text.apply((ListItem) element);
		}

		@Override
		protected void setValue(Object element, Object value) {
			ListItem item = (ListItem) element;
			if (item.eResource() != null && value instanceof String typed && !typed.equals(text.apply(item))) {
				edit.accept(item, typed);
			}
		}
	}
}
