package org.mekiki.curriculum.internal.item;

/**
 * A share of the points, exact.
 *
 * @param part
 *            how many parts are earned
 * @param of
 *            how many there are, one or more
 * @param open
 *            whether a person has to decide
 */
public record Score(int part, int of, boolean open) {

	/** No points, and nothing to be marked. */
	public static final Score NOTHING = new Score(0, 1, false);

	/** A share that a person has to decide on. */
	public static final Score OPEN = new Score(0, 1, true);

	/**
	 * All or nothing.
	 *
	 * @param right
	 *            whether the answer is right
	 * @return the share
	 */
	public static Score of(boolean right) {
		return right ? new Score(1, 1, false) : NOTHING;
	}

	/**
	 * Whether all points are earned.
	 *
	 * @return true if nothing is missing
	 */
	public boolean isAll() {
		return part == of;
	}
}
