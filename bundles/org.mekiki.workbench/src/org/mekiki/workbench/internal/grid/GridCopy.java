package org.mekiki.workbench.internal.grid;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.mekiki.workbench.api.JobFamilies;

/**
 * Copies what is selected, as a spreadsheet reads it: exact values without separators between tabs, with headings if
 * more than one cell is copied. Formulas in texts are made harmless.
 */
final class GridCopy {

	/** More cells than this are written in the background. */
	private static final int AT_ONCE = 20_000;

	private final GridContent content;
	private final Arranged arranged;
	private final List<Integer> columns = new ArrayList<>();
	private final List<Integer> positions = new ArrayList<>();
	private final List<Range> lines;
	private final List<Rectangle> selected;

	GridCopy(GridRows rows, SelectionLayer selection) {
		selected = List.copyOf(selection.getSelectionModel().getSelections());
		content = rows.content();
		arranged = rows.arranged();
		for (int position : selection.getSelectedColumnPositions()) {
			positions.add(Integer.valueOf(position));
			columns.add(Integer.valueOf(selection.getColumnIndexByPosition(position)));
		}
		lines = selection.getSelectedRowPositions().stream().sorted((a, b) -> Integer.compare(a.start, b.start)).toList();
	}

	/** Copies; large selections arrive on the clipboard a moment later. */
	void run() {
		if (columns.isEmpty()) {
			return;
		}
		Display display = Display.getCurrent();
		if ((long) count() * columns.size() <= AT_ONCE) {
			put(display, text());
			return;
		}
		Job job = new Job(Messages.copying) {

			@Override
			public boolean belongsTo(Object family) {
				return family == JobFamilies.VIEW;
			}

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				String text = text();
				display.asyncExec(() -> put(display, text));
				return Status.OK_STATUS;
			}
		};
		job.schedule();
	}

	private int count() {
		return lines.stream().mapToInt(range -> range.end - range.start).sum();
	}

	private static void put(Display display, String text) {
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(display);
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	/** What goes to the clipboard. Cells between the selected ones that are not selected themselves stay empty. */
	String text() {
		StringBuilder text = new StringBuilder();
		boolean headings = count() > 1 || columns.size() > 1;
		if (headings) {
			for (int i = 0; i < columns.size(); i++) {
				text.append(i == 0 ? "" : "\t").append(quoted(content.text(columns.get(i).intValue()).plainHeading())); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		for (Range range : lines) {
			for (int line = range.start; line < range.end; line++) {
				int row = arranged.row(line);
				if (row >= 0) {
					text.append(text.isEmpty() ? "" : "\n"); //$NON-NLS-1$ //$NON-NLS-2$
					row(text, row, line);
				}
			}
		}
		return text.toString();
	}

	private void row(StringBuilder text, int row, int line) {
		for (int i = 0; i < columns.size(); i++) {
			int column = columns.get(i).intValue();
			text.append(i == 0 ? "" : "\t"); //$NON-NLS-1$ //$NON-NLS-2$
			int position = positions.get(i).intValue();
			if (selected.stream().anyMatch(area -> area.contains(position, line))) {
				text.append(quoted(content.text(column).plain(content.table().value(row, column))));
			}
		}
	}

	private static String quoted(String text) {
		return text.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"')
				? '"' + text.replace("\"", "\"\"") + '"' //$NON-NLS-1$ //$NON-NLS-2$
				: text;
	}
}
