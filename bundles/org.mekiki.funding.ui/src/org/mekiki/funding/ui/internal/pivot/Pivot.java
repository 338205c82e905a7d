package org.mekiki.funding.ui.internal.pivot;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Table;
import org.mekiki.facts.api.Aggregate;
import org.mekiki.facts.api.FactEngine;
import org.mekiki.facts.api.GroupQuery;
import org.mekiki.facts.api.Groups;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.Choice;

/** Money set out in rows and columns, with sums of both; every sum is exact. */
public final class Pivot {

	/** More columns than this are not for people. */
	public static final int MOST_COLUMNS = 200;
	/** More rows than this are not for people. */
	public static final int MOST_ROWS = 50_000;

	private final BoardFacts facts;
	private final PivotRequest request;
	private final Choice choice;
	private final List<List<Object>> rows = new ArrayList<>();
	private final List<List<Object>> columns = new ArrayList<>();
	private final Map<List<Object>, BigInteger> amounts = new HashMap<>();
	private final Table table;
	private boolean cut;

	/**
	 * Sets money out. Looks at rows: not on the UI thread.
	 *
	 * @param facts
	 *            the rows
	 * @param request
	 *            how
	 * @param choice
	 *            which of them
	 * @param monitor
	 *            may be null
	 */
	public Pivot(BoardFacts facts, PivotRequest request, Choice choice, IProgressMonitor monitor) {
		this.facts = facts;
		this.request = request;
		this.choice = choice;
		try (FactEngine engine = new FactEngine()) {
			all(request.rows(), rows, MOST_ROWS, engine, monitor);
			all(request.columns(), columns, MOST_COLUMNS, engine, monitor);
			List<String> both = new ArrayList<>(request.rows());
			both.addAll(request.columns());
			sums(both, engine, monitor);
			sums(request.rows(), engine, monitor);
			sums(request.columns(), engine, monitor);
			sums(List.of(), engine, monitor);
		}
		table = build();
	}

	/** The combinations of values that have rows. */
	private void all(List<String> dimensions, List<List<Object>> keys, int most, FactEngine engine, IProgressMonitor monitor) {
		if (dimensions.isEmpty()) {
			return;
		}
		Groups groups = engine.group(facts.table(), new GroupQuery(dimensions, List.of(new Aggregate.Rows()), choice.filters()), monitor);
		for (int group = 0; group < Math.min(most, groups.size()); group++) {
			keys.add(key(groups, group, dimensions.size()));
		}
		cut |= groups.size() > most;
	}

	private static List<Object> key(Groups groups, int group, int size) {
		Object[] key = new Object[size];
		Arrays.setAll(key, i -> groups.key(group, i));
		return Collections.unmodifiableList(Arrays.asList(key));
	}

	private void sums(List<String> dimensions, FactEngine engine, IProgressMonitor monitor) {
		Groups groups = engine.group(facts.table(),
				new GroupQuery(dimensions, List.of(new Aggregate.Sum(facts.measure())), choice.filters()), monitor);
		for (int group = 0; group < groups.size(); group++) {
			if (!groups.isMissing(group, 0)) {
				amounts.put(named(dimensions, key(groups, group, dimensions.size())), (BigInteger) groups.value(group, 0));
			}
		}
	}

	/** A key that tells dimensions apart: a sum of a row is not that of a column with the same value. */
	private static List<Object> named(List<String> dimensions, List<Object> values) {
		List<Object> key = new ArrayList<>(dimensions);
		key.addAll(values);
		return key;
	}

	private BigInteger amount(List<Object> row, List<Object> column) {
		List<String> dimensions = new ArrayList<>();
		List<Object> values = new ArrayList<>();
		if (row != null) {
			dimensions.addAll(request.rows());
			values.addAll(row);
		}
		if (column != null) {
			dimensions.addAll(request.columns());
			values.addAll(column);
		}
		return amounts.get(named(dimensions, values));
	}

