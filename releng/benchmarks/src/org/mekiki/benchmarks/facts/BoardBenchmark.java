package org.mekiki.benchmarks.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Trail;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.Filter;
import org.mekiki.funding.ui.FundingUi;
import org.mekiki.funding.ui.internal.board.BoardDimension;
import org.mekiki.funding.ui.internal.board.BoardDimension.Role;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.BoardLayout;
import org.mekiki.funding.ui.internal.board.BoardScope;
import org.mekiki.funding.ui.internal.board.BoardSource;
import org.mekiki.funding.ui.internal.board.Choice;
import org.mekiki.funding.ui.internal.board.PanelKind;
import org.mekiki.funding.ui.internal.board.PanelSpec;
import org.mekiki.funding.ui.internal.editor.BoardDriver;
import org.mekiki.funding.ui.internal.editor.BoardEditor;
import org.mekiki.funding.ui.internal.editor.Boards;
import org.mekiki.funding.ui.internal.panel.Mark;
import org.mekiki.funding.ui.internal.panel.PanelCanvas;
import org.mekiki.funding.ui.internal.rows.RowsTable;
import org.mekiki.funding.ui.internal.rows.RowsView;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.api.Sessions;

/**
 * How long the board of eight linked views takes from a movement of the hand until everything is painted. Does nothing
 * unless the system property {@code mekiki.bench.board} gives a number of rows; needs a window with a base.
 */
public final class BoardBenchmark implements IStartup {

	private static final int[] CARDINALITIES = { 12, 40, 20, 9, 50_000 };
	private static final int MOVES = 600;
	private static final int WARM = 100;
	private static final int PATIENCE = 600;
	private static final int ROUNDS = 20;
	private static final double FRAME = 16;
	private static final double ROWS = 200;

	private Display display;

	/** Generated rows as the money of a board. */
	private record Generated(FactTable table, BoardScope scope) implements BoardFacts, BoardSource {

		@Override
		public String measure() {
			return "amount"; //$NON-NLS-1$
		}

