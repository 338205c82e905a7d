package org.mekiki.core.api.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * How often values fall into intervals. Bins should be equally wide: heights are counts, not densities.
 *
 * @param caption the words around the picture
 * @param values  the axis of the counted values
 * @param counts  the axis of counts
 * @param bins    ascending, from (inclusive) below to (exclusive; the last one inclusive)
 */
public record Histogram(Caption caption, Axis values, Axis counts, List<Bin> bins) implements ChartDescription {
	/** Checks that axes are there. */
	public Histogram {
		Texts.required(caption, "caption"); //$NON-NLS-1$
		Texts.required(values, "values"); //$NON-NLS-1$
		Texts.required(counts, "counts"); //$NON-NLS-1$
		bins = Texts.copy(bins);
	}

	/**
	 * An interval.
	 *
	 * @param from  lower bound, inclusive
	 * @param to    upper bound, greater than the lower
	 * @param count how many values fall in, not negative
	 * @param key   reference given back on selection, null: none
	 */
	public record Bin(BigDecimal from, BigDecimal to, long count, String key) {
		/** Checks the bounds. */
		public Bin {
			from = Numbers.exact(Texts.required(from, "from")); //$NON-NLS-1$
			to = Numbers.exact(Texts.required(to, "to")); //$NON-NLS-1$
			if (from.compareTo(to) >= 0)
				throw new IllegalArgumentException("A bin ends above its start"); //$NON-NLS-1$
			if (count < 0)
				throw new IllegalArgumentException("A count is not negative"); //$NON-NLS-1$
			key = Texts.key(key);
		}
	}

	/**
	 * Counts values into equally wide bins from the least to the greatest.
	 *
	 * @param values in base units, none null
	 * @param bins   how many, at least 1
	 * @return bins without keys, empty when there are no values; one bin when all values are equal
	 */
	public static List<Bin> count(List<BigDecimal> values, int bins) {
		if (bins < 1)
			throw new IllegalArgumentException("At least one bin"); //$NON-NLS-1$
		var least = values.stream().min(BigDecimal::compareTo).orElse(null);
		var greatest = values.stream().max(BigDecimal::compareTo).orElse(null);
		if (least == null || greatest == null)
			return List.of();
		if (least.compareTo(greatest) == 0)
			return List.of(new Bin(least, least.add(BigDecimal.ONE), values.size(), null));
		var range = greatest.subtract(least);
		var counts = new long[bins];
		for (var value : values) {
			int bin = value.subtract(least).multiply(BigDecimal.valueOf(bins)).divideToIntegralValue(range).intValue();
			counts[Math.min(bin, bins - 1)]++;
		}
		var result = new ArrayList<Bin>();
		var bound = least;
		for (int i = 0; i < bins; i++) {
			var next = i == bins - 1 ? greatest
					: least.add(range.multiply(BigDecimal.valueOf(i + 1L)).divide(BigDecimal.valueOf(bins), MathContext.DECIMAL64));
			result.add(new Bin(bound, next, counts[i], null));
			bound = next;
		}
		return List.copyOf(result);
	}
}
