package org.mekiki.facts.internal.brush;

import java.util.BitSet;

import org.mekiki.facts.api.Brush;
import org.mekiki.facts.api.Histogram;

/** Answers from slices. */
final class SliceBrush implements Brush {

	private final int active;
	private final int bins;
	private final Slices[] slices;
	private final BinTotals own;
	private final BinTotals[] shown;

	/** @param slices of each view; that of the active one has a single bin and holds the active view's own totals */
	SliceBrush(int active, int bins, Slices[] slices) {
		this.active = active;
		this.bins = bins;
		this.slices = slices;
		own = slices[active].own();
		shown = new BinTotals[slices.length];
		for (int view = 0; view < shown.length; view++) {
			shown[view] = view == active ? own
					: new BinTotals(slices[view].bins(), slices[view].hasSums(), slices[view].isWide());
		}
	}

	@Override
	public int active() {
		return active;
	}

	@Override
	public Histogram own() {
		return own;
	}

	@Override
	public Histogram[] move(int from, int to) {
		if (from < 0 || to < from || to > bins) {
			throw new IllegalArgumentException(from + ".." + to); //$NON-NLS-1$
		}
		clear();
		add(from, to);
		return shown.clone();
	}

	@Override
	public Histogram[] move(BitSet chosen) {
		if (chosen == null) {
			return move(0, bins);
		}
		clear();
		int from = chosen.nextSetBit(0);
		while (from >= 0 && from < bins) {
			int to = Math.min(bins, chosen.nextClearBit(from));
			add(from, to);
			from = chosen.nextSetBit(to);
		}
		return shown.clone();
	}

	private void clear() {
		for (int view = 0; view < shown.length; view++) {
			if (view != active) {
				shown[view].clear();
			}
		}
	}

	private void add(int from, int to) {
		for (int view = 0; view < shown.length; view++) {
			if (view != active) {
				slices[view].addTo(shown[view], from, to);
			}
		}
	}
}
