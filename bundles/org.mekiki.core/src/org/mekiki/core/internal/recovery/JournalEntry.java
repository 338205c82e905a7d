package org.mekiki.core.internal.recovery;

import java.util.List;

import org.mekiki.store.ObjectState;

/**
 * What one edit left behind: the states of the objects it touched, and the objects it removed. A large edit is written in
 * parts, of which none counts without the last one.
 *
 * @param states
 *            states after the edit
 * @param deleted
 *            identifiers of removed objects
 * @param part
 *            whether more of the same edit follows
 */
record JournalEntry(List<PlacedState> states, List<String> deleted, boolean part) {

	/**
	 * A state and its place: the order keys of the store are given out on saving only, so unsaved work counts.
	 *
	 * @param state
	 *            the state
	 * @param index
	 *            how many siblings stand before it
	 */
	record PlacedState(ObjectState state, int index) {
	}
}
