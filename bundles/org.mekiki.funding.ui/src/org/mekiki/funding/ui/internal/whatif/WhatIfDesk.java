package org.mekiki.funding.ui.internal.whatif;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.mekiki.funding.api.Allocation;
import org.mekiki.funding.api.Optimum;
import org.mekiki.funding.api.Scenarios;
import org.mekiki.funding.api.WhatIf;

/**
 * What lies on the desk of somebody who divides a budget: the allocation, what it is compared with, and what was before.
 * UI thread; nothing here looks at the base or solves anything.
 */
public final class WhatIfDesk {

	private static final int MOST_BACK = 200;

	/** Hears of what is to be shown. */
	public interface Listener {

		/** Amounts, locks or what they are compared with have changed. */
		void changed();

		/** The budget is another one. */
		void replaced();
	}

	private final List<Listener> listeners = new ArrayList<>();
	private final Deque<Allocation> before = new ArrayDeque<>();
	private Allocation allocation;
	private long[] shown = {};
	private int grabbed = -1;
	private long wanted;
	private String comparedWith;
	private Map<String, Scenarios.Share> comparedShares;
	private long[] compared = {};

	/**
	 * Adds a listener.
	 *
	 * @param listener
	 *            hears of what is to be shown
	 */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/**
	 * The allocation without what the hand is doing.
	 *
	 * @return null before a budget was read
	 */
	public Allocation allocation() {
		return allocation;
	}

	/**
	 * What is divided.
	 *
	 * @return null before a budget was read
	 */
	public WhatIf budget() {
		return allocation == null ? null : allocation.budget();
	}

	/**
	 * Amounts as they are shown, with what the hand is doing.
	 *
	 * @return one for each place, not to be changed
	 */
	public long[] amounts() {
		return shown;
	}

	/**
	 * What the amounts are compared with.
	 *
	 * @return one for each place, not to be changed
	 */
	public long[] compared() {
		return compared;
	}

	/**
	 * The scenario that is compared with.
	 *
	 * @return its name; null for what there is
	 */
	public String comparedWith() {
		return comparedWith;
	}

	/**
	 * Puts another allocation on the desk.
	 *
	 * @param next
	 *            the allocation
	 * @param isNew
	 *            whether there is no way back to what was before
	 */
	public void open(Allocation next, boolean isNew) {
		boolean other = allocation == null || allocation.budget() != next.budget();
		if (isNew) {
			before.clear();
		} else if (allocation != null) {
			remember();
		}
		put(next, other);
	}

	private void put(Allocation next, boolean other) {
		grabbed = -1;
		allocation = next;
		shown = next.amounts();
		compared = comparedShares == null ? next.budget().question().actual() : next.budget().amounts(comparedShares);
		listeners.forEach(other ? Listener::replaced : Listener::changed);
	}

	private void remember() {
		before.push(allocation.copy());
		if (before.size() > MOST_BACK) {
			before.removeLast();
		}
	}

	/**
	 * Compares with something else.
	 *
	 * @param name
	 *            name of a scenario; null for what there is
	 * @param shares
	 *            its shares by recipients; null for what there is
	 */
	public void compare(String name, Map<String, Scenarios.Share> shares) {
		comparedWith = name;
		comparedShares = shares;
		if (allocation != null) {
			compared = shares == null ? budget().question().actual() : budget().amounts(shares);
			listeners.forEach(Listener::changed);
		}
	}

	/**
	 * A hand takes the slider of a place.
	 *
	 * @param place
	 *            its index
	 * @return false if it is held
	 */
	public boolean grab(int place) {
		if (allocation == null || allocation.isHeld(place)) {
			return false;
		}
		grabbed = place;
		wanted = shown[place];
		return true;
	}

	/**
	 * The hand moves. All amounts follow from where they were when the slider was taken, so that a hand that comes back
	 * brings everything back.
	 *
	 * @param amount
	 *            what the place shall have, in minor units
	 */
	public void drag(long amount) {
		if (grabbed >= 0) {
			wanted = amount;
			shown = allocation.tried(grabbed, amount);
			listeners.forEach(Listener::changed);
		}
	}

	/** The hand lets the slider go. */
	public void drop() {
		int place = grabbed;
		grabbed = -1;
		if (place >= 0 && !Arrays.equals(shown, allocation.amounts())) {
			remember();
			allocation.move(place, wanted);
			shown = allocation.amounts();
			listeners.forEach(Listener::changed);
		}
	}

	/**
	 * Moves a place at once.
	 *
	 * @param place
	 *            its index
	 * @param amount
	 *            what it shall have, in minor units
	 */
	public void move(int place, long amount) {
		if (grab(place)) {
			drag(amount);
			drop();
		}
	}

	/**
	 * Holds a place where it is, or lets it go.
	 *
	 * @param place
	 *            its index
	 */
	public void toggle(int place) {
		remember();
		allocation.hold(place, !allocation.isHeld(place));
		listeners.forEach(Listener::changed);
	}

	/**
	 * Takes an optimum over.
	 *
	 * @param best
	 *            found for the allocation as it is
	 */
	public void take(Optimum best) {
		remember();
		allocation.take(best);
		shown = allocation.amounts();
		listeners.forEach(Listener::changed);
	}

	/** Begins anew with what there is. */
	public void reset() {
		if (allocation != null) {
			remember();
			put(new Allocation(budget()), false);
		}
	}

	/**
	 * Whether there is something to go back to.
	 *
	 * @return false at the beginning
	 */
	public boolean canGoBack() {
		return !before.isEmpty();
	}

	/** Takes the last step back. */
	public void back() {
		if (canGoBack()) {
			Allocation last = before.pop();
			put(last, last.budget() != budget());
		}
	}
}
