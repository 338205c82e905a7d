package org.mekiki.funding.ui.internal.rows;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.facts.api.Dimension;
import org.mekiki.facts.api.FactEngine;
import org.mekiki.facts.api.Measure;
import org.mekiki.facts.api.RowSet;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.Choice;

/**
 * Rows of money as a table.
 *
 * @param table
 *            the first {@link #MOST} rows, each with what it stands for and why
 * @param rows
 *            number of all rows
 * @param sum
 *            of all rows, added up one by one; in minor units
 */
public record RowsTable(Table table, int rows, BigInteger sum) {

	/** More rows than this are added up but not listed. */
	public static final int MOST = 20_000;

	private static final int PACE = 1 << 14;

	/**
	 * Lists the rows of a choice. Not on the UI thread.
	 *
	 * @param facts
	 *            the rows
	 * @param choice
	 *            which of them
	 * @param monitor
	 *            may be null
	 * @return the rows and their sum
	 */
	public static RowsTable of(BoardFacts facts, Choice choice, IProgressMonitor monitor) {
		RowSet rows;
		try (FactEngine engine = new FactEngine()) {
			rows = engine.select(facts.table(), choice.filters(), monitor);
		}
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of("what", Messages.what, ColumnType.LINK)); //$NON-NLS-1$
		columns.add(Column.of("amount", Messages.amount, ColumnType.MONEY)); //$NON-NLS-1$
		facts.dimensions().forEach(dimension -> columns.add(Column.of(dimension.name(), dimension.label(), ColumnType.TEXT)));
		columns.add(Column.of("source", Messages.source, ColumnType.TEXT)); //$NON-NLS-1$
		Table.Builder table = Table.builder(Messages.title, columns);
		List<Labels> labels = new ArrayList<>();
		facts.dimensions().forEach(dimension -> labels.add(new Labels(facts, facts.table().dimension(dimension.name()), new HashMap<>())));
		Measure amounts = facts.table().measure(facts.measure());
		BigInteger sum = BigInteger.ZERO;
		long part = 0;
		int count = 0;
		for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
			if (count % PACE == 0 && monitor != null && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			if (!amounts.isMissing(row)) {
				long amount = amounts.number(row);
				long more = part + amount;
				if (((part ^ more) & (amount ^ more)) < 0) {
					// beyond 64 bits
					sum = sum.add(BigInteger.valueOf(part));
					more = amount;
				}
				part = more;
			}
			if (count++ < MOST) {
				add(table, facts, amounts, labels, row);
			}
		}
		return new RowsTable(table.build(), count, sum.add(BigInteger.valueOf(part)));
	}

	/** What the values of a dimension are called; each is asked for once, not for each row. */
	private record Labels(BoardFacts facts, Dimension dimension, Map<Object, String> known) {

		String of(int row) {
			Object value = dimension.value(row);
			return value == null ? null : known.computeIfAbsent(value, each -> facts.label(dimension.spec().name(), each));
		}
	}

	private static void add(Table.Builder table, BoardFacts facts, Measure amounts, List<Labels> labels, int row) {
		Trail trail = facts.trail(row);
		List<Object> cells = new ArrayList<>();
		cells.add(facts.link(row));
		cells.add(amounts.isMissing(row) ? null : new Money(amounts.number(row), facts.scope().currency()));
		labels.forEach(each -> cells.add(each.of(row)));
		cells.add(trail == null || trail.sources().isEmpty() ? null : text(trail.sources().get(0)));
		table.row(cells.toArray());
		if (trail != null) {
			table.why("amount", trail); //$NON-NLS-1$
		}
	}

	private static String text(SourceRef source) {
		return source.locator().isBlank() ? source.title() : source.title() + " \u203a " + source.locator(); //$NON-NLS-1$
	}
}
