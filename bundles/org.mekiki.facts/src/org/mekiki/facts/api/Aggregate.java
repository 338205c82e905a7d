package org.mekiki.facts.api;

import java.util.Objects;

/**
 * What is computed for each group. Everything but the ratios is an exact whole number; the ratios are exact fractions,
 * rounded once. Hence every figure has the same bits whatever the order of the rows and the number of threads.
 * <p>
 * The measures of concentration look at the totals of an entity's rows in the group, for instance of a payee. Rows
 * without an entity, and entities without any value, are left out. They have no value for a group without an entity,
 * with an entity of negative total, or whose total is zero.
 */
public sealed interface Aggregate {

	/** Number of rows. */
	record Rows() implements Aggregate {
	}

	/**
	 * Number of rows that have a value.
	 *
	 * @param measure
	 *            name of a measure
	 */
	record Count(String measure) implements Aggregate {
		/** Nothing may be null. */
		public Count {
			Objects.requireNonNull(measure);
		}
	}

	/**
	 * Sum, exact whatever its size; missing if no row of the group has a value.
	 *
	 * @param measure
	 *            name of a measure
	 */
	record Sum(String measure) implements Aggregate {
		/** Nothing may be null. */
		public Sum {
			Objects.requireNonNull(measure);
		}
	}

	/**
	 * Least value; missing if no row of the group has a value.
	 *
	 * @param measure
	 *            name of a measure
	 */
	record Min(String measure) implements Aggregate {
		/** Nothing may be null. */
		public Min {
			Objects.requireNonNull(measure);
		}
	}

	/**
	 * Greatest value; missing if no row of the group has a value.
	 *
	 * @param measure
	 *            name of a measure
	 */
	record Max(String measure) implements Aggregate {
		/** Nothing may be null. */
		public Max {
			Objects.requireNonNull(measure);
		}
	}

	/**
	 * Number of different values.
	 *
	 * @param dimension
	 *            name of a dimension
	 */
	record Distinct(String dimension) implements Aggregate {
		/** Nothing may be null. */
		public Distinct {
			Objects.requireNonNull(dimension);
		}
	}

	/**
	 * The value at a nearest rank: of n present values in ascending order the one numbered ⌈n × perMille ÷ 1000⌉, from
	 * 1; the least one for 0. Missing if no row of the group has a value.
	 *
	 * @param measure
	 *            name of a measure
	 * @param perMille
	 *            the rank, from 0 to 1000: 500 is the (lower) median
	 */
	record Percentile(String measure, int perMille) implements Aggregate {
		/** Checks the rank. */
		public Percentile {
			Objects.requireNonNull(measure);
			if (perMille < 0 || perMille > 1000) {
				throw new IllegalArgumentException(Integer.toString(perMille));
			}
		}
	}

	/**
	 * Herfindahl–Hirschman index: the sum of the squares of the entities' shares, from 1/n to 1.
	 *
	 * @param measure
	 *            name of a measure
	 * @param entity
	 *            name of a dimension
	 */
	record Herfindahl(String measure, String entity) implements Aggregate {
		/** Nothing may be null. */
		public Herfindahl {
			Objects.requireNonNull(measure);
			Objects.requireNonNull(entity);
		}
	}

	/**
	 * Share of the largest entities, from 0 to 1.
	 *
	 * @param measure
	 *            name of a measure
	 * @param entity
	 *            name of a dimension
	 * @param count
	 *            how many entities, from 1
	 */
	record TopShare(String measure, String entity, int count) implements Aggregate {
		/** Checks the number. */
		public TopShare {
			Objects.requireNonNull(measure);
			Objects.requireNonNull(entity);
			if (count < 1) {
				throw new IllegalArgumentException(Integer.toString(count));
			}
		}
	}

	/**
	 * Gini coefficient of the entities that occur: 0 if all have the same, near 1 if one has all.
	 *
	 * @param measure
	 *            name of a measure
	 * @param entity
	 *            name of a dimension
	 */
	record Gini(String measure, String entity) implements Aggregate {
		/** Nothing may be null. */
		public Gini {
			Objects.requireNonNull(measure);
			Objects.requireNonNull(entity);
		}
	}
}
