package org.mekiki.charts.internal.plots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.chart.Sankey;

/** Where nodes and flows lie: layers by the longest way from a source, order by the middle of the neighbours. */
final class SankeyLayout {
	private static final int SWEEPS = 6;

	static final class Node {
		final Sankey.Node node;
		final List<Band> in = new ArrayList<>();
		final List<Band> out = new ArrayList<>();
		int layer;
		double y;
		double height;

		Node(Sankey.Node node) {
			this.node = node;
		}

		double value() {
			return Math.max(in.stream().mapToDouble(Band::value).sum(), out.stream().mapToDouble(Band::value).sum());
		}

		double middle() {
			return y + height / 2;
		}
	}

	static final class Band {
		final Sankey.Flow flow;
		final Node from;
		final Node to;
		double fromY;
		double toY;
		double height;

		Band(Sankey.Flow flow, Node from, Node to) {
			this.flow = flow;
			this.from = from;
			this.to = to;
		}

		double value() {
			return flow.value().doubleValue();
		}
	}

	final List<Node> nodes = new ArrayList<>();
	final List<Band> bands = new ArrayList<>();
	final List<List<Node>> layers = new ArrayList<>();

	SankeyLayout(Sankey chart, double top, double height, double line) {
		Map<String, Node> byId = new HashMap<>();
		for (var node : chart.nodes()) {
			var placed = new Node(node);
			byId.put(node.id(), placed);
			nodes.add(placed);
		}
		for (var flow : chart.flows())
			if (flow.value().signum() > 0) {
				var band = new Band(flow, byId.get(flow.from()), byId.get(flow.to()));
				band.from.out.add(band);
				band.to.in.add(band);
				bands.add(band);
			}
		nodes.removeIf(n -> n.in.isEmpty() && n.out.isEmpty());
		layer();
		place(top, height, line);
	}

	private void layer() {
		boolean changed = true;
		while (changed) {
			changed = false;
			for (var band : bands)
				if (band.to.layer <= band.from.layer) {
					band.to.layer = band.from.layer + 1;
					changed = true;
				}
		}
		// A source that feeds only a late layer stands right before it.
		for (var node : nodes)
			if (node.in.isEmpty())
				node.layer = node.out.stream().mapToInt(b -> b.to.layer).min().orElse(1) - 1;
		int count = nodes.stream().mapToInt(n -> n.layer).max().orElse(0) + 1;
		for (int i = 0; i < count; i++)
			layers.add(new ArrayList<>());
		nodes.forEach(n -> layers.get(n.layer).add(n));
	}

	private void place(double top, double height, double line) {
		int most = layers.stream().mapToInt(List::size).max().orElse(1);
		double gap = Math.min(line * 1.1, height * 0.4 / Math.max(1, most - 1));
		double scale = Double.MAX_VALUE;
		for (var layer : layers) {
			double sum = layer.stream().mapToDouble(Node::value).sum();
			if (sum > 0)
				scale = Math.min(scale, (height - gap * (layer.size() - 1)) / sum);
		}
		for (var node : nodes)
			node.height = Math.max(0.5, node.value() * scale);
		for (var band : bands)
			band.height = Math.max(0.3, band.value() * scale);
		layers.forEach(layer -> stack(layer, top, height, gap));
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			boolean forward = sweep % 2 == 0;
			for (int i = 0; i < layers.size(); i++) {
				var layer = layers.get(forward ? i : layers.size() - 1 - i);
				layer.sort(Comparator.comparingDouble(n -> wanted(n, forward)));
				stack(layer, top, height, gap);
			}
		}
		for (var node : nodes)
			attach(node);
	}

	private static double wanted(Node node, boolean forward) {
		var bands = forward ? node.in : node.out;
		double weight = bands.stream().mapToDouble(Band::value).sum();
		if (weight == 0)
			return node.middle();
		return bands.stream().mapToDouble(b -> b.value() * (forward ? b.from : b.to).middle()).sum() / weight;
	}

	private static void stack(List<Node> layer, double top, double height, double gap) {
		double used = layer.stream().mapToDouble(n -> n.height).sum() + gap * (layer.size() - 1);
		double y = top + (height - used) / 2;
		for (var node : layer) {
			node.y = y;
			y += node.height + gap;
		}
	}

	private static void attach(Node node) {
		node.out.sort(Comparator.comparingDouble(b -> b.to.middle()));
		node.in.sort(Comparator.comparingDouble(b -> b.from.middle()));
		double y = node.y;
		for (var band : node.out) {
			band.fromY = y;
			y += band.height;
		}
		y = node.y;
		for (var band : node.in) {
			band.toY = y;
			y += band.height;
		}
	}
}
