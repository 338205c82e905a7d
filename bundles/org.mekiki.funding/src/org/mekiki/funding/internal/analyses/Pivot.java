package org.mekiki.funding.internal.analyses;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.result.Trail;
import org.mekiki.facts.api.Filter;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.MoneySum;

/** Money by rows and, if asked for, columns. All sums are exact and add up to the total. */
final class Pivot {

	private static final int MOST_COLUMNS = 24;

	private final Question question;
	private final PivotAxis rows;
	private final PivotAxis columns;
	private final long[][] cells;
	private final boolean[][] present;

	/**
	 * Divides the money of a question.
	 *
	 * @param rowDimension
	 *            what rows are
	 * @param columnDimension
	 *            what columns are; null for none
	 * @param most
	 *            rows by themselves
	 */
	Pivot(Question question, FundingDimension rowDimension, FundingDimension columnDimension, int most) {
		this.question = question;
		rows = axis(rowDimension, most);
		columns = columnDimension == null ? null : axis(columnDimension, MOST_COLUMNS);
		int width = columns == null ? 1 : columns.keys().size();
		cells = new long[rows.keys().size()][width];
		present = new boolean[rows.keys().size()][width];
		List<FundingDimension> dimensions = columns == null ? List.of(rowDimension) : List.of(rowDimension, columnDimension);
		for (MoneySum sum : question.slice.sums(dimensions, question.filters, null)) {
			int row = rows.place(sum.key());
			int column = columns == null ? 0 : columns.place(sum.keys().get(1));
			cells[row][column] = Math.addExact(cells[row][column], sum.minor());
			present[row][column] = true;
		}
	}

	private PivotAxis axis(FundingDimension dimension, int most) {
		List<MoneySum> sums = question.slice.sums(List.of(dimension), question.filters, null);
		return new PivotAxis(dimension, question.facts, sums, question.level, most,
				number -> question.texts.get("others", Integer.valueOf(number))); //$NON-NLS-1$
	}

	List<PivotKey> rows() {
		return rows.keys();
	}

	FundingDimension rowDimension() {
		return rows.dimension();
	}

	/** Empty if there are none. */
	List<PivotKey> columns() {
		return columns == null ? List.of() : columns.keys();
	}

	FundingDimension columnDimension() {
		return columns == null ? null : columns.dimension();
	}

	/** Null if nothing is stated there, which is not zero. */
	Long cell(int row, int column) {
		return present[row][column] ? Long.valueOf(cells[row][column]) : null;
	}

	long rowTotal(int row) {
		long sum = 0;
		for (long cell : cells[row]) {
			sum = Math.addExact(sum, cell);
		}
		return sum;
	}

	long columnTotal(int column) {
		long sum = 0;
		for (long[] row : cells) {
			sum = Math.addExact(sum, row[column]);
		}
		return sum;
	}

	long total() {
		long sum = 0;
		for (int row = 0; row < cells.length; row++) {
			sum = Math.addExact(sum, rowTotal(row));
		}
		return sum;
	}

	Trail whyCell(int row, int column) {
		PivotKey at = rows.keys().get(row);
		PivotKey across = columns.keys().get(column);
		return why(question.texts.get("at", at.label(), across.label()), //$NON-NLS-1$
				List.of(at.filter(rows.dimension()), across.filter(columns.dimension())));
	}

	Trail whyRow(int row) {
		PivotKey at = rows.keys().get(row);
		return why(at.label(), List.of(at.filter(rows.dimension())));
	}

	Trail whyColumn(int column) {
		PivotKey across = columns.keys().get(column);
		return why(across.label(), List.of(across.filter(columns.dimension())));
	}

	private Trail why(String what, List<Filter> more) {
		List<Filter> all = new ArrayList<>(question.filters);
		all.addAll(more);
		question.context.progress().check();
		return question.slice.trail(what, all);
	}
}
