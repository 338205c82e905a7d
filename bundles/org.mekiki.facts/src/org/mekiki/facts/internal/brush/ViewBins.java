package org.mekiki.facts.internal.brush;

import java.util.BitSet;

import org.eclipse.osgi.util.NLS;
import org.mekiki.facts.api.LinkedView;
import org.mekiki.facts.api.LinkedViews;
import org.mekiki.facts.internal.column.Codes;
import org.mekiki.facts.internal.column.ColumnTable;
import org.mekiki.facts.internal.text.Messages;

/** The bin of every row in one view. */
public final class ViewBins {

	private final String name;
	private final Codes[] parts;
	private final int[] strides;
	private final int base;
	private final int bins;

	/**
	 * @param table
	 *            the rows
	 * @param view
	 *            the view
	 */
	public ViewBins(ColumnTable table, LinkedView view) {
		name = view.name();
		parts = view.dimensions().stream().map(dimension -> table.dimension(dimension).codes()).toArray(Codes[]::new);
		strides = new int[parts.length];
		long product = 1;
		int sum = 0;
		for (int i = parts.length - 1; i >= 0; i--) {
			strides[i] = (int) product;
			sum += parts[i].bias() * strides[i];
			product *= Math.max(1, parts[i].cardinality());
			if (product > LinkedViews.MOST_PAIRS) {
				throw new IllegalArgumentException(NLS.bind(Messages.brushTooFine, new Object[] { name, name,
						Long.valueOf(product), Integer.valueOf(LinkedViews.MOST_PAIRS) }));
			}
		}
		base = sum;
		bins = (int) product;
	}

	/**
	 * The view's name.
	 *
	 * @return not null
	 */
	public String name() {
		return name;
	}

	/**
	 * Number of bins.
	 *
	 * @return from 1
	 */
	public int bins() {
		return bins;
	}

	/** The bins of neighbouring rows, times a factor. */
	void read(int segment, int from, int count, int factor, int[] out) {
		parts[0].scale(segment, from, count, strides[0] * factor, base * factor, out);
		for (int i = 1; i < parts.length; i++) {
			parts[i].addScaled(segment, from, count, strides[i] * factor, out);
		}
	}

	/** 0 for each chosen bin, 1 for the others; null if all are chosen. */
	byte[] rejected(BitSet chosen) {
		if (chosen == null || chosen.nextClearBit(0) >= bins) {
			return null;
		}
		byte[] rejected = new byte[bins];
		for (int bin = 0; bin < bins; bin++) {
			rejected[bin] = (byte) (chosen.get(bin) ? 0 : 1);
		}
		return rejected;
	}
}
