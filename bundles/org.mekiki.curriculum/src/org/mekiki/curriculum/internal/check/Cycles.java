package org.mekiki.curriculum.internal.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds circles of things that lead to each other, without calling itself: chains may be as long as a base. */
public final class Cycles {

	private Cycles() {
	}

	/**
	 * One shortest circle for each group of things that all lead to each other.
	 *
	 * @param <T>
	 *            class of the things
	 * @param all
	 *            where to start
	 * @param next
	 *            what a thing leads to
	 * @return circles without their first thing repeated, beginning with what comes first; things outside of all circles
	 *         are in none
	 */
	public static <T> List<List<T>> of(Collection<T> all, Function<T, ? extends Collection<T>> next) {
		Map<T, Integer> left = new LinkedHashMap<>();
		Map<T, List<T>> from = new HashMap<>();
		Deque<T> free = new ArrayDeque<>();
		for (T thing : all) {
			left.put(thing, Integer.valueOf(0));
		}
		for (T thing : left.keySet()) {
			for (T target : new HashSet<>(next.apply(thing))) {
				if (left.containsKey(target)) {
					left.merge(thing, Integer.valueOf(1), Integer::sum);
					from.computeIfAbsent(target, none -> new ArrayList<>()).add(thing);
				}
			}
		}
		left.forEach((thing, count) -> {
			if (count.intValue() == 0) {
				free.add(thing);
			}
		});
		while (!free.isEmpty()) {
			T done = free.remove();
			left.remove(done);
			for (T thing : from.getOrDefault(done, List.of())) {
				if (left.merge(thing, Integer.valueOf(-1), Integer::sum).intValue() == 0) {
					free.add(thing);
				}
			}
		}
		return circles(new ArrayList<>(left.keySet()), next);
	}

	/** What is left leads to a circle, if it is in none. */
	private static <T> List<List<T>> circles(List<T> left, Function<T, ? extends Collection<T>> next) {
		List<List<T>> circles = new ArrayList<>();
		Set<T> known = new HashSet<>();
		Set<T> open = new HashSet<>(left);
		for (T start : left) {
			if (!known.contains(start)) {
				List<T> circle = shortest(start, open, next);
				if (!circle.isEmpty() && known.addAll(circle)) {
					circles.add(circle);
				}
			}
		}
		return circles;
	}

	private static <T> List<T> shortest(T start, Set<T> open, Function<T, ? extends Collection<T>> next) {
		Map<T, T> before = new HashMap<>();
		Deque<T> queue = new ArrayDeque<>(List.of(start));
		while (!queue.isEmpty()) {
			T at = queue.remove();
			for (T target : next.apply(at)) {
				if (target.equals(start)) {
					List<T> circle = new ArrayList<>();
					for (T step = at; step != null; step = before.get(step)) {
						circle.add(step);
					}
					return circle.reversed();
				}
				if (open.contains(target) && !before.containsKey(target)) {
					before.put(target, at);
					queue.add(target);
				}
			}
		}
		return List.of();
	}
}
