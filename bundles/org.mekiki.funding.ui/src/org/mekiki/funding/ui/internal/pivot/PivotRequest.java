package org.mekiki.funding.ui.internal.pivot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How money is set out.
 *
 * @param rows
 *            dimensions of the rows, the outermost first
 * @param columns
 *            dimensions of the columns, the outermost first
 * @param mode
 *            what cells say
 */
public record PivotRequest(List<String> rows, List<String> columns, PivotMode mode) {

	/** Copies the lists. */
	public PivotRequest {
		rows = List.copyOf(rows);
		columns = List.copyOf(columns);
		Objects.requireNonNull(mode);
	}

	/**
	 * Puts a dimension somewhere, from wherever it was.
	 *
	 * @param dimension
	 *            its name
	 * @param toRows
	 *            whether it goes to the rows, or to the columns
	 * @param before
	 *            index of the dimension that it stands before; the number of them for the end
	 * @return the other request
	 */
	public PivotRequest put(String dimension, boolean toRows, int before) {
		List<String> nextRows = new ArrayList<>(rows);
		List<String> nextColumns = new ArrayList<>(columns);
		List<String> target = toRows ? nextRows : nextColumns;
		int was = target.indexOf(dimension);
		nextRows.remove(dimension);
		nextColumns.remove(dimension);
		int at = was >= 0 && was < before ? before - 1 : before;
		target.add(Math.max(0, Math.min(target.size(), at)), dimension);
		return new PivotRequest(nextRows, nextColumns, mode);
	}

	/**
	 * Takes a dimension away.
	 *
	 * @param dimension
	 *            its name
	 * @return the other request
	 */
	public PivotRequest without(String dimension) {
		return new PivotRequest(rows.stream().filter(name -> !name.equals(dimension)).toList(),
				columns.stream().filter(name -> !name.equals(dimension)).toList(), mode);
	}

	/**
	 * Lets cells say something else.
	 *
	 * @param other
	 *            what
	 * @return the other request
	 */
	public PivotRequest with(PivotMode other) {
		return new PivotRequest(rows, columns, other);
	}
}
