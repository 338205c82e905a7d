package org.mekiki.lists.matrix;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.mekiki.model.lists.AlignmentState;

/**
 * Which links count.
 *
 * @param states
 *            states of links that are looked at; rejected links never are
 */
public record Counting(Set<AlignmentState> states) {

	/** Links that were agreed, and those that are only suggested. */
	public static final Counting ALL = new Counting(EnumSet.of(AlignmentState.AGREED, AlignmentState.SUGGESTED));

	/** Links that were agreed. */
	public static final Counting AGREED = new Counting(EnumSet.of(AlignmentState.AGREED));

	/** Takes rejected links out. */
	public Counting {
		EnumSet<AlignmentState> wanted = EnumSet.noneOf(AlignmentState.class);
		wanted.addAll(Objects.requireNonNull(states));
		wanted.remove(AlignmentState.REJECTED);
		states = Set.copyOf(wanted);
	}

	/**
	 * Whether a link in some state counts.
	 *
	 * @param state
	 *            the state
	 * @return true if it does
	 */
	public boolean counts(AlignmentState state) {
		return states.contains(state);
	}
}
