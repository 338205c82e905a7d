package org.mekiki.funding.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A question: how should a budget be divided among places (projects or technologies in years) so that it is worth the
 * most, within limits? Where money is worth how much is said by judgements.
 *
 * @param places
 *            what may get money
 * @param limits
 *            conditions on several places together
 * @since 0.1
 */
public record Reallocation(List<Place> places, List<Limit> limits) {

	/** Copies the lists. */
	public Reallocation {
		places = List.copyOf(places);
		limits = List.copyOf(limits);
		for (Limit limit : limits) {
			for (int member : limit.members()) {
				Objects.checkIndex(member, places.size());
			}
		}
	}

	/**
	 * What may get money.
	 *
	 * @param id
	 *            tells it apart; stable
	 * @param actual
	 *            what it has, in minor units
	 * @param least
	 *            the least it may get
	 * @param most
	 *            the most it may get
	 * @param worth
	 *            what a unit of money is worth there, from 0 to 1
	 */
	public record Place(String id, long actual, long least, long most, BigDecimal worth) {
		/** Checks the bounds. */
		public Place {
			Objects.requireNonNull(id);
			Objects.requireNonNull(worth);
			if (least < 0 || most < least) {
				throw new IllegalArgumentException(id);
			}
		}
	}

	/**
	 * A condition: least ≤ Σ weight × amount ≤ most.
	 *
	 * @param name
	 *            for people
	 * @param members
	 *            indexes of places, each once
	 * @param weights
	 *            one for each member: 1 for plain sums
	 * @param least
	 *            the least; null for no bound
	 * @param most
	 *            the most; null for no bound
	 */
	public record Limit(String name, List<Integer> members, List<BigDecimal> weights, BigDecimal least, BigDecimal most) {
		/** Copies the lists. */
		public Limit {
			Objects.requireNonNull(name);
			members = List.copyOf(members);
			weights = List.copyOf(weights);
			if (members.size() != weights.size()) {
				throw new IllegalArgumentException(name);
			}
		}

		/**
		 * A condition on a plain sum.
		 *
		 * @param name
		 *            for people
		 * @param members
		 *            indexes of places
		 * @param least
		 *            the least; null for no bound
		 * @param most
		 *            the most; null for no bound
		 * @return the condition
		 */
		public static Limit sum(String name, List<Integer> members, Long least, Long most) {
			return new Limit(name, members, members.stream().map(member -> BigDecimal.ONE).toList(),
					least == null ? null : BigDecimal.valueOf(least.longValue()), most == null ? null : BigDecimal.valueOf(most.longValue()));
		}

		/**
		 * Whether the sum has to be one number to the last unit.
		 *
		 * @return true if both bounds are the same
		 */
		public boolean isExact() {
			return least != null && most != null && least.compareTo(most) == 0;
		}

		/**
		 * What amounts give.
		 *
		 * @param amounts
		 *            one for each place
		 * @return the exact weighted sum
		 */
		public BigDecimal value(long[] amounts) {
			BigDecimal sum = BigDecimal.ZERO;
			for (int i = 0; i < members.size(); i++) {
				sum = sum.add(weights.get(i).multiply(BigDecimal.valueOf(amounts[members.get(i).intValue()])));
			}
			return sum;
		}

		/**
		 * Whether amounts meet the condition.
		 *
		 * @param amounts
		 *            one for each place
		 * @return true if they do, to the last unit
		 */
		public boolean isMet(long[] amounts) {
			BigDecimal value = value(amounts);
			return (least == null || value.compareTo(least) >= 0) && (most == null || value.compareTo(most) <= 0);
		}
	}

	/**
	 * What the places have.
	 *
	 * @return amounts in their order
	 */
	public long[] actual() {
		return places.stream().mapToLong(Place::actual).toArray();
	}

	/**
	 * What an allocation is worth.
	 *
	 * @param amounts
	 *            one for each place
	 * @return the sum of worth × amount, exact
	 */
	public BigDecimal worth(long[] amounts) {
		BigDecimal sum = BigDecimal.ZERO;
		for (int i = 0; i < amounts.length; i++) {
			sum = sum.add(places.get(i).worth().multiply(BigDecimal.valueOf(amounts[i])));
		}
		return sum;
	}

	/**
	 * Conditions that an allocation breaks.
	 *
	 * @param amounts
	 *            one for each place
	 * @return in the order of the limits; empty if it meets all
	 */
	public List<Limit> broken(long[] amounts) {
		return limits.stream().filter(limit -> !limit.isMet(amounts)).toList();
	}
}
