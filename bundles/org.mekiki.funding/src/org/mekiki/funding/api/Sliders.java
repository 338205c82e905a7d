package org.mekiki.funding.api;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.mekiki.funding.internal.money.LargestRemainder;

/**
 * An allocation under the hand: moving one place gives to or takes from the others of its group in proportion, so that
 * the group's sum stays what it was to the last unit. For one thread.
 *
 * @since 0.1
 * @noextend
 */
public final class Sliders {

	private final Reallocation question;
	private final long[] amounts;
	private final int[] groups;
	private final BitSet pinned = new BitSet();

	/**
	 * An allocation to begin with.
	 *
	 * @param question
	 *            places and their bounds
	 * @param start
	 *            an amount for each place
	 * @param groups
	 *            for each place the group whose sum stays, such as its year
	 */
	public Sliders(Reallocation question, long[] start, int[] groups) {
		if (start.length != question.places().size() || groups.length != start.length) {
			throw new IllegalArgumentException(Integer.toString(start.length));
		}
		this.question = question;
		this.amounts = start.clone();
		this.groups = groups.clone();
	}

	/**
	 * Amounts as they are now.
	 *
	 * @return a copy
	 */
	public long[] amounts() {
		return amounts.clone();
	}

	/**
	 * Holds a place where it is, or lets it go.
	 *
	 * @param place
	 *            its index
	 * @param held
	 *            whether moving others may not change it
	 */
	public void hold(int place, boolean held) {
		pinned.set(place, held);
	}

	/**
	 * Moves a place as far as its own bounds and those of the others allow.
	 *
	 * @param place
	 *            its index
	 * @param wanted
	 *            the amount wanted
	 * @return the amount that it has now
	 */
	public long move(int place, long wanted) {
		Reallocation.Place own = question.places().get(place);
		long change = Math.clamp(wanted, own.least(), own.most()) - amounts[place];
		List<Integer> others = new ArrayList<>();
		for (int i = 0; i < amounts.length; i++) {
			if (i != place && groups[i] == groups[place] && !pinned.get(i)) {
				others.add(Integer.valueOf(i));
			}
		}
		long left = Math.abs(change);
		while (left > 0) {
			List<Integer> open = others.stream().filter(other -> room(other.intValue(), change) > 0).toList();
			if (open.isEmpty()) {
				break;
			}
			List<BigInteger> weights = open.stream().map(other -> BigInteger.valueOf(weight(other.intValue(), change))).toList();
			long[] parts = LargestRemainder.divide(left, weights);
			for (int i = 0; i < parts.length; i++) {
				int other = open.get(i).intValue();
				long moved = Math.min(parts[i], room(other, change));
				amounts[other] -= moved * Long.signum(change);
				left -= moved;
			}
		}
		amounts[place] += (Math.abs(change) - left) * Long.signum(change);
		return amounts[place];
	}

	/** How much another place can give, or take. */
	private long room(int other, long change) {
		return change > 0 ? amounts[other] - question.places().get(other).least() : question.places().get(other).most() - amounts[other];
	}

	/** In proportion to what it has; a place with nothing can still take. */
	private long weight(int other, long change) {
		return Math.max(1, change > 0 ? Math.min(amounts[other], room(other, change)) : amounts[other]);
	}
}
