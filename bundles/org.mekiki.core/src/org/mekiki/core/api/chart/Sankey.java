package org.mekiki.core.api.chart;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/**
 * Flows from stage to stage, for example from ministry to programme to recipient. Flows do not run in circles.
 *
 * @param caption the words around the picture
 * @param unit    of the values
 * @param nodes   the order is kept where the layout allows it
 * @param flows   between nodes
 */
public record Sankey(Caption caption, Unit unit, List<Node> nodes, List<Flow> flows) implements ChartDescription {
	/** Checks that flows join known nodes. */
	public Sankey {
		Texts.required(caption, "caption"); //$NON-NLS-1$
		unit = unit == null ? Unit.COUNT : unit;
		nodes = Texts.copy(nodes);
		flows = Texts.copy(flows);
		var ids = new HashSet<String>();
		for (var node : nodes)
			if (!ids.add(node.id()))
				throw new IllegalArgumentException("Two nodes have the id " + node.id()); //$NON-NLS-1$
		for (var flow : flows)
			if (!ids.contains(flow.from()) || !ids.contains(flow.to()))
				throw new IllegalArgumentException("A flow joins unknown nodes: " + flow.from() + ", " + flow.to()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * A node.
	 *
	 * @param id    names it within the chart
	 * @param label shown
	 * @param key   reference given back on selection, null: none
	 */
	public record Node(String id, String label, String key) {
		/** Checks that the id is there. */
		public Node {
			Texts.required(id, "id"); //$NON-NLS-1$
			label = Texts.orEmpty(label);
			key = Texts.key(key);
		}
	}

	/**
	 * A flow.
	 *
	 * @param from  id of the node it leaves
	 * @param to    id of the node it enters
	 * @param value exact, in base units
	 * @param key   reference given back on selection, null: none
	 */
	public record Flow(String from, String to, BigDecimal value, String key) {
		/** Checks that the value is there. */
		public Flow {
			value = Numbers.exact(Texts.required(value, "value")); //$NON-NLS-1$
			key = Texts.key(key);
		}
	}
}
