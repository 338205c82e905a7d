package org.mekiki.funding.ui.internal.rows;

import java.math.BigInteger;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.Choice;
import org.mekiki.funding.ui.internal.board.LinkedBoard;
import org.mekiki.funding.ui.internal.editor.BoardJob;
import org.mekiki.funding.ui.internal.editor.BoardView;
import org.mekiki.funding.ui.internal.panel.Ink;
import org.mekiki.workbench.api.MoneyDisplay;
import org.mekiki.workbench.api.PartSelection;
import org.mekiki.workbench.api.TableGrid;
import org.mekiki.workbench.api.ThemeColors;

/** The rows of what is chosen on the board, each with its source; they add up to what the board says. */
public final class RowsView extends BoardView {

	/** Milliseconds after the last move before rows are listed: longer than a hand that moves needs for the next. */
	private static final int REST = 50;

	private final PartSelection selection = new PartSelection();
	private Composite body;
	private Label sum;
	private TableGrid grid;
	private Job listing;
	private BoardFacts shownFacts;
	private Choice shownChoice;

	@Override
	protected void create(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		ThemeColors.markPage(body);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		sum = new Label(body, SWT.NONE);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.horizontalIndent = 8;
		wide.verticalIndent = 6;
		sum.setLayoutData(wide);
		sum.setText(Messages.none);
		getSite().setSelectionProvider(selection);
	}

	@Override
	protected void clear() {
		shownFacts = null;
		shownChoice = null;
		if (!body.isDisposed()) {
			sum.setText(Messages.none);
			if (grid != null) {
				grid.control().dispose();
				grid = null;
				body.layout();
			}
		}
	}

	@Override
	public void shown() {
		LinkedBoard.Prepared now = driver().prepared();
		if (now == null || body.isDisposed()) {
			clear();
			return;
		}
		BoardFacts facts = now.board().facts();
		Choice choice = now.choice();
		if (facts == shownFacts && choice.equals(shownChoice)) {
			return;
		}
		if (listing != null) {
			listing.cancel();
		}
		shownFacts = facts;
		shownChoice = choice;
		BigInteger wanted = now.total();
		listing = new BoardJob<>(Messages.listing, monitor -> RowsTable.of(facts, choice, monitor),
				rows -> show(rows, facts, wanted), sum::setText);
		listing.schedule(grid == null ? 0 : REST);
	}

	private void show(RowsTable rows, BoardFacts facts, BigInteger wanted) {
		if (body.isDisposed()) {
			return;
		}
		String currency = facts.scope().currency();
		String text = NLS.bind(rows.sum().equals(wanted) ? Messages.adds : Messages.differs, new String[] {
				Ink.count(rows.rows()), MoneyDisplay.exact(rows.sum(), currency), MoneyDisplay.exact(wanted, currency) });
		if (rows.rows() > RowsTable.MOST) {
			text += "  " + NLS.bind(Messages.first, Ink.count(RowsTable.MOST)); //$NON-NLS-1$
		}
		sum.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		if (grid == null) {
			grid = new TableGrid(body, rows.table(), getSite(), selection);
			grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		} else {
			grid.show(rows.table());
		}
		body.layout();
	}

	/**
	 * What is said about the rows.
	 *
	 * @return their number and sum
	 */
	public String sum() {
		return sum.getText();
	}

	/**
	 * The rows.
	 *
	 * @return null while there are none
	 */
	public TableGrid grid() {
		return grid;
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
		if (listing != null) {
			listing.cancel();
		}
		super.dispose();
	}
}
