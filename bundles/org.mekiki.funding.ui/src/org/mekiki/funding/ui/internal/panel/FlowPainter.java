package org.mekiki.funding.ui.internal.panel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.funding.ui.internal.board.Bins;
import org.mekiki.funding.ui.internal.board.PanelSpec;
import org.mekiki.workbench.api.ThemeColors;

/**
 * A Sankey diagram: how much flows from the values of one dimension to those of the next. All stages show the same rows,
 * so what flows into a value flows out of it. Values beyond the greatest are one.
 */
final class FlowPainter implements Painter {

	private static final int MOST = 9;
	private static final int NODE = 12;
	private static final int GAP = 6;

	/** The values of one dimension, in the order drawn. */
	private static final class Stage {
		private int[][] codes;
		private int[] slotOf;
		private double[] amounts;
		private double[] tops;
	}

	@Override
	public List<Mark> paint(GC gc, Rectangle area, PanelSpec spec, PanelContent content, Ink ink) {
		List<Mark> marks = new ArrayList<>();
		List<Bins> pairs = new ArrayList<>();
		for (int i = 0; i + 1 < spec.dimensions().size(); i++) {
			pairs.add(content.bins(spec.dimensions().subList(i, i + 2)));
		}
		gc.setFont(Ink.little());
		List<Stage> stages = new ArrayList<>();
		for (int i = 0; i <= pairs.size(); i++) {
			stages.add(i == 0 ? stage(pairs.get(0), 0, ink) : stage(pairs.get(i - 1), 1, ink));
		}
		double total = Arrays.stream(stages.get(0).amounts).sum();
		int most = stages.stream().mapToInt(stage -> stage.codes.length).max().orElse(1);
		double scale = total == 0 ? 0 : Math.max(1, area.height - GAP * (most - 1)) / total;
		stages.forEach(stage -> place(stage, area, scale));
		double step = (area.width - NODE) / (double) pairs.size();
		for (int i = 0; i < pairs.size(); i++) {
			flows(gc, area, area.x + (int) (i * step) + NODE, area.x + (int) ((i + 1) * step), pairs.get(i), stages.get(i),
					stages.get(i + 1), scale, content, ink, marks);
		}
		for (int i = 0; i <= pairs.size(); i++) {
			Bins bins = pairs.get(Math.max(0, i - 1));
			nodes(gc, area.x + (int) (i * step), area, bins, i == 0 ? 0 : 1, stages.get(i), scale, (int) step, i == pairs.size(),
					i >= pairs.size() - 1, content, ink, marks);
		}
		return marks;
	}

	private static Stage stage(Bins bins, int dimension, Ink ink) {
		int[] order = ink.palette(bins, dimension).order();
		int own = order.length <= MOST ? order.length : MOST - 1;
		Stage stage = new Stage();
		stage.codes = new int[own < order.length ? own + 1 : own][];
		stage.slotOf = new int[Math.max(1, bins.dimensions().get(dimension).cardinality())];
		for (int i = 0; i < stage.codes.length; i++) {
			stage.codes[i] = i < own ? new int[] { order[i] } : Arrays.copyOfRange(order, own, order.length);
		}
		for (int rank = 0; rank < order.length; rank++) {
			stage.slotOf[order[rank]] = Math.min(rank, own);
		}
		stage.amounts = new double[stage.codes.length];
		for (int bin = 0; bin < bins.size(); bin++) {
			if (bins.now().rows(bin) > 0) {
				stage.amounts[stage.slotOf[bins.code(bin, dimension)]] += Math.max(0, Bins.drawn(bins.now(), bin));
			}
		}
		return stage;
	}

	private static void place(Stage stage, Rectangle area, double scale) {
		stage.tops = new double[stage.amounts.length];
		double used = Arrays.stream(stage.amounts).sum() * scale;
		int shown = (int) Arrays.stream(stage.amounts).filter(amount -> amount > 0).count();
		double gap = shown > 1 ? Math.min(24, (area.height - used) / (shown - 1)) : 0;
		double y = area.y;
		for (int i = 0; i < stage.amounts.length; i++) {
			stage.tops[i] = y;
			if (stage.amounts[i] > 0) {
				y += stage.amounts[i] * scale + gap;
			}
		}
	}

