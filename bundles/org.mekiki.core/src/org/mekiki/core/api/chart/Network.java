package org.mekiki.core.api.chart;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/**
 * Things and the links between them, up to some hundred nodes. The same description is always laid out the same way.
 *
 * @param caption  the words around the picture
 * @param directed true: links have arrow heads
 * @param seed     another seed gives another layout
 * @param size     what the area of a node measures, null: all nodes have one size
 * @param groups   what the colours mean; may be empty
 * @param nodes    the things
 * @param links    between nodes
 */
public record Network(Caption caption, boolean directed, long seed, Axis size, List<Category> groups, List<Node> nodes,
		List<Link> links) implements ChartDescription {
	/** Checks that links join known nodes and nodes have a group. */
	public Network {
		Texts.required(caption, "caption"); //$NON-NLS-1$
		groups = Texts.copy(groups);
		nodes = Texts.copy(nodes);
		links = Texts.copy(links);
		var ids = new HashSet<String>();
		for (var node : nodes) {
			Texts.index(node.group(), Math.max(1, groups.size()), "group"); //$NON-NLS-1$
			if (!ids.add(node.id()))
				throw new IllegalArgumentException("Two nodes have the id " + node.id()); //$NON-NLS-1$
		}
		for (var link : links)
			if (!ids.contains(link.from()) || !ids.contains(link.to()))
				throw new IllegalArgumentException("A link joins unknown nodes: " + link.from() + ", " + link.to()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * A thing.
	 *
	 * @param id    names it within the chart
	 * @param label shown beside it
	 * @param group index of the group, 0 when there are none
	 * @param size  exact, in base units, not negative; null: smallest
	 * @param key   reference given back on selection, null: none
	 */
	public record Node(String id, String label, int group, BigDecimal size, String key) {
		/** Checks that the id is there. */
		public Node {
			Texts.required(id, "id"); //$NON-NLS-1$
			label = Texts.orEmpty(label);
			size = Numbers.exact(size);
			key = Texts.key(key);
		}
	}

	/**
	 * A link.
	 *
	 * @param from   id of a node
	 * @param to     id of a node
	 * @param weight strength, not negative; null: one
	 * @param label  shown in the tooltip, may be empty
	 * @param key    reference given back on selection, null: none
	 */
	public record Link(String from, String to, BigDecimal weight, String label, String key) {
		/** Brings the weight to its one form. */
		public Link {
			weight = Numbers.exact(weight);
			label = Texts.orEmpty(label);
			key = Texts.key(key);
		}
	}
}
