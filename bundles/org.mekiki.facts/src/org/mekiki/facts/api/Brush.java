package org.mekiki.facts.api;

import java.util.BitSet;

/**
 * A hand that moves over one view, the active one, while the others follow. All that the hand may ask was counted when
 * the view became active; a move adds and subtracts, and looks at no row. For one thread.
 *
 * @noimplement This interface is not intended to be implemented by clients.
 */
public interface Brush {

	/**
	 * The active view.
	 *
	 * @return its index
	 */
	int active();

	/**
	 * The active view under what is chosen in the others. Does not depend on where the hand is.
	 *
	 * @return its histogram
	 */
	Histogram own();

	/**
	 * Chooses neighbouring bins of the active view.
	 *
	 * @param from
	 *            first bin
	 * @param to
	 *            bin behind the last one; not below from
	 * @return a histogram for each view in their order, that of the active one not restricted by itself; reused
	 */
	Histogram[] move(int from, int to);

	/**
	 * Chooses any bins of the active view.
	 *
	 * @param bins
	 *            the bins; null for all
	 * @return a histogram for each view in their order; reused
	 */
	Histogram[] move(BitSet bins);
}
