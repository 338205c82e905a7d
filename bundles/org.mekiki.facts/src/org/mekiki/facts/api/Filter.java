package org.mekiki.facts.api;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A condition on rows. It is true or false, never unknown: what is missing is in no range, and in a set only if null is
 * in the set.
 */
public sealed interface Filter {

	/**
	 * Rows whose value is one of some.
	 *
	 * @param column
	 *            name of a dimension
	 * @param values
	 *            Strings for texts, Longs or Integers for numbers; null for what is missing
	 */
	record In(String column, Set<?> values) implements Filter {
		/** Copies the values. */
		public In {
			Objects.requireNonNull(column);
			values = java.util.Collections.unmodifiableSet(new HashSet<>(values));
		}
	}

	/**
	 * Rows whose value is in a range.
	 *
	 * @param column
	 *            name of a dimension or measure
	 * @param from
	 *            least value: a String for texts, a Long or Integer for numbers; null for no bound
	 * @param to
	 *            greatest value, likewise
	 */
	record Between(String column, Object from, Object to) implements Filter {
		/** Nothing but the bounds may be null. */
		public Between {
			Objects.requireNonNull(column);
		}
	}

	/**
	 * Rows without a value.
	 *
	 * @param column
	 *            name of a dimension or measure
	 */
	record Missing(String column) implements Filter {
		/** Nothing may be null. */
		public Missing {
			Objects.requireNonNull(column);
		}
	}

	/**
	 * Some rows, as they were chosen before.
	 *
	 * @param set
	 *            rows of the same table
	 */
	record Rows(RowSet set) implements Filter {
		/** Nothing may be null. */
		public Rows {
			Objects.requireNonNull(set);
		}
	}

	/**
	 * Rows for which a condition is false.
	 *
	 * @param filter
	 *            the condition
	 */
	record Not(Filter filter) implements Filter {
		/** Nothing may be null. */
		public Not {
			Objects.requireNonNull(filter);
		}
	}

	/**
	 * Rows for which at least one condition is true; none if there are no conditions.
	 *
	 * @param filters
	 *            the conditions
	 */
	record AnyOf(List<Filter> filters) implements Filter {
		/** Copies the list. */
		public AnyOf {
			filters = List.copyOf(filters);
		}
	}

	/**
	 * Rows for which every condition is true; all if there are no conditions.
	 *
	 * @param filters
	 *            the conditions
	 */
	record AllOf(List<Filter> filters) implements Filter {
		/** Copies the list. */
		public AllOf {
			filters = List.copyOf(filters);
		}
	}
}