		@Override
		public List<BoardDimension> dimensions() {
			return List.of(new BoardDimension("year", "Year", Role.TIME), new BoardDimension("agency", "Agency", Role.GROUP), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					new BoardDimension("domain", "Domain", Role.GROUP), new BoardDimension("trl", "TRL", Role.GROUP), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					new BoardDimension("payee", "Payee", Role.PAYEE), new BoardDimension("band", "Band", Role.TIME)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}

		@Override
		public String label(String dimension, Object value) {
			return dimension + ' ' + value;
		}

		@Override
		public ModelLink link(int row) {
			return null;
		}

		@Override
		public Trail trail(int row) {
			return new Trail(Integer.toString(row), null, List.of(new SourceRef(null, "generated.csv", row + ":amount", null)), List.of()); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public Trail trail(String what, List<Filter> filters) {
			return Trail.of(what);
		}

		@Override
		public List<BoardScope> scopes() {
			return List.of(scope);
		}

		@Override
		public BoardFacts facts(BoardScope wanted, IProgressMonitor monitor) {
			return this;
		}
	}

	@Override
	public void earlyStartup() {
		int rows = Integer.getInteger("mekiki.bench.board", 0).intValue(); //$NON-NLS-1$
		if (rows > 0) {
			display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(() -> run(rows));
		}
	}

	private void run(int rows) {
		try {
			until(() -> Sessions.active() != null && Sessions.active().index().isComplete());
			IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(FundingUi.PERSPECTIVE,
					PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
			settle();
			BoardEditor editor = Boards.open(page, Sessions.active());
			until(() -> editor.driver().source() != null);
			settle();
			FactTable table = new GeneratedRows(rows, CARDINALITIES).table();
			BoardDriver driver = editor.driver();
			driver.open(new Generated(table, new BoardScope("made JPY", "Made", "JPY", false)), null, layout()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			until(() -> driver.prepared() != null && driver.prepared().board().facts().table() == table);
			settle();
			brush(editor, rows);
			rows(page, editor, rows);
		} catch (Exception failure) {
			ILog.of(BoardBenchmark.class).error("The board could not be measured", failure); //$NON-NLS-1$
		} finally {
			PlatformUI.getWorkbench().close();
		}
	}

	private static BoardLayout layout() {
		return BoardLayout.of(List.of(new PanelSpec(PanelKind.TOTALS, List.of(), 0, 0, 3, 4),
				new PanelSpec(PanelKind.BARS, List.of("year", "domain"), 3, 0, 5, 4), //$NON-NLS-1$ //$NON-NLS-2$
				new PanelSpec(PanelKind.RANKING, List.of("agency"), 8, 0, 4, 4), //$NON-NLS-1$
				new PanelSpec(PanelKind.TREEMAP, List.of("domain", "agency"), 0, 4, 5, 4), //$NON-NLS-1$ //$NON-NLS-2$
				new PanelSpec(PanelKind.CONCENTRATION, List.of("payee"), 5, 4, 3, 4), //$NON-NLS-1$
				new PanelSpec(PanelKind.FLOW, List.of("agency", "domain"), 8, 4, 4, 4), //$NON-NLS-1$ //$NON-NLS-2$
				new PanelSpec(PanelKind.BARS, List.of("band"), 0, 8, 6, 4), //$NON-NLS-1$
				new PanelSpec(PanelKind.MULTIPLES, List.of("year", "trl"), 6, 8, 6, 4))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Draws a rubber band over the forty bars of the bands, there and back. */
	private void brush(BoardEditor editor, int rows) {
		PanelCanvas bars = editor.panels().stream().filter(panel -> panel.spec().dimensions().equals(List.of("band"))).findFirst() //$NON-NLS-1$
				.orElseThrow();
		bars.notifyListeners(SWT.MouseEnter, new Event());
		long start = System.nanoTime();
		until(() -> "band".equals(editor.driver().prepared().dimension())); //$NON-NLS-1$
		double switching = (System.nanoTime() - start) / 1e6;
		settle();
		bars.update();
		Rectangle plot = bars.marks().stream().map(Mark::area).reduce(Rectangle::union).orElseThrow();
		int y = plot.y + plot.height / 2;
		mouse(bars, SWT.MouseDown, plot.x + 2, y);
		try (BoardFrames frames = new BoardFrames(editor.panels())) {
			for (int move = 0; move < MOVES; move++) {
				if (move == WARM) {
					frames.forget();
				}
				int x = plot.x + 8 + Math.abs((move * 11) % (2 * plot.width - 32) - (plot.width - 16));
				frames.move(() -> mouse(bars, SWT.MouseMove, x, y));
			}
			mouse(bars, SWT.MouseUp, plot.x + 20, y);
			String board = "board, " + rows + " rows, 8 views: "; //$NON-NLS-1$ //$NON-NLS-2$
			print(board + "approach a view, ms", switching, 100); //$NON-NLS-1$
			print(board + "hand to pixels, median ms", at(frames.frames(), 0.5), FRAME); //$NON-NLS-1$
			print(board + "hand to pixels, p95 ms", at(frames.frames(), 0.95), FRAME); //$NON-NLS-1$
			print(board + "waiting for the next frame besides, median ms", at(frames.waited(), 0.5), FRAME); //$NON-NLS-1$
			print(board + "handling a movement, p95 ms", at(frames.handled(), 0.95), FRAME); //$NON-NLS-1$
			frames.paints().forEach((panel, times) -> print(board + "paint " + panel.spec().kind() + ' ' //$NON-NLS-1$
					+ String.join(" x ", panel.spec().dimensions()) + ", p95 ms", at(times, 0.95), FRAME / 8)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Clicks on marks until their rows are listed, and asks for the cell of the greatest amount behind each. */
	private void rows(IWorkbenchPage page, BoardEditor editor, int rows) throws PartInitException {
		RowsView view = (RowsView) page.showView(FundingUi.VIEW_ROWS);
		BoardDriver driver = editor.driver();
		PanelCanvas ranking = editor.panels().stream().filter(panel -> panel.spec().kind() == PanelKind.RANKING).findFirst().orElseThrow();
		settle();
		List<Double> listed = new ArrayList<>();
		List<Double> found = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			Mark mark = ranking.marks().get(round % (ranking.marks().size() - 1));
			int x = mark.area().x + mark.area().width / 2;
			int y = mark.area().y + mark.area().height / 2;
			String before = view.sum();
			long start = System.nanoTime();
			mouse(ranking, SWT.MouseDown, x, y);
			mouse(ranking, SWT.MouseUp, x, y);
			until(() -> !view.sum().equals(before));
			listed.add(Double.valueOf((System.nanoTime() - start) / 1e6));
			settle();
			ISelection shown = editor.getSite().getSelectionProvider().getSelection();
			start = System.nanoTime();
			mouse(ranking, SWT.MouseDown, x, y);
			alt(ranking, x, y);
			until(() -> editor.getSite().getSelectionProvider().getSelection() != shown);
			found.add(Double.valueOf((System.nanoTime() - start) / 1e6));
			settle();
		}
		String board = "board, " + rows + " rows, 8 views: "; //$NON-NLS-1$ //$NON-NLS-2$
		print(board + "click to the rows of a mark, p95 ms", at(listed, 0.95), ROWS); //$NON-NLS-1$
		print(board + "mark to its source cell, p95 ms", at(found, 0.95), ROWS); //$NON-NLS-1$
		driver.choose(Choice.ALL);
		long start = System.nanoTime();
		RowsTable all = RowsTable.of(driver.prepared().board().facts(), Choice.ALL, null);
		print(board + "all rows added up one by one, ms", (System.nanoTime() - start) / 1e6, ROWS); //$NON-NLS-1$
		if (!all.sum().equals(driver.prepared().board().total())) {
			throw new IllegalStateException("rows do not add up"); //$NON-NLS-1$
		}
	}

	private static void alt(PanelCanvas panel, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		event.stateMask = SWT.ALT | SWT.BUTTON1;
		panel.notifyListeners(SWT.MouseUp, event);
	}

	private static void mouse(PanelCanvas panel, int type, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
		panel.notifyListeners(type, event);
	}

	private static double at(List<Double> times, double share) {
		if (times.isEmpty()) {
			return 0;
		}
		List<Double> sorted = new ArrayList<>(times);
		Collections.sort(sorted);
		return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * sorted.size()))).doubleValue();
	}

	private static void print(String name, double ours, double budget) {
		System.out.println(String.format(Locale.ROOT, "figure %s (peer: budget) | %.2f | %.0f | %.2f", name, //$NON-NLS-1$
				Double.valueOf(ours), Double.valueOf(budget), Double.valueOf(ours / budget)));
	}

	private void settle() {
		until(() -> Job.getJobManager().find(JobFamilies.VIEW).length == 0);
		while (display.readAndDispatch()) {
			// until there is nothing left
		}
	}

	private void until(BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("waited in vain"); //$NON-NLS-1$
			}
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> {
					// only to wake up
				});
				display.sleep();
			}
		}
	}
}
