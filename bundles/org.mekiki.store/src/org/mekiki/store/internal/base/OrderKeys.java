package org.mekiki.store.internal.base;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.mekiki.model.runtime.TrackedObject;

/**
 * Gives siblings growing order keys. Keys are far apart, so that an object put between two others gets a key between
 * theirs and nothing else changes; where there is no room left, the neighbours around are spread out again.
 */
final class OrderKeys {

	/** Distance of keys that are given at an end of the list. */
	static final long GAP = 1L << 32;
	/** Smallest distance left after neighbours were spread out. */
	private static final long ROOM = 1L << 16;

	private final List<? extends TrackedObject> siblings;
	private final Predicate<TrackedObject> placed;
	private final Consumer<TrackedObject> renumbered;

	private OrderKeys(List<? extends TrackedObject> siblings, Predicate<TrackedObject> placed,
			Consumer<TrackedObject> renumbered) {
		this.siblings = siblings;
		this.placed = placed;
		this.renumbered = renumbered;
	}

	/**
	 * Makes the keys grow.
	 *
	 * @param siblings
	 *            all objects of one containment feature, in their order
	 * @param placed
	 *            which of them were added or moved; the others are in the order of their keys
	 * @param renumbered
	 *            hears of each of the others that got a new key
	 */
	static void assign(List<? extends TrackedObject> siblings, Predicate<TrackedObject> placed,
			Consumer<TrackedObject> renumbered) {
		new OrderKeys(siblings, placed, renumbered).run();
	}

	private void run() {
		int from = 0;
		while (from < siblings.size()) {
			if (placed.test(siblings.get(from))) {
				int to = from + 1;
				while (to < siblings.size() && placed.test(siblings.get(to))) {
					to++;
				}
				if (!fits(from, to) && !spread(from, to, 1)) {
					makeRoom(from, to);
				}
				from = to;
			} else {
				from++;
			}
		}
	}

	private boolean fits(int from, int to) {
		for (int i = from; i < to; i++) {
			if (i > 0 && siblings.get(i - 1).orderKey() >= siblings.get(i).orderKey()) {
				return false;
			}
		}
		return to == siblings.size() || siblings.get(to - 1).orderKey() < siblings.get(to).orderKey();
	}

	/** Gives evenly spaced keys to a part of the list, if the keys around it leave the wanted distance. */
	private boolean spread(int from, int to, long distance) {
		int count = to - from;
		long first;
		long step = GAP;
		if (to == siblings.size()) {
			first = from == 0 ? GAP : siblings.get(from - 1).orderKey() + GAP;
		} else if (from == 0) {
			first = siblings.get(to).orderKey() - GAP * count;
		} else {
			long lower = siblings.get(from - 1).orderKey();
			step = (siblings.get(to).orderKey() - lower) / (count + 1);
			if (step < distance) {
				return false;
			}
			first = lower + step;
		}
		for (int i = 0; i < count; i++) {
			TrackedObject sibling = siblings.get(from + i);
			long key = first + step * i;
			if (sibling.orderKey() != key) {
				sibling.setOrderKey(key);
				if (!placed.test(sibling)) {
					renumbered.accept(sibling);
				}
			}
		}
		return true;
	}

	private void makeRoom(int from, int to) {
		int margin = 8;
		while (!spread(Math.max(0, from - margin), Math.min(siblings.size(), to + margin), ROOM)) {
			margin *= 2;
		}
	}
}
