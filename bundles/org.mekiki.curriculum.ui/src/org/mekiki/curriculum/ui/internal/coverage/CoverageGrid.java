package org.mekiki.curriculum.ui.internal.coverage;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mekiki.curriculum.ui.internal.coverage.Coverage.Row;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.PartSelection;
import org.mekiki.workbench.api.ThemeColors;

/** Technologies below each other, and for each how many outcomes, units, activities and items there are; holes are rings. */
public final class CoverageGrid {

	private static final int ROW_HEIGHT = 24;
	private static final int COUNT_WIDTH = 48;
	private static final int NAME_LEAST = 84;
	private static final int SCROLL_BAR = 16;
	private static final int RING = 9;
	private static final int STRONGEST = 110;
	private static final int WEAKEST = 24;
	private static final int MANY = 8;

	private final Table table;
	private List<Row> rows = List.of();

	CoverageGrid(Composite parent, PartSelection selection) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
		table.setHeaderVisible(true);
		String[] titles = { Messages.technology, Messages.outcomes, Messages.units, Messages.activities, Messages.items };
		String[] hints = { Messages.technologyHint, Messages.outcomesHint, Messages.unitsHint, Messages.activitiesHint,
				Messages.itemsHint };
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, i == 0 ? SWT.LEFT : SWT.CENTER);
			column.setText(titles[i]);
			column.setToolTipText(hints[i]);
		}
		table.addListener(SWT.Resize, event -> fit());
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		table.addListener(SWT.EraseItem, event -> {
			if (event.index > 0) {
				event.detail &= ~SWT.FOREGROUND;
			}
		});
		table.addListener(SWT.PaintItem, this::paint);
		table.addListener(SWT.Selection, event -> {
			if (table.getSelectionIndex() >= 0) {
				selection.setSelection(new StructuredSelection(rows.get(table.getSelectionIndex()).technology()));
			}
		});
		table.addListener(SWT.DefaultSelection, event -> {
			if (table.getSelectionIndex() >= 0) {
				ElementEditors.open(rows.get(table.getSelectionIndex()).technology());
			}
		});
	}

	Table control() {
		return table;
	}

	/**
	 * The rows that are shown.
	 *
	 * @return technologies from the top
	 */
	public List<Row> rows() {
		return rows;
	}

	void show(Coverage coverage, boolean gapsOnly) {
		rows = gapsOnly ? coverage.rows().stream().filter(row -> row.gap() || row.unassessed()).toList() : coverage.rows();
		int top = table.getTopIndex();
		int selected = table.getSelectionIndex();
		table.setItemCount(rows.size());
		table.clearAll();
		if (selected >= 0 && selected < rows.size()) {
			table.select(selected);
		}
		table.setTopIndex(top);
	}

	private void fit() {
		int left = table.getClientArea().width - SCROLL_BAR;
		for (int i = 1; i < table.getColumnCount(); i++) {
			table.getColumn(i).setWidth(COUNT_WIDTH);
			left -= COUNT_WIDTH;
		}
		table.getColumn(0).setWidth(Math.max(NAME_LEAST, left));
	}

	private void fill(Event event) {
		Row row = rows.get(event.index);
		TableItem item = (TableItem) event.item;
		item.setText(0, " ".repeat(row.depth() * 3) + ElementLabels.text(row.technology())); //$NON-NLS-1$
		for (int i = 0; i < row.counts().length; i++) {
			item.setText(i + 1, row.counts()[i] == 0 ? Messages.hole : Integer.toString(row.counts()[i]));
		}
		item.setForeground(0, row.gap() ? ThemeColors.WARNING.get() : ThemeColors.FOREGROUND.get());
	}

	/** A number on a ground that is the stronger the more there is; a ring where there is nothing. */
	private void paint(Event event) {
		int index = table.indexOf((TableItem) event.item);
		if (event.index == 0 || index < 0 || index >= rows.size()) {
			return;
		}
		int count = rows.get(index).counts()[event.index - 1];
		Rectangle cell = ((TableItem) event.item).getBounds(event.index);
		if (count == 0) {
			event.gc.setForeground(ThemeColors.MUTED.get());
			event.gc.setAntialias(SWT.ON);
			event.gc.drawOval(cell.x + (cell.width - RING) / 2, cell.y + (cell.height - RING) / 2, RING, RING);
			return;
		}
		if ((event.detail & SWT.SELECTED) == 0) {
			event.gc.setBackground(ThemeColors.ACCENT.get());
			event.gc.setAlpha(WEAKEST + (STRONGEST - WEAKEST) * Math.min(MANY, count) / MANY);
			event.gc.fillRectangle(cell.x + 1, cell.y + 1, cell.width - 2, cell.height - 2);
			event.gc.setAlpha(255);
			event.gc.setForeground(ThemeColors.FOREGROUND.get());
		}
		String text = Integer.toString(count);
		int wide = event.gc.textExtent(text).x;
		int high = event.gc.textExtent(text).y;
		event.gc.drawText(text, cell.x + (cell.width - wide) / 2, cell.y + (cell.height - high) / 2, SWT.DRAW_TRANSPARENT);
	}

	/**
	 * What a row says, for tests.
	 *
	 * @param row
	 *            its number
	 * @return name and counts
	 */
	public String text(int row) {
		Row shown = rows.get(row);
		return NLS.bind("{0} {1}", ElementLabels.text(shown.technology()), List.of(Integer.valueOf(shown.counts()[0]), //$NON-NLS-1$
				Integer.valueOf(shown.counts()[1]), Integer.valueOf(shown.counts()[2]), Integer.valueOf(shown.counts()[3])));
	}
}
