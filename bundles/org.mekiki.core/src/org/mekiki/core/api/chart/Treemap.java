package org.mekiki.core.api.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * Parts of parts of a whole, as areas. Each branch on the top level has a colour.
 *
 * @param caption  the words around the picture
 * @param unit     of the values
 * @param branches the top level
 */
public record Treemap(Caption caption, Unit unit, List<Branch> branches) implements ChartDescription {
	private static final int MAX_DEPTH = 12;

	/** Checks the depth. */
	public Treemap {
		Texts.required(caption, "caption"); //$NON-NLS-1$
		unit = unit == null ? Unit.COUNT : unit;
		branches = Texts.copy(branches);
		for (var branch : branches)
			if (branch.depth() > MAX_DEPTH)
				throw new IllegalArgumentException("A treemap has at most " + MAX_DEPTH + " levels"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * A part.
	 *
	 * @param label shown in its area
	 * @param value exact, in base units, of a part without parts; ignored and null when there are parts
	 * @param key   reference given back on selection, null: none
	 * @param parts may be empty
	 */
	public record Branch(String label, BigDecimal value, String key, List<Branch> parts) {
		/** A part with parts has the sum of them as value. */
		public Branch {
			label = Texts.orEmpty(label);
			parts = Texts.copy(parts);
			value = parts.isEmpty() ? Numbers.exact(value) : null;
			key = Texts.key(key);
		}

		/**
		 * The value of the whole branch.
		 *
		 * @return the sum of its parts, zero when nothing is known
		 */
		public BigDecimal total() {
			if (parts.isEmpty())
				return value == null ? BigDecimal.ZERO : value;
			return parts.stream().map(Branch::total).reduce(BigDecimal.ZERO, BigDecimal::add);
		}

		private int depth() {
			return 1 + parts.stream().mapToInt(Branch::depth).max().orElse(0);
		}
	}
}
