package org.mekiki.funding.ui.internal.pivot;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Table;
import org.mekiki.funding.ui.internal.board.BoardDimension;
import org.mekiki.funding.ui.internal.board.BoardDimension.Role;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.Choice;
import org.mekiki.funding.ui.internal.board.LinkedBoard;
import org.mekiki.funding.ui.internal.editor.BoardJob;
import org.mekiki.funding.ui.internal.editor.BoardView;
import org.mekiki.funding.ui.internal.editor.BoardResult;
import org.mekiki.workbench.api.PartSelection;
import org.mekiki.workbench.api.TableGrid;
import org.mekiki.workbench.api.ThemeColors;

/** What is chosen on the board, set out in rows and columns. Dimensions are dragged, or moved by their menus. */
public final class PivotView extends BoardView {

	/** Milliseconds after the last move before amounts are set out. */
	private static final int REST = 250;

	private final PartSelection selection = new PartSelection();
	private Composite body;
	private PivotBar bar;
	private Label note;
	private TableGrid grid;
	private Job job;
	private PivotRequest request;
	private Pivot pivot;
	private Object[] shown = {};

	@Override
	protected void create(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		ThemeColors.markPage(body);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		bar = new PivotBar(body, this);
		note = new Label(body, SWT.NONE);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.horizontalIndent = 8;
		note.setLayoutData(wide);
		getSite().setSelectionProvider(selection);
		say(Messages.none);
	}

	@Override
	protected void clear() {
		shown = new Object[0];
		pivot = null;
		if (!body.isDisposed()) {
			say(Messages.none);
			if (grid != null) {
				grid.control().dispose();
				grid = null;
			}
			bar.show(null, null);
			body.layout();
		}
	}

	@Override
	public void shown() {
		LinkedBoard.Prepared now = driver().prepared();
		if (body.isDisposed()) {
			return;
		}
		if (now == null) {
			clear();
			return;
		}
		BoardFacts facts = now.board().facts();
		request = possible(request, facts);
		Choice choice = now.choice();
		Object[] wanted = { facts, choice, request };
		if (Arrays.equals(wanted, shown)) {
			return;
		}
		shown = wanted;
		if (job != null) {
			job.cancel();
		}
		PivotRequest asked = request;
		job = new BoardJob<>(Messages.computing, monitor -> new Pivot(facts, asked, choice, monitor), this::show, this::say);
		job.schedule(grid == null ? 0 : REST);
		bar.show(facts, request);
	}

	/** Years across and the most useful groups down, unless something else was wanted that the rows have. */
	private static PivotRequest possible(PivotRequest wanted, BoardFacts facts) {
		List<String> names = facts.dimensions().stream().map(BoardDimension::name).toList();
		if (wanted != null && names.containsAll(wanted.rows()) && names.containsAll(wanted.columns())) {
			return wanted;
		}
		String column = facts.dimensions().stream().filter(dimension -> dimension.role() == Role.TIME).map(BoardDimension::name)
				.findFirst().orElse(null);
		List<String> rows = facts.dimensions().stream().filter(dimension -> dimension.role() == Role.GROUP)
				.map(BoardDimension::name).limit(1).toList();
		return new PivotRequest(rows, column == null ? List.of() : List.of(column),
				wanted == null ? PivotMode.AMOUNT : wanted.mode());
	}

	/**
	 * Sets the money out otherwise.
	 *
	 * @param wanted
	 *            how
	 */
	public void ask(PivotRequest wanted) {
		request = wanted;
		if (driver() != null) {
			shown();
		}
	}

	/**
	 * How the money is set out.
	 *
	 * @return null while there is none
	 */
	public PivotRequest request() {
		return request;
	}

	private void show(Pivot made) {
		if (body.isDisposed()) {
			return;
		}
		pivot = made;
		say(made.isCut() ? Messages.cut : ""); //$NON-NLS-1$
		if (grid == null) {
			grid = new TableGrid(body, made.table(), getSite(), selection);
			grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		} else {
			grid.show(made.table());
		}
		heat();
		body.layout();
	}

	/** A note takes room only while there is something to say. */
	private void say(String text) {
		note.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		note.setVisible(!text.isEmpty());
		((GridData) note.getLayoutData()).exclude = text.isEmpty();
		body.layout();
	}

	/** Opens the analysis that sets out the same, from where it is written as a workbook or put into a report. */
	void openResult() {
		if (driver() != null && driver().prepared() != null && request != null) {
			BoardResult.open(driver(), request.rows().isEmpty() ? null : request.rows().get(0),
					request.columns().isEmpty() ? null : request.columns().get(0));
		}
	}

	/** Colours amounts by their share of the greatest, but for the sums. */
	void heat() {
		if (pivot == null || grid == null) {
			return;
		}
		Table table = pivot.table();
		int last = table.rowCount() - 1;
		int sums = table.columns().size() - 1;
		double greatest = 0;
		for (int row = 0; row < last; row++) {
			for (int column = 0; column < sums; column++) {
				greatest = Math.max(greatest, number(table.value(row, column)));
			}
		}
		double most = bar.isHot() ? greatest : 0;
		grid.heat((row, column) -> Double.valueOf(most == 0 || row.intValue() == last || column.intValue() == sums ? 0
				: Math.max(0, number(table.value(row.intValue(), column.intValue()))) / most));
	}

	private static double number(Object value) {
		return value instanceof Money money ? money.amount() : value instanceof Number number ? number.doubleValue() : 0;
	}

	/** Chooses on the board what the current cell stands for. */
	void chooseCell() {
		if (pivot != null && grid != null && grid.row() >= 0) {
			driver().choose(pivot.at(grid.row(), grid.column()));
		}
	}

	/**
	 * What is shown.
	 *
	 * @return null while there is nothing
	 */
	public Pivot pivot() {
		return pivot;
	}

	@Override
	public void setFocus() {
		if (grid == null) {
			body.setFocus();
		} else {
			grid.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}
}
