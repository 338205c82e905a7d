package org.mekiki.funding.internal.analyses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Money that flows over levels. What comes in and is not seen going out goes to a place called “not stated”, and what goes
 * out and was not seen coming in comes from one: in every node between, as much goes out as comes in.
 */
final class FlowNetwork {

	private static final Long NOTHING = Long.valueOf(0);
	private static final String UNKNOWN = "\tunknown"; //$NON-NLS-1$

	/**
	 * A place.
	 *
	 * @param level
	 *            from 0
	 * @param value
	 *            value of the level's dimension; null for “not stated”
	 */
	record Node(int level, String value) implements Comparable<Node> {

		@Override
		public int compareTo(Node other) {
			int order = Integer.compare(level, other.level);
			return order != 0 || value == null || other.value == null
					? order != 0 ? order : Boolean.compare(value == null, other.value == null)
					: value.compareTo(other.value);
		}

		/** Whoever pays, where that is not known: money begins there that is in the network already. */
		static Node unknown(int level) {
			return new Node(level, UNKNOWN);
		}

		boolean isRest() {
			return value == null;
		}

		boolean isUnknown() {
			return UNKNOWN.equals(value);
		}
	}

	/** What flows between two places. */
	record Edge(Node from, Node to) implements Comparable<Edge> {

		@Override
		public int compareTo(Edge other) {
			int order = from.compareTo(other.from);
			return order != 0 ? order : to.compareTo(other.to);
		}
	}

	private final TreeMap<Edge, Long> flows = new TreeMap<>();

	/** Adds money on its way; places that are null are passed by. */
	void add(List<Node> way, long amount) {
		Node before = null;
		for (Node node : way) {
			if (node != null) {
				if (before != null) {
					flows.merge(new Edge(before, node), Long.valueOf(amount),
							(one, other) -> Long.valueOf(Math.addExact(one.longValue(), other.longValue())));
				}
				before = node;
			}
		}
	}

	/** Removes flows that are not above zero and gives their number: they cannot be drawn. */
	int removeNegative() {
		int before = flows.size();
		flows.values().removeIf(amount -> amount.longValue() <= 0);
		return before - flows.size();
	}

	long in(Node node) {
		return flows.entrySet().stream().filter(flow -> flow.getKey().to().equals(node)).mapToLong(flow -> flow.getValue().longValue())
				.reduce(0, Math::addExact);
	}

	long out(Node node) {
		return flows.entrySet().stream().filter(flow -> flow.getKey().from().equals(node))
				.mapToLong(flow -> flow.getValue().longValue()).reduce(0, Math::addExact);
	}

	/**
	 * Lets the largest nodes of a level stand and brings all others together.
	 *
	 * @return how many came together, by level
	 */
	Map<Integer, Integer> gather(int most, String others) {
		Map<Node, Long> into = new HashMap<>();
		Map<Node, Long> outOf = new HashMap<>();
		flows.forEach((edge, amount) -> {
			outOf.merge(edge.from(), amount, Math::addExact);
			into.merge(edge.to(), amount, Math::addExact);
		});
		Map<Integer, List<Node>> byLevel = new TreeMap<>();
		nodes().stream().filter(node -> !node.isRest() && !node.isUnknown())
				.forEach(node -> byLevel.computeIfAbsent(Integer.valueOf(node.level()), none -> new ArrayList<>()).add(node));
		Map<Integer, Integer> gathered = new TreeMap<>();
		Map<Node, Node> renamed = new LinkedHashMap<>();
		byLevel.forEach((level, nodes) -> {
			if (nodes.size() > most) {
				Map<Node, Long> sizes = new HashMap<>();
				nodes.forEach(node -> sizes.put(node, Long.valueOf(Math.max(into.getOrDefault(node, NOTHING).longValue(),
						outOf.getOrDefault(node, NOTHING).longValue()))));
				nodes.sort((one, other) -> sizes.get(other).compareTo(sizes.get(one)));
				nodes.subList(most, nodes.size()).forEach(node -> renamed.put(node, new Node(level.intValue(), others)));
				gathered.put(level, Integer.valueOf(nodes.size() - most));
			}
		});
		TreeMap<Edge, Long> kept = new TreeMap<>();
		flows.forEach((edge, amount) -> kept.merge(
				new Edge(renamed.getOrDefault(edge.from(), edge.from()), renamed.getOrDefault(edge.to(), edge.to())), amount,
				(one, other) -> Long.valueOf(Math.addExact(one.longValue(), other.longValue()))));
		flows.clear();
		flows.putAll(kept);
		return gathered;
	}

	/** Lets as much go out of each node as comes in; nodes of the last levels may keep what they get. */
	void balance(int lastLevel, int keptFrom) {
		for (Node node : nodes()) {
			long in = in(node);
			long out = out(node);
			boolean keeps = node.level() >= keptFrom && out == 0;
			if (in > out && !keeps && node.level() < lastLevel) {
				int to = node.level() < keptFrom ? keptFrom : node.level() + 1;
				flows.merge(new Edge(node, new Node(to, null)), Long.valueOf(in - out), Long::sum);
			} else if (out > in && node.level() > 0 && !node.isUnknown()) {
				flows.merge(new Edge(new Node(node.level() - 1, null), node), Long.valueOf(out - in), Long::sum);
			}
		}
	}

	Set<Node> nodes() {
		Set<Node> nodes = new TreeSet<>();
		flows.keySet().forEach(edge -> {
			nodes.add(edge.from());
			nodes.add(edge.to());
		});
		return nodes;
	}

	Map<Edge, Long> flows() {
		return flows;
	}
}