	private static void flows(GC gc, Rectangle area, int left, int right, Bins bins, Stage from, Stage to, double scale, PanelContent content, Ink ink,
			List<Mark> marks) {
		double[][] amounts = new double[from.codes.length][to.codes.length];
		for (int bin = 0; bin < bins.size(); bin++) {
			if (bins.now().rows(bin) > 0) {
				amounts[from.slotOf[bins.code(bin, 0)]][to.slotOf[bins.code(bin, 1)]] += Math.max(0, Bins.drawn(bins.now(), bin));
			}
		}
		double[] in = to.tops.clone();
		Ribbons ribbons = new Ribbons(new Rectangle(left, area.y, right - left, area.height));
		for (int i = 0; i < amounts.length; i++) {
			double out = from.tops[i];
			for (int j = 0; j < amounts[i].length; j++) {
				double thick = amounts[i][j] * scale;
				if (thick <= 0) {
					continue;
				}
				ribbons.add(ink.series(from.codes[i].length == 1 ? i : -1), out, in[j], Math.max(1, thick));
				int middle = (int) ((out + in[j] + thick) / 2);
				int[] one = from.codes[i];
				int[] other = to.codes[j];
				int height = (int) Math.max(4, thick);
				marks.add(new Mark(new Rectangle(left + (right - left) / 3, middle - height / 2, (right - left) / 3, height),
						Map.of(PanelContent.name(bins, 0), PanelContent.values(bins, 0, one), PanelContent.name(bins, 1),
								PanelContent.values(bins, 1, other)),
						() -> name(bins, 0, one, content) + " \u2192 " + name(bins, 1, other, content) + "\n" //$NON-NLS-1$ //$NON-NLS-2$
								+ amount(bins, one, other, content)));
				out += thick;
				in[j] += thick;
			}
		}
		ribbons.paint(gc, ThemeColors.PAGE.get());
	}

	private static String amount(Bins bins, int[] from, int[] to, PanelContent content) {
		int size = bins.dimensions().get(1).cardinality();
		BigInteger now = BigInteger.ZERO;
		BigInteger all = BigInteger.ZERO;
		int rows = 0;
		for (int one : from) {
			for (int other : to) {
				now = now.add(bins.now().exactSum(one * size + other));
				all = all.add(bins.all().exactSum(one * size + other));
				rows += bins.now().rows(one * size + other);
			}
		}
		return content.amounts(now, all, rows);
	}

	private static String name(Bins bins, int dimension, int[] codes, PanelContent content) {
		return codes.length == 1 ? content.label(bins, dimension, codes[0]) : NLS.bind(Messages.others, Ink.count(codes.length));
	}

	private static void nodes(GC gc, int x, Rectangle area, Bins bins, int dimension, Stage stage, double scale, int step, boolean last, boolean before,
			PanelContent content, Ink ink, List<Mark> marks) {
		// names stand in the flows: those of the last stage on the left of it, so they share the room with the one before
		int room = Math.max(30, before ? (step - NODE) / 2 - GAP : step - NODE - GAP * 2);
		int named = Integer.MIN_VALUE / 2;
		int line = Ink.line(gc);
		for (int i = 0; i < stage.codes.length; i++) {
			if (stage.amounts[i] <= 0) {
				continue;
			}
			int[] codes = stage.codes[i];
			int height = (int) Math.max(2, Math.round(stage.amounts[i] * scale));
			int y = (int) Math.round(stage.tops[i]);
			gc.setBackground(ink.series(codes.length == 1 ? i : -1));
			gc.fillRectangle(x, y, NODE, height);
			gc.setForeground(ink.foreground());
			String name = name(bins, dimension, codes, content);
			int middle = Math.max(area.y + line / 2, Math.min(area.y + area.height - line / 2, y + height / 2));
			// a name that would lie over the one above is left to the tooltip
			if (middle - named >= line - 2) {
				named = middle;
				if (last) {
					ink.right(gc, name, x - 4, middle, room);
				} else {
					ink.left(gc, name, x + NODE + 4, middle, room);
				}
			}
			marks.add(new Mark(new Rectangle(x - 2, y, NODE + 4, Math.max(6, height)),
					Map.of(PanelContent.name(bins, dimension), PanelContent.values(bins, dimension, codes)),
					() -> name + "\n" + node(bins, dimension, codes, content))); //$NON-NLS-1$
		}
	}

	private static String node(Bins bins, int dimension, int[] codes, PanelContent content) {
		int[] others = new int[bins.dimensions().get(1 - dimension).cardinality()];
		Arrays.setAll(others, i -> i);
		return dimension == 0 ? amount(bins, codes, others, content) : amount(bins, others, codes, content);
	}
}
