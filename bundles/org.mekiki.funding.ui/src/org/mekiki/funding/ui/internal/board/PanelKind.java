package org.mekiki.funding.ui.internal.board;

import java.util.Set;

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
	FLOW(2, 5),
	/** Impact by risk, as large as the money: technologies, programmes or projects. */
	BUBBLE(1, 1),
	/** Technology readiness levels at the start, reached and aimed at. */
	READINESS(1, 1),
	/** From when to when, with stage gates. */
	TIMELINE(1, 1);

	/** Dimensions whose values are objects of which more is known than their money. */
	private static final Set<String> PROFILED = Set.of("technology", "programme", "project"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final int least;
	private final int most;

	PanelKind(int least, int most) {
		this.least = least;
		this.most = most;
	}

	/**
	 * Whether a view of this kind says something about a dimension.
	 *
	 * @param dimension
	 *            name of the column
	 * @return false if nothing is known that it could show
	 */
	public boolean accepts(String dimension) {
		return switch (this) {
		case BUBBLE, READINESS -> PROFILED.contains(dimension);
		// a technology has no beginning
		case TIMELINE -> PROFILED.contains(dimension) && !"technology".equals(dimension); //$NON-NLS-1$
		default -> true;
		};
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
