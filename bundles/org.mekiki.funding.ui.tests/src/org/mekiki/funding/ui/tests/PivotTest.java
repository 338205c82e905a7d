package org.mekiki.funding.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Table;
import org.mekiki.funding.ui.internal.board.Choice;
import org.mekiki.funding.ui.internal.pivot.Pivot;
import org.mekiki.funding.ui.internal.pivot.PivotMode;
import org.mekiki.funding.ui.internal.pivot.PivotRequest;
import org.mekiki.funding.ui.internal.rows.RowsTable;

/** Rows against columns: each cell and sum is that of its rows. */
class PivotTest {

	private static final PivotRequest REQUEST = new PivotRequest(List.of("ministry", "programme"), List.of("year"), PivotMode.AMOUNT);

	@Test
	void everyCellAndSumIsThatOfItsRows() throws Exception {
		MadeFacts facts = MadeFacts.of(2000, 3);
		Choice choice = Choice.ALL.with("payee", Set.of("R1", "R2", "R3", "R20"));
		Pivot pivot = new Pivot(facts, REQUEST, choice, null);
		Table table = pivot.table();
		for (int row = 0; row < table.rowCount(); row++) {
			for (int column = 2; column < table.columns().size(); column++) {
				Money cell = (Money) table.value(row, column);
				long sum = RowsTable.of(facts, pivot.at(row, column), null).sum().longValueExact();
				assertEquals(sum, cell == null ? 0 : cell.amount(), row + "/" + column);
			}
		}
	}

	@Test
	void sharesOfARowAddUpAndTheFirstColumnHasNoChange() throws Exception {
		MadeFacts facts = MadeFacts.of(2000, 3);
		Table shares = new Pivot(facts, REQUEST.with(PivotMode.OF_ROW), Choice.ALL, null).table();
		double sum = 0;
		for (int column = 2; column < shares.columns().size() - 1; column++) {
			BigDecimal share = (BigDecimal) shares.value(0, column);
			sum += share == null ? 0 : share.doubleValue();
		}
		assertEquals(1, sum, 0.001);
		assertEquals(0, BigDecimal.ONE.compareTo((BigDecimal) shares.value(0, shares.columns().size() - 1)));
		Table change = new Pivot(facts, REQUEST.with(PivotMode.CHANGE), Choice.ALL, null).table();
		assertNull(change.value(0, 2));
		assertNull(change.value(0, change.columns().size() - 1), "there is no change of a sum of years");
	}

	@Test
	void dimensionsAreInOnePlaceOnly() {
		PivotRequest moved = REQUEST.put("programme", false, 0);
		assertEquals(List.of("ministry"), moved.rows());
		assertEquals(List.of("programme", "year"), moved.columns());
		assertEquals(List.of("programme", "ministry"), REQUEST.put("programme", true, 0).rows());
		assertEquals(List.of("programme", "ministry"), REQUEST.put("ministry", true, 2).rows());
		assertEquals(List.of(), moved.without("ministry").rows());
	}
}
