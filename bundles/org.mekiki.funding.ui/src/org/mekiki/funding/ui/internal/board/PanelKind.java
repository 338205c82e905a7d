package org.mekiki.funding.ui.internal.board;

/** Kinds of views. */
public enum PanelKind {
	/** The total of what is chosen, and of each kind of money. */
	TOTALS(0, 0),
	/** Stacked bars: the first dimension along the axis, the second in colours. */
	BARS(1, 2),
	/** The values of a dimension in the order of their amounts. */
	RANKING(1, 1),
	/** Areas in areas. */
	TREEMAP(1, 2),
	/** How unevenly the money is spread: Lorenz curve, HHI, shares of the greatest. */
	CONCENTRATION(1, 1),
	/** A small chart of the first dimension for each value of the second one. */
	MULTIPLES(2, 2),
	/** Amounts that flow from the values of one dimension to those of the next. */
	FLOW(2, 4);

	private final int least;
	private final int most;

	PanelKind(int least, int most) {
		this.least = least;
		this.most = most;
	}

	/**
	 * Dimensions that a view of this kind needs.
	 *
	 * @return from 0
	 */
	public int least() {
		return least;
	}

	/**
	 * Dimensions that a view of this kind can show.
	 *
	 * @return not below {@link #least()}
	 */
	public int most() {
		return most;
	}
}
