package org.mekiki.benchmarks.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.matrix.Matrix;
import org.mekiki.lists.ui.ListsUi;
import org.mekiki.lists.ui.internal.matrix.CellMode;
import org.mekiki.lists.ui.internal.matrix.Matrices;
import org.mekiki.lists.ui.internal.matrix.MatrixEditor;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.text.Labels;
import org.mekiki.workbench.api.Sessions;

/**
 * How long the thread of the window is kept by a matrix of twelve lists and five thousand rows: by an edit that the matrix
 * follows, and by a frame while scrolling. Processor time of that thread, so that other work on the machine does not count.
 * Does nothing unless the system property {@code mekiki.bench.matrix} is set; needs a window with a base.
 */
public final class MatrixWindowBenchmark implements IStartup {

	private static final int EDITS = 9;
	private static final int FRAMES = 200;
	private static final int STEP = 7;

	/** Rows from one frame to the next, more than are in sight: everything is painted anew. */
	private static final int LEAP = 23;
	private static final double STALL = 100;
	private static final double FRAME = 16;

	private Display display;
	private StallMeter meter;

	@Override
	public void earlyStartup() {
		if (Boolean.getBoolean("mekiki.bench.matrix")) { //$NON-NLS-1$
			display = PlatformUI.getWorkbench().getDisplay();
			meter = new StallMeter(display);
			display.asyncExec(this::run);
		}
	}

	private void run() {
		try {
			meter.until(() -> Sessions.active() != null && Sessions.active().index().isComplete());
			EditingSession session = Sessions.active();
			IWorkbenchPage first = PlatformUI.getWorkbench().showPerspective(ListsUi.PERSPECTIVE,
					PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
			meter.settle();
			new EverydayStalls(meter, first, session, Matrices.best(session)).print("sample", STALL); //$NON-NLS-1$
			first.closeAllEditors(false);
			Taxonomy[] rows = new Taxonomy[1];
			session.execute("generate", () -> rows[0] = new GeneratedLists(session.model()).add()); //$NON-NLS-1$
			IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(ListsUi.PERSPECTIVE,
					PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
			meter.settle();
			new EverydayStalls(meter, page, session, rows[0]).print(GeneratedLists.size(), STALL);
			page.closeAllEditors(false);
			MatrixEditor editor = Matrices.open(page, session, rows[0]);
			meter.until(() -> editor.pane().matrix() != null);
			editor.pane().openTo(Integer.MAX_VALUE);
			meter.settle();
			List<Alignment> links = session.model().getAlignments().stream()
					.filter(link -> editor.pane().matrix().row(link.getTarget().getId()) >= 0).toList();
			for (CellMode mode : List.of(CellMode.COUNTS, CellMode.TEXT)) {
				editor.show(mode);
				meter.settle();
				edits(session, editor, links, mode);
				frames(editor.pane().control(), mode);
			}
		} catch (Exception failure) {
			ILog.of(MatrixWindowBenchmark.class).error("The matrix could not be measured", failure); //$NON-NLS-1$
		} finally {
			// nobody is there to say whether to save
			EditingSession session = Sessions.active();
			while (session != null && session.undoLabel() != null) {
				session.undo();
			}
			PlatformUI.getWorkbench().close();
		}
	}

	private void edits(EditingSession session, MatrixEditor editor, List<Alignment> links, CellMode mode) {
		List<Double> accepted = new ArrayList<>();
		List<Double> renamed = new ArrayList<>();
		for (int edit = 0; edit < EDITS; edit++) {
			Alignment link = links.get(edit * STEP);
			AlignmentState other = link.getState() == AlignmentState.AGREED ? AlignmentState.SUGGESTED : AlignmentState.AGREED;
			accepted.add(stall("accepting", editor, () -> session.execute("accept", () -> link.setState(other)))); //$NON-NLS-1$ //$NON-NLS-2$
			ListItem item = (ListItem) link.getSource();
			String name = item.getText() + ' ' + mode + ' ' + edit;
			renamed.add(stall("renaming", editor, () -> session.execute("rename", () -> Labels.set(item.getLabels(), "en", name)))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		print("longest stall after a link is agreed with", mode, accepted, STALL); //$NON-NLS-1$
		print("longest stall after an item is renamed", mode, renamed, STALL); //$NON-NLS-1$
	}

	private Double stall(String what, MatrixEditor editor, Runnable edit) {
		Matrix before = editor.pane().matrix();
		return meter.stall(what, edit, () -> editor.pane().matrix() != before);
	}

	/** Up to the end of the painting, which the window system begins when it likes. */
	private void frames(NatTable table, CellMode mode) {
		List<Double> frames = new ArrayList<>();
		boolean[] painted = new boolean[1];
		Listener after = event -> painted[0] = true;
		table.addListener(SWT.Paint, after);
		for (int frame = 0; frame < FRAMES; frame++) {
			painted[0] = false;
			long before = meter.now();
			table.doCommand(new ShowRowInViewportCommand(LEAP * (frame + 1)));
			table.redraw();
			meter.until(() -> painted[0]);
			frames.add(Double.valueOf((meter.now() - before) / 1e6));
		}
		table.removeListener(SWT.Paint, after);
		print("a frame while scrolling", mode, frames, FRAME); //$NON-NLS-1$
	}

	private static void print(String what, CellMode mode, List<Double> times, double budget) {
		Collections.sort(times);
		for (int percent : new int[] { 50, 95 }) {
			double time = times.get(Math.min(times.size() - 1, times.size() * percent / 100)).doubleValue();
			System.out.println(String.format(Locale.ROOT, "figure matrix, %s, %s: %s, p%d ms of the window's thread (peer: budget) | %.2f | %.0f | %.2f", //$NON-NLS-1$
					GeneratedLists.size(), mode.name().toLowerCase(Locale.ROOT), what, Integer.valueOf(percent), Double.valueOf(time),
					Double.valueOf(budget), Double.valueOf(time / budget)));
		}
	}
}
