package org.mekiki.facts.internal.brush;

import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mekiki.facts.api.LinkedView;
import org.mekiki.facts.api.LinkedViews;
import org.mekiki.facts.internal.column.Codes;
import org.mekiki.facts.internal.column.ColumnTable;
import org.mekiki.facts.internal.column.SlotCodes;
import org.mekiki.facts.internal.text.Messages;

/** The bin of every row in one view. */
public final class ViewBins {

	private final String name;
	private final Codes[] parts;
	private final int[] strides;
	private final int bins;
	/** Bins as numbers of 16 bits; null if there are too many. */
	private final SlotCodes narrow;

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
		for (int i = parts.length - 1; i >= 0; i--) {
			strides[i] = (int) product;
			product *= Math.max(1, parts[i].cardinality());
			if (product > LinkedViews.MOST_PAIRS) {
				throw new IllegalArgumentException(NLS.bind(Messages.brushTooFine, new Object[] { name, name,
						Long.valueOf(product), Integer.valueOf(LinkedViews.MOST_PAIRS) }));
			}
		}
		bins = (int) product;
		SlotCodes halves = SlotCodes.of(List.of(parts));
		narrow = halves == null || halves.hasHigh() ? null : halves;
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

	/** Whether bins are numbers of 16 bits. */
	boolean isNarrow() {
		return narrow != null;
	}

	/** The bins of neighbouring rows of a block, as unsigned numbers; only if they are narrow. */
	void read(int segment, int from, int count, short[] out) {
		narrow.read(segment, from, count, null, out);
	}

	/** The bins of neighbouring rows of a block, with room for as many codes. */
	void read(int segment, int from, int count, int[] codes, int[] out) {
		Arrays.fill(out, 0, count, 0);
		for (int part = 0; part < parts.length; part++) {
			parts[part].read(segment, from, count, codes);
			for (int i = 0; i < count; i++) {
				out[i] += codes[i] * strides[part];
			}
		}
	}
}
