package org.mekiki.workbench.internal.exchange;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.core.api.exchange.ImportForm.Choice;
import org.mekiki.core.api.exchange.ImportForm.Column;
import org.mekiki.core.api.exchange.ImportForm.Field;
import org.mekiki.core.api.exchange.ImportForm.Grid;
import org.mekiki.core.api.exchange.ImportForm.Kind;
import org.mekiki.workbench.internal.theme.RowHeight;

/** A grid of a form as a table: cells that ask something are chosen or typed in place. */
final class FormGrid {

	private static final int LEAST = 56;
	private static final int ROOM = 4;
	private static final int WIDEST = 28;
	private static final int FIRST_WIDE = 0x1100;
	private static final int MOST_SHOWN = 16;
	private static final String OPENS = "  \u25be"; //$NON-NLS-1$

	private final BiConsumer<String, String> answered;
	private final Composite body;
	private TableViewer viewer;
	private Grid grid = Grid.NONE;

	FormGrid(Composite parent, BiConsumer<String, String> answered) {
		this.answered = answered;
		body = new Composite(parent, SWT.NONE);
	}

	Control control() {
		return body;
	}

	/** Shows a grid; what is selected and in sight stays. */
	void show(Grid shown) {
		boolean sameColumns = viewer != null && shown.columns().equals(grid.columns());
		grid = shown;
		if (!sameColumns) {
			create();
		}
		viewer.setItemCount(grid.lines().size());
		viewer.getTable().clearAll();
		viewer.refresh();
	}

	private void create() {
		if (viewer != null) {
			viewer.getTable().dispose();
		}
		TableColumnLayout layout = new TableColumnLayout();
		body.setLayout(layout);
		viewer = new TableViewer(body, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		RowHeight.apply(viewer.getTable());
		viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(grid.lines().get(index), index));
		for (int i = 0; i < grid.columns().size(); i++) {
			column(layout, i);
		}
		keys();
		viewer.setInput(grid);
		body.layout();
	}

	private void column(TableColumnLayout layout, int index) {
		Column said = grid.columns().get(index);
		TableViewerColumn column = new TableViewerColumn(viewer, said.number() ? SWT.RIGHT : SWT.LEFT);
		column.getColumn().setText(said.title());
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> text(field(line, index))));
		int widest = grid.lines().stream().limit(MOST_SHOWN).mapToInt(line -> width(text(line.get(index))))
				.max().orElse(0);
		int weight = Math.min(WIDEST, ROOM + Math.max(widest, width(said.title())));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST));
		column.setEditingSupport(new Editing(viewer, index));
	}

	/** In letters; those of Japanese are as wide as two. */
	private static int width(String text) {
		return text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
	}

	@SuppressWarnings("unchecked")
	private static Field field(Object line, int index) {
		return ((List<Field>) line).get(index);
	}

	private static String text(Field field) {
		return field.kind() == Kind.SHOWN ? field.text() : field.text() + OPENS;
	}

	/** Cells are reached by arrows, Enter or F2 opens them, Tab goes on. */
	private void keys() {
		TableViewerFocusCellManager cells = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
		TableViewerEditor.create(viewer, cells, new ColumnViewerEditorActivationStrategy(viewer) {

			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
								&& (event.keyCode == SWT.CR || event.keyCode == SWT.F2);
			}
		}, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR);
	}

	/** Chooses from what a field offers; some take other words, too. */
	private static final class Chooser extends ComboBoxCellEditor {

		private final Field field;

		Chooser(Composite parent, Field field) {
			super(parent, field.choices().stream().map(Choice::label).toArray(String[]::new),
					field.kind() == Kind.CHOICE ? SWT.READ_ONLY : SWT.NONE);
			this.field = field;
			setActivationStyle(DROP_DOWN_ON_MOUSE_ACTIVATION | DROP_DOWN_ON_KEY_ACTIVATION);
		}

		/** The stable word of what is chosen, or what is typed. */
		String word() {
			CCombo combo = (CCombo) getControl();
			int index = combo.getSelectionIndex();
			return index >= 0 && combo.getText().equals(combo.getItem(index)) ? field.choices().get(index).value()
					: combo.getText().strip();
		}

		void begin() {
			CCombo combo = (CCombo) getControl();
			for (int i = 0; i < field.choices().size(); i++) {
				if (field.choices().get(i).value().equals(field.value())) {
					combo.select(i);
					return;
				}
			}
			combo.setText(field.value());
		}
	}

	private final class Editing extends EditingSupport {

		private final int index;
		private Chooser chooser;

		Editing(TableViewer viewer, int index) {
			super(viewer);
			this.index = index;
		}

		@Override
		protected boolean canEdit(Object line) {
			return field(line, index).kind() != Kind.SHOWN;
		}

		@Override
		protected CellEditor getCellEditor(Object line) {
			if (chooser != null) {
				chooser.dispose();
			}
			chooser = new Chooser(viewer.getTable(), field(line, index));
			return chooser;
		}

		@Override
		protected Object getValue(Object line) {
			return Integer.valueOf(Math.max(0, field(line, index).choices().stream().map(Choice::value).toList()
					.indexOf(field(line, index).value())));
		}

		@Override
		protected void initializeCellEditorValue(CellEditor editor, org.eclipse.jface.viewers.ViewerCell cell) {
			super.initializeCellEditorValue(editor, cell);
			((Chooser) editor).begin();
		}

		@Override
		protected void saveCellEditorValue(CellEditor editor, org.eclipse.jface.viewers.ViewerCell cell) {
			Field field = field(cell.getElement(), index);
			String word = ((Chooser) editor).word();
			if (!word.equals(field.value())) {
				answered.accept(field.id(), word);
			}
		}

		@Override
		protected void setValue(Object line, Object value) {
			// saved by its word
		}
	}
}
