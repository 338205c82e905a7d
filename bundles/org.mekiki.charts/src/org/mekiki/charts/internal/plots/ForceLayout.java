package org.mekiki.charts.internal.plots;

import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.SplittableRandom;

import org.mekiki.core.api.chart.Network;

/**
 * Places of nodes after Fruchterman and Reingold (1991): links pull, all nodes push, a weak pull to the middle keeps parts
 * without links near. The same description and seed give the same places.
 */
final class ForceLayout {
	private final double[] xs;
	private final double[] ys;

	ForceLayout(Network chart) {
		int n = chart.nodes().size();
		xs = new double[n];
		ys = new double[n];
		var random = new SplittableRandom(chart.seed());
		var index = new HashMap<String, Integer>();
		for (int i = 0; i < n; i++) {
			index.put(chart.nodes().get(i).id(), i);
			// A spiral with a little noise: no two nodes start in one place.
			double angle = i * 2.399963;
			double radius = Math.sqrt((i + 0.5) / n);
			xs[i] = radius * StrictMath.cos(angle) + random.nextDouble(-0.02, 0.02);
			ys[i] = radius * StrictMath.sin(angle) + random.nextDouble(-0.02, 0.02);
		}
		var links = chart.links().stream().filter(l -> !l.from().equals(l.to()))
				.map(l -> new int[] { index.get(l.from()), index.get(l.to()) }).toList();
		int rounds = n <= 120 ? 320 : 140;
		double k = Math.sqrt(3.2 / n);
		for (int round = 0; round < rounds; round++)
			step(links, k, 0.12 * (1 - (double) round / rounds) + 0.002);
	}

	private void step(Iterable<int[]> links, double k, double heat) {
		int n = xs.length;
		var dx = new double[n];
		var dy = new double[n];
		for (int i = 0; i < n; i++) {
			for (int j = i + 1; j < n; j++)
				push(i, j, k, dx, dy);
			dx[i] -= xs[i] * 0.6 * k;
			dy[i] -= ys[i] * 0.6 * k;
		}
		for (var link : links)
			pull(link[0], link[1], k, dx, dy);
		for (int i = 0; i < n; i++) {
			double length = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]);
			if (length > 0) {
				xs[i] += dx[i] / length * Math.min(length, heat);
				ys[i] += dy[i] / length * Math.min(length, heat);
			}
		}
	}

	private void push(int i, int j, double k, double[] dx, double[] dy) {
		double x = xs[i] - xs[j];
		double y = ys[i] - ys[j];
		double square = Math.max(1e-6, x * x + y * y);
		double force = k * k / square;
		dx[i] += x * force;
		dy[i] += y * force;
		dx[j] -= x * force;
		dy[j] -= y * force;
	}

	private void pull(int i, int j, double k, double[] dx, double[] dy) {
		double x = xs[i] - xs[j];
		double y = ys[i] - ys[j];
		double force = Math.sqrt(x * x + y * y) / k;
		dx[i] -= x * force;
		dy[i] -= y * force;
		dx[j] += x * force;
		dy[j] += y * force;
	}

	/** The place of a node, stretched to 0..1 in both directions. */
	Point2D place(int node) {
		return new Point2D.Double(share(xs, node), share(ys, node));
	}

	private static double share(double[] values, int index) {
		double least = Double.MAX_VALUE;
		double greatest = -Double.MAX_VALUE;
		for (double value : values) {
			least = Math.min(least, value);
			greatest = Math.max(greatest, value);
		}
		return greatest - least < 1e-9 ? 0.5 : (values[index] - least) / (greatest - least);
	}
}
