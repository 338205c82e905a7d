package org.mekiki.curriculum.ui.internal.outline;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
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
import org.mekiki.curriculum.edit.OutlineEdits;
import org.mekiki.curriculum.edit.OutlineFigures;
import org.mekiki.curriculum.ui.internal.text.Durations;
import org.mekiki.model.Element;
import org.mekiki.model.Text;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.text.Labels;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;

/** The columns of the outline: title, the other language beside it where there is room, hours, outcomes, problems. */
final class OutlineColumns {

	private static final int SCROLL_BAR = 18;
	private static final int TITLE_LEAST = 150;
	private static final int[] SMALL = { 58, 58, 44, 40 };
	/** From this width on there is room for two languages. */
	private static final int WIDE = 720;
	/** From this width on there is room for the sum beside the length planned. */
	private static final int ROOMY = 470;
	private static final int HALF = 2;

	private final TreeViewer viewer;
	private final CurriculumEditor editor;
	private TreeColumn title;
	private TreeColumn other;
	private boolean roomy;
	private ProblemCounts problems = ProblemCounts.none();

	OutlineColumns(TreeViewer viewer, CurriculumEditor editor) {
		this.viewer = viewer;
		this.editor = editor;
		viewer.getTree().addListener(SWT.Resize, event -> fit());
	}

	void create() {
		title = column("", SWT.LEFT, new Cell(ElementLabels::text, true), new Naming(false)); //$NON-NLS-1$
		other = column("", SWT.LEFT, new Cell(element -> label(element, otherLanguage()), false), new Naming(true)); //$NON-NLS-1$
		column(Messages.columnOwn, SWT.RIGHT, new Cell(this::length, false), new Length())
				.setToolTipText(Messages.columnOwnHint);
		column(Messages.columnSum, SWT.RIGHT, new Sum(), null).setToolTipText(Messages.columnSumHint);
		column(Messages.columnOutcomes, SWT.RIGHT, new Cell(this::outcomes, false), null)
				.setToolTipText(Messages.columnOutcomesHint);
		column("", SWT.LEFT, new Marks(), null).setToolTipText(Messages.columnProblemsHint); //$NON-NLS-1$
		languageChanged();
	}

	void languageChanged() {
		title.setText(NLS.bind(Messages.columnTitle, name(DataLanguage.current())));
		other.setText(name(otherLanguage()));
	}

	/** Takes other counts; what it returns is to be shown anew. */
	Set<EObject> problems(ProblemCounts found) {
		Set<EObject> other = found.differing(problems);
		problems = found;
		return other;
	}

	private long sum(Object element) {
		return editor.totals().of((Element) element).minutes();
	}

	static String otherLanguage() {
		return DataLanguage.OFFERED.stream().filter(tag -> !tag.equals(DataLanguage.current())).findFirst().orElse("en"); //$NON-NLS-1$
	}

	private static String name(String tag) {
		return Locale.forLanguageTag(tag).getDisplayLanguage(DataLanguage.interfaceLocale());
	}

