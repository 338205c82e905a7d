package org.mekiki.workbench.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.mekiki.core.api.editing.Conflict.Side;
import org.mekiki.workbench.internal.theme.RowHeight;

/**
 * The table of what differs. A click on one of the two values, or the arrow keys left and right, chooses the value that
 * stays.
 */
final class MergeRows {

	private static final int MINE = 2;
	private static final int THEIRS = 3;

	private static final String CHOSEN = "\u25cf  "; //$NON-NLS-1$
	private static final String NOT_CHOSEN = "\u25cb  "; //$NON-NLS-1$

	private final List<MergeRow> rows;
	private final TableViewer table;
	private int columns;

	MergeRows(Composite parent, List<MergeRow> rows, Consumer<MergeRow> selected) {
		this.rows = new ArrayList<>(rows);
		Composite body = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		body.setLayout(layout);
		table = new TableViewer(body, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		table.getTable().setLinesVisible(true);
		RowHeight.apply(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.columnField, 16);
		column(layout, Messages.columnChanged, 14);
		column(layout, Messages.columnMine, 35);
		column(layout, Messages.columnTheirs, 35);
		table.setInput(this.rows);
		table.addSelectionChangedListener(event -> selected.accept(selection()));
		table.getTable().addListener(SWT.MouseDown, this::clicked);
		table.getTable().addListener(SWT.KeyDown, this::typed);
		if (!rows.isEmpty()) {
			table.setSelection(new StructuredSelection(rows.getFirst()));
		}
	}

	Control control() {
		return table.getTable().getParent();
	}

	void focus() {
		table.getTable().setFocus();
	}

	MergeRow selection() {
		return (MergeRow) table.getStructuredSelection().getFirstElement();
	}

	void takeAll(boolean theirs) {
		rows.forEach(row -> row.take(theirs));
		table.refresh();
	}

	private void column(TableColumnLayout layout, String title, int weight) {
		int index = columns++;
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				return text((MergeRow) element, index);
			}

			@Override
			public Font getFont(Object element) {
				MergeRow row = (MergeRow) element;
				boolean heavy = index == MINE && !row.takesTheirs() || index == THEIRS && row.takesTheirs()
						|| index < MINE && row.changedBy() == Side.BOTH;
				return heavy ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
			}
		});
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, weight * 6));
	}

	private static String text(MergeRow row, int column) {
		return switch (column) {
		case 0 -> row.label();
		case 1 -> changedBy(row.changedBy());
		case MINE -> (row.takesTheirs() ? NOT_CHOSEN : CHOSEN) + oneLine(row.mine());
		default -> (row.takesTheirs() ? CHOSEN : NOT_CHOSEN) + oneLine(row.theirs());
		};
	}

	private static String oneLine(String text) {
		return text.replace('\n', ' ');
	}

	private static String changedBy(Side side) {
		return switch (side) {
		case MINE -> Messages.changedByMe;
		case THEIRS -> Messages.changedByThem;
		case BOTH -> Messages.changedByBoth;
		};
	}

	private void clicked(Event event) {
		ViewerCell cell = table.getCell(new Point(event.x, event.y));
		if (cell != null && cell.getColumnIndex() >= MINE) {
			take((MergeRow) cell.getElement(), cell.getColumnIndex() == THEIRS);
		}
	}

	private void typed(Event event) {
		MergeRow row = selection();
		if (row != null && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT)) {
			take(row, event.keyCode == SWT.ARROW_RIGHT);
			event.doit = false;
		}
	}

	private void take(MergeRow row, boolean theirs) {
		row.take(theirs);
		table.update(row, null);
	}
}