	private Table build() {
		boolean shares = request.mode() != PivotMode.AMOUNT;
		ColumnType type = shares ? ColumnType.PERCENTAGE : ColumnType.MONEY;
		List<Column> heads = new ArrayList<>();
		request.rows().forEach(name -> heads.add(Column.of("row." + name, facts.name(name), ColumnType.TEXT))); //$NON-NLS-1$
		if (request.rows().isEmpty()) {
			heads.add(Column.of("row", facts.scope().label(), ColumnType.TEXT)); //$NON-NLS-1$
		}
		for (int i = 0; i < columns.size(); i++) {
			heads.add(Column.of("column." + i, label(request.columns(), columns.get(i)), type)); //$NON-NLS-1$
		}
		heads.add(Column.of("total", Messages.total, type)); //$NON-NLS-1$
		Table.Builder builder = Table.builder(Messages.title, heads);
		rows.forEach(row -> builder.row(cells(row)));
		builder.row(cells(null));
		return builder.build();
	}

	private Object[] cells(List<Object> row) {
		List<Object> cells = new ArrayList<>();
		if (row == null) {
			cells.add(Messages.total);
			for (int i = 1; i < request.rows().size(); i++) {
				cells.add(null);
			}
		} else {
			for (int i = 0; i < row.size(); i++) {
				cells.add(facts.label(request.rows().get(i), row.get(i)));
			}
		}
		for (int i = 0; i < columns.size(); i++) {
			cells.add(cell(row, i));
		}
		cells.add(request.mode() == PivotMode.CHANGE ? null : cell(row, -1));
		return cells.toArray();
	}

	private Object cell(List<Object> row, int column) {
		List<Object> at = column < 0 ? null : columns.get(column);
		BigInteger amount = amount(row, at);
		if (amount == null) {
			return null;
		}
		return switch (request.mode()) {
		case AMOUNT -> new Money(amount.longValueExact(), facts.scope().currency());
		case OF_ALL -> share(amount, amount(null, null));
		case OF_ROW -> share(amount, amount(row, null));
		case OF_COLUMN -> share(amount, amount(null, at));
		case CHANGE -> column < 1 ? null : change(amount, amount(row, columns.get(column - 1)));
		};
	}

	private static BigDecimal share(BigInteger part, BigInteger whole) {
		return whole == null || whole.signum() == 0 ? null
				: new BigDecimal(part).divide(new BigDecimal(whole), MathContext.DECIMAL64).setScale(4, RoundingMode.HALF_UP);
	}

	private static BigDecimal change(BigInteger now, BigInteger before) {
		return before == null || before.signum() <= 0 ? null : share(now.subtract(before), before);
	}

	private String label(List<String> dimensions, List<Object> values) {
		List<String> labels = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			labels.add(facts.label(dimensions.get(i), values.get(i)));
		}
		return String.join(" \u00b7 ", labels); //$NON-NLS-1$
	}

	/**
	 * The pivot.
	 *
	 * @return its last row has the sums of the columns, its last column those of the rows
	 */
	public Table table() {
		return table;
	}

	/**
	 * Whether there are more rows or columns than are shown; sums are of all.
	 *
	 * @return false if all are shown
	 */
	public boolean isCut() {
		return cut;
	}

	/**
	 * What a cell stands for.
	 *
	 * @param row
	 *            row of the table
	 * @param column
	 *            column of the table
	 * @return the choice of the pivot, and the values of the row and column
	 */
	public Choice at(int row, int column) {
		Map<String, Set<Object>> values = new LinkedHashMap<>();
		if (row < rows.size()) {
			add(values, request.rows(), rows.get(row));
		}
		int which = column - Math.max(1, request.rows().size());
		if (which >= 0 && which < columns.size()) {
			add(values, request.columns(), columns.get(which));
		}
		Choice found = choice;
		for (Map.Entry<String, Set<Object>> each : values.entrySet()) {
			found = found.with(each.getKey(), each.getValue());
		}
		return found;
	}

	private static void add(Map<String, Set<Object>> values, List<String> dimensions, List<Object> key) {
		for (int i = 0; i < dimensions.size(); i++) {
			values.put(dimensions.get(i), new HashSet<>(Arrays.asList(key.get(i))));
		}
	}
}
