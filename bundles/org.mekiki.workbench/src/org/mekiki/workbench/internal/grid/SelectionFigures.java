package org.mekiki.workbench.internal.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Money;

/**
 * Count and sum of the selected cells, as spreadsheets show them. Shares are not added up, nor amounts of different
 * currencies; what is added was chosen by the user.
 */
final class SelectionFigures {

	/** More cells than this are not looked through while somebody drags the mouse. */
	private static final long MOST = 50_000;

	private SelectionFigures() {
	}

	/** A few words, empty unless several cells are selected. */
	static String of(GridRows rows, SelectionLayer selection) {
		int[] columns = selection.getSelectedColumnPositions();
		long lines = selection.getSelectedRowCount();
		long cells = lines * columns.length;
		if (cells < 2) {
			return ""; //$NON-NLS-1$
		}
		String count = NLS.bind(Messages.selectedCells, ColumnText.figure(BigDecimal.valueOf(cells), 0));
		if (columns.length != 1 || cells > MOST) {
			return count;
		}
		int column = selection.getColumnIndexByPosition(columns[0]);
		ColumnType type = rows.table().columns().get(column).type();
		List<Object> values = new ArrayList<>();
		selection.getSelectedRowPositions().forEach(range -> {
			for (int line = range.start; line < range.end; line++) {
				Object value = rows.value(column, line);
				if (value != null) {
					values.add(value);
				}
			}
		});
		Object sum = values.size() < 2 ? null : sum(values, type);
		return sum == null ? count : NLS.bind(Messages.selectedSum, count, rows.content().text(column).exact(sum));
	}

	private static Object sum(List<Object> values, ColumnType type) {
		try {
			return switch (type) {
			case INTEGER -> Long.valueOf(values.stream().mapToLong(value -> ((Long) value).longValue()).reduce(0,
					Math::addExact));
			case DECIMAL -> values.stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add);
			case MONEY -> values.stream().map(Money.class::cast).reduce(Money::plus).orElse(null);
			default -> null;
			};
		} catch (IllegalArgumentException | ArithmeticException doNotAddUp) {
			return null;
		}
	}
}
