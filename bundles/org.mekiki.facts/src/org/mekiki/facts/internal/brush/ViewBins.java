package org.mekiki.facts.internal.brush;

import org.eclipse.osgi.util.NLS;
import org.mekiki.facts.api.LinkedView;
import org.mekiki.facts.api.LinkedViews;
import org.mekiki.facts.internal.column.Codes;
import org.mekiki.facts.internal.column.ColumnTable;
import org.mekiki.facts.internal.column.FusedCodes;
import org.mekiki.facts.internal.text.Messages;

/** The bin of every row in one view. */
public final class ViewBins {

	private final String name;
	private final FusedCodes codes;
	private final int bins;

	/**
	 * @param table
	 *            the rows
	 * @param view
	 *            the view
	 */
	public ViewBins(ColumnTable table, LinkedView view) {
		name = view.name();
		Codes[] parts = view.dimensions().stream().map(dimension -> table.dimension(dimension).codes()).toArray(Codes[]::new);
		int[] strides = new int[parts.length];
		long product = 1;
		for (int i = parts.length - 1; i >= 0; i--) {
			strides[i] = (int) product;
			product *= Math.max(1, parts[i].cardinality());
			if (product > LinkedViews.MOST_PAIRS) {
				throw new IllegalArgumentException(NLS.bind(Messages.brushTooFine, new Object[] { name, name,
						Long.valueOf(product), Integer.valueOf(LinkedViews.MOST_PAIRS) }));
			}
		}
		bins = (int) product;
		codes = new FusedCodes(parts, strides);
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

	/** The bins of neighbouring rows of a block. */
	void read(int segment, int from, int count, long[] out) {
		codes.read(segment, from, count, out);
	}
}