	private TreeColumn column(String text, int style, ColumnLabelProvider labels, EditingSupport editing) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, style);
		column.getColumn().setText(text);
		column.getColumn().setResizable(true);
		column.setLabelProvider(labels);
		column.setEditingSupport(editing);
		return column.getColumn();
	}

	private void fit() {
		TreeColumn[] columns = viewer.getTree().getColumns();
		int width = viewer.getTree().getClientArea().width;
		if (columns.length < SMALL.length + HALF || width <= 0) {
			return;
		}
		int left = width - SCROLL_BAR;
		for (int i = 0; i < SMALL.length; i++) {
			// where there is little room, the sum is seen in the tooltip and by its sign
			int small = i == 1 && width < ROOMY ? 0 : SMALL[i];
			columns[i + HALF].setWidth(small);
			left -= small;
		}
		boolean wide = width >= WIDE;
		if (roomy != width >= ROOMY) {
			roomy = width >= ROOMY;
			viewer.refresh();
		}
		title.setWidth(Math.max(TITLE_LEAST, wide ? left / HALF : left));
		other.setWidth(wide ? left / HALF : 0);
	}

	private static String label(Element element, String language) {
		Text label = Labels.find(element.getLabels(), language);
		return label == null ? "" : label.getValue(); //$NON-NLS-1$
	}

	/** Where the sum has no room, it stands in for a length that was not planned, and a sign tells where it differs. */
	private String length(Element element) {
		long sum = sum(element);
		String own = own(element);
		if (roomy || sum < 0) {
			return own;
		}
		return own.isEmpty() ? Durations.text(sum) : (differs(element, sum) ? "\u2260 " : "") + own; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean differs(Element element, long sum) {
		Integer own = OutlineFigures.minutes(element);
		return own != null && own.longValue() != sum;
	}

	private static String own(Element element) {
		Integer minutes = OutlineFigures.minutes(element);
		return minutes == null ? "" : Durations.text(minutes.longValue()); //$NON-NLS-1$
	}

	private String outcomes(Element element) {
		int count = element instanceof Curriculum curriculum ? curriculum.getOutcomes().size()
				: editor.totals().of(element).outcomes().size();
		return count == 0 ? "" : Integer.toString(count); //$NON-NLS-1$
	}

	/** A cell of one line; the tooltip has all of it. */
	private static class Cell extends ColumnLabelProvider {

		private final Function<Element, String> text;
		private final boolean icon;

		Cell(Function<Element, String> text, boolean icon) {
			this.text = text;
			this.icon = icon;
		}

		@Override
		public String getText(Object element) {
			return text.apply((Element) element);
		}

		@Override
		public Image getImage(Object element) {
			return icon ? Icons.of((Element) element) : null;
		}

		@Override
		public String getToolTipText(Object element) {
			String whole = getText(element);
			return whole.isBlank() ? null : whole;
		}
	}

	/** What the parts add up to; where it is not what was planned, a sign as well as a colour says so. */
	private final class Sum extends Cell {

		Sum() {
			super(element -> {
				long sum = sum(element);
				return sum < 0 ? "" : (differs(element, sum) ? "\u2260 " : "") + Durations.text(sum); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}, false);
		}

		@Override
		public Color getForeground(Object element) {
			long sum = sum(element);
			return sum >= 0 && differs((Element) element, sum) ? ThemeColors.WARNING.get() : ThemeColors.MUTED.get();
		}

		@Override
		public String getToolTipText(Object element) {
			long sum = sum(element);
			return sum >= 0 && differs((Element) element, sum)
					? NLS.bind(Messages.sumDiffers, own((Element) element), Durations.text(sum))
					: null;
		}
	}

	/** How many problems there are here and below. */
	private final class Marks extends Cell {

		Marks() {
			super(element -> problems.of(element) == 0 ? "" : Integer.toString(problems.of(element)), false); //$NON-NLS-1$
		}

		@Override
		public Image getImage(Object element) {
			return problems.of((Element) element) == 0 ? null
					: Icons.get(problems.isError((Element) element) ? "error" : "warning"); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public String getToolTipText(Object element) {
			int count = problems.of((Element) element);
			return count == 0 ? null : NLS.bind(Messages.problemsHere, Integer.valueOf(count));
		}
	}

	/** Editing in place: Enter takes over, Escape leaves everything as it was. */
	private abstract class Typing extends EditingSupport {

		Typing() {
			super(OutlineColumns.this.viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return new TextCellEditor(OutlineColumns.this.viewer.getTree());
		}

		@Override
		protected boolean canEdit(Object element) {
			return editor.canEdit();
		}
	}

	/** Editing a title in one of the languages. */
	private final class Naming extends Typing {

		private final boolean second;

		Naming(boolean second) {
			this.second = second;
		}

		private String tag() {
			return second ? otherLanguage() : DataLanguage.current();
		}

		@Override
		protected Object getValue(Object element) {
			return label((Element) element, tag());
		}

		@Override
		protected void setValue(Object element, Object value) {
			if (((Element) element).eResource() != null && value instanceof String typed) {
				editor.edits().setLabel((Element) element, tag(), typed);
			}
		}
	}

	/** Editing a length; what is no length changes nothing. */
	private final class Length extends Typing {

		@Override
		protected boolean canEdit(Object element) {
			return super.canEdit(element) && OutlineEdits.hasMinutes((Element) element);
		}

		@Override
		protected Object getValue(Object element) {
			return own((Element) element);
		}

		@Override
		protected void setValue(Object element, Object value) {
			if (((Element) element).eResource() != null && value instanceof String typed) {
				int minutes = Durations.minutes(typed);
				if (minutes >= 0 || typed.isBlank()) {
					editor.edits().setMinutes((Element) element, typed.isBlank() ? null : Integer.valueOf(minutes));
				}
			}
		}
	}
}
