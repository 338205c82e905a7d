package org.mekiki.funding.ui.internal.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.mekiki.facts.api.Histogram;
import org.mekiki.funding.ui.internal.board.Bins;
import org.mekiki.funding.ui.internal.board.PanelSpec;

/**
 * All that a panel draws, short enough to be compared: what shows the same as before need not be painted again.
 *
 * @param basis
 *            the rows, and what else is known of what gets money
 * @param chosen
 *            what is chosen of the panel's dimensions
 * @param totals
 *            of the whole board, if the panel shows them
 * @param figures
 *            made of the amounts of its views
 */
record PanelPrint(List<Object> basis, List<Set<Object>> chosen, List<Object> totals, long figures) {

	private static final long MIX = 0x9E3779B97F4A7C15L;

	static PanelPrint of(PanelSpec spec, PanelContent content) {
		// null stands for all values
		List<Set<Object>> chosen = new ArrayList<>();
		spec.dimensions().forEach(dimension -> chosen.add(content.choice().of(dimension)));
		long figures = 0;
		for (List<String> view : Painters.views(spec)) {
			Bins bins = content.bins(view);
			figures = mix(figures, bins == null ? 0 : figures(bins.now()));
		}
		List<Object> totals = spec.dimensions().isEmpty()
				? List.of(content.prepared().total(), Integer.valueOf(content.prepared().rows()), List.copyOf(content.scopes().entrySet()))
				: List.of();
		return new PanelPrint(List.of(content.prepared().board(), content.profiles()), chosen, totals, figures);
	}

	private static long figures(Histogram histogram) {
		long figures = 0;
		for (int bin = 0; bin < histogram.bins(); bin++) {
			int rows = histogram.rows(bin);
			if (rows > 0) {
				figures = mix(mix(figures, bin), rows);
				figures = mix(figures, sum(histogram, bin));
			}
		}
		return figures;
	}

	private static long sum(Histogram histogram, int bin) {
		try {
			return histogram.sum(bin);
		} catch (ArithmeticException large) {
			return histogram.exactSum(bin).longValue();
		}
	}

	private static long mix(long before, long next) {
		long mixed = (before ^ next) * MIX;
		return mixed ^ mixed >>> 29;
	}
}
