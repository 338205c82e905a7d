package org.mekiki.funding.ui.internal.board;

import java.util.List;
import java.util.Objects;

/**
 * A view of a board and its place.
 *
 * @param kind
 *            what it looks like
 * @param dimensions
 *            names of columns, as many as the kind can show
 * @param x
 *            first column of the grid, from 0
 * @param y
 *            first row of the grid, from 0
 * @param width
 *            columns of the grid, from {@link #LEAST_WIDTH}
 * @param height
 *            rows of the grid, from {@link #LEAST_HEIGHT}
 */
public record PanelSpec(PanelKind kind, List<String> dimensions, int x, int y, int width, int height) {

	/** Columns of the grid. */
	public static final int COLUMNS = 12;
	/** A narrower view says nothing. */
	public static final int LEAST_WIDTH = 3;
	/** A lower view says nothing. */
	public static final int LEAST_HEIGHT = 3;
	/** No board is longer. */
	private static final int MOST_ROWS = 200;

	/** Brings the place onto the grid. */
	public PanelSpec {
		Objects.requireNonNull(kind);
		dimensions = List.copyOf(dimensions);
		if (dimensions.size() < kind.least() || dimensions.size() > kind.most()) {
			throw new IllegalArgumentException(kind + " " + dimensions); //$NON-NLS-1$
		}
		width = Math.max(LEAST_WIDTH, Math.min(COLUMNS, width));
		height = Math.max(LEAST_HEIGHT, Math.min(MOST_ROWS, height));
		x = Math.max(0, Math.min(COLUMNS - width, x));
		y = Math.max(0, Math.min(MOST_ROWS, y));
	}

	/**
	 * The view elsewhere.
	 *
	 * @param left
	 *            first column
	 * @param top
	 *            first row
	 * @return the nearest place on the grid
	 */
	public PanelSpec at(int left, int top) {
		return new PanelSpec(kind, dimensions, left, top, width, height);
	}

	/**
	 * The view in another size.
	 *
	 * @param columns
	 *            its width
	 * @param rows
	 *            its height
	 * @return the nearest size on the grid
	 */
	public PanelSpec sized(int columns, int rows) {
		return new PanelSpec(kind, dimensions, x, y, Math.min(columns, COLUMNS - x), rows);
	}

	/**
	 * The view of other dimensions.
	 *
	 * @param others
	 *            names of columns
	 * @return the view in the same place
	 */
	public PanelSpec of(List<String> others) {
		return new PanelSpec(kind, others, x, y, width, height);
	}

	boolean overlaps(PanelSpec other) {
		return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
	}
}
