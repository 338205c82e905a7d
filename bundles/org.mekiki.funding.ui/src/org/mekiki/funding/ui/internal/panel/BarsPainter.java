package org.mekiki.funding.ui.internal.panel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.facts.api.Histogram;
import org.mekiki.funding.ui.internal.board.Bins;
import org.mekiki.funding.ui.internal.board.PanelSpec;
import org.mekiki.workbench.api.MoneyDisplay;

/** Stacked bars: in the front what is chosen, behind it all rows, so that the hand sees where else it could go. */
final class BarsPainter implements Painter {

	private static final int GAP = 8;
	private static final int WIDEST = 72;
	private static final int LEGEND = 3;

	@Override
	public boolean isAlongAxis() {
		return true;
	}

	@Override
	public List<Mark> paint(GC gc, Rectangle area, PanelSpec spec, PanelContent content, Ink ink) {
		Bins bins = content.bins(spec.dimensions());
		Stacks stacks = Stacks.of(bins, ink);
		List<Mark> marks = new ArrayList<>();
		gc.setFont(Ink.little());
		int line = Ink.line(gc);
		int top = area.y + legend(gc, area, bins, stacks, content, ink, marks);
		double unit = MoneyDisplay.unit(content.currency()).factor().doubleValue();
		Ticks ticks = new Ticks(stacks.least(), stacks.most(), Math.max(2, (area.height - line) / 48), unit);
		int left = area.x + GAP + ink.width(gc, Ink.figure(ticks.most(), content.currency()));
		Rectangle plot = new Rectangle(left, top + line / 2, Math.max(1, area.x + area.width - left), Math.max(1, area.y + area.height - top - line / 2 - line - 4));
		axis(gc, plot, ticks, content, ink);
		int[] columns = stacks.columns();
		double slot = (double) plot.width / Math.max(1, columns.length);
		int bar = (int) Math.max(1, Math.min(WIDEST, slot * 0.72));
		int every = every(gc, bins, columns, content, ink, slot);
		for (int i = 0; i < columns.length; i++) {
			int index = i;
			int column = columns[i];
			int from = plot.x + (int) (i * slot);
			int x = plot.x + (int) (i * slot + (slot - bar) / 2);
			boolean in = content.isIn(bins, 0, columns[i]);
			int ghostTop = y(plot, ticks, stacks.ghost(i));
			int zero = y(plot, ticks, 0);
			gc.setBackground(ink.ghost());
			gc.fillRectangle(x, Math.min(ghostTop, zero), bar, Math.abs(zero - ghostTop));
			marks.add(new Mark(new Rectangle(from, plot.y, (int) Math.ceil(slot), plot.height + line + 4),
					Map.of(PanelContent.name(bins, 0), PanelContent.values(bins, 0, columns[i])),
					() -> content.label(bins, 0, column) + "\n" + content.amounts(stacks.now(index), stacks.all(index), stacks.rows(index)))); //$NON-NLS-1$
			stack(gc, new Rectangle(x, zero, bar, 0), plot, ticks, bins, stacks, i, content, ink, marks, in);
			if (i % every == 0) {
				gc.setForeground(in ? ink.foreground() : ink.muted());
				ink.centre(gc, content.label(bins, 0, columns[i]), x + bar / 2, plot.y + plot.height + 2 + line / 2,
						(int) (slot * every) - 4);
			}
		}
		return marks;
	}

	private static int y(Rectangle plot, Ticks ticks, double amount) {
		return plot.y + plot.height - (int) Math.round(ticks.place(amount) * plot.height);
	}

	private static void axis(GC gc, Rectangle plot, Ticks ticks, PanelContent content, Ink ink) {
		for (double tick = ticks.least(); tick <= ticks.most() + ticks.step() / 2; tick += ticks.step()) {
			int y = y(plot, ticks, tick);
			gc.setForeground(ink.line());
			gc.drawLine(plot.x, y, plot.x + plot.width - 1, y);
			gc.setForeground(ink.muted());
			ink.right(gc, Ink.figure(tick, content.currency()), plot.x - GAP / 2, y, plot.x);
		}
	}

	private static void stack(GC gc, Rectangle bar, Rectangle plot, Ticks ticks, Bins bins, Stacks stacks, int column,
			PanelContent content, Ink ink, List<Mark> marks, boolean in) {
		double up = 0;
		double down = 0;
		for (int series = 0; series < stacks.seriesCount(); series++) {
			double amount = stacks.amount(column, series);
			if (amount == 0) {
				continue;
			}
			double base = amount > 0 ? up : down;
			int from = y(plot, ticks, base);
			int to = y(plot, ticks, base + amount);
			if (amount > 0) {
				up += amount;
			} else {
				down += amount;
			}
			Rectangle part = new Rectangle(bar.x, Math.min(from, to), bar.width, Math.max(1, Math.abs(from - to)));
			gc.setBackground(in ? ink.series(stacks.rank(series)) : ink.pale(stacks.rank(series)));
			gc.fillRectangle(part);
			if (bins.dimensions().size() > 1) {
				int which = series;
				int[] codes = stacks.codes(series);
				marks.add(new Mark(part, Map.of(PanelContent.name(bins, 0), PanelContent.values(bins, 0, stacks.columns()[column]),
						PanelContent.name(bins, 1), PanelContent.values(bins, 1, codes)), () -> tip(bins, stacks, column, which, content)));
			}
		}
	}

	private static String tip(Bins bins, Stacks stacks, int column, int series, PanelContent content) {
		BigInteger now = BigInteger.ZERO;
		BigInteger all = BigInteger.ZERO;
		int rows = 0;
		for (int code : stacks.codes(series)) {
			int bin = stacks.columns()[column] * bins.dimensions().get(1).cardinality() + code;
			now = now.add(bins.now().exactSum(bin));
			all = all.add(bins.all().exactSum(bin));
			rows += bins.now().rows(bin);
		}
		return content.label(bins, 0, stacks.columns()[column]) + " \u00b7 " + name(bins, stacks, series, content) + "\n" //$NON-NLS-1$ //$NON-NLS-2$
				+ content.amounts(now, all, rows);
	}

	private static String name(Bins bins, Stacks stacks, int series, PanelContent content) {
		return stacks.codes(series).length == 1 && stacks.rank(series) >= 0 ? content.label(bins, 1, stacks.codes(series)[0])
				: NLS.bind(Messages.others, Ink.count(stacks.codes(series).length));
	}

	private static int every(GC gc, Bins bins, int[] columns, PanelContent content, Ink ink, double slot) {
		int widest = 1;
		for (int column : columns) {
			widest = Math.max(widest, Math.min(90, ink.width(gc, content.label(bins, 0, column))));
		}
		return Math.max(1, (int) Math.ceil((widest + 6) / slot));
	}

	/** Draws what the colours mean, in at most a few lines; clicking an entry chooses it. */
	private static int legend(GC gc, Rectangle area, Bins bins, Stacks stacks, PanelContent content, Ink ink, List<Mark> marks) {
		if (bins.dimensions().size() < 2) {
			return 0;
		}
		int line = Ink.line(gc) + 2;
		int x = area.x;
		int y = area.y;
		int most = Math.max(60, area.width / 2);
		int lines = area.height > 220 ? LEGEND : area.height > 130 ? 2 : 1;
		for (int series = 0; series < stacks.seriesCount(); series++) {
			String name = name(bins, stacks, series, content);
			int width = Math.min(most, ink.width(gc, name) + 16);
			if (x + width > area.x + area.width && x > area.x) {
				if (--lines == 0) {
					break;
				}
				x = area.x;
				y += line;
			}
			boolean in = Arrays.stream(stacks.codes(series)).anyMatch(code -> content.isIn(bins, 1, code));
			gc.setBackground(in ? ink.series(stacks.rank(series)) : ink.pale(stacks.rank(series)));
			gc.fillRectangle(x, y + line / 2 - 5, 10, 10);
			gc.setForeground(in ? ink.foreground() : ink.muted());
			ink.left(gc, name, x + 14, y + line / 2, width - 14);
			marks.add(new Mark(new Rectangle(x, y, width, line),
					Map.of(PanelContent.name(bins, 1), PanelContent.values(bins, 1, stacks.codes(series))), () -> name));
			x += width + 12;
		}
		return y + line - area.y + 2;
	}

	/** Amounts by column and series. The series beyond the colours are one. */
	private record Stacks(int[] columns, int[][] series, double[][] amounts, double[] ghosts, Bins bins) {

		static Stacks of(Bins bins, Ink ink) {
			int colours = ink.series();
			int first = Math.max(1, bins.dimensions().get(0).cardinality());
			boolean stacked = bins.dimensions().size() > 1;
			int[] order = stacked ? ink.palette(bins, 1).order() : new int[] { 0 };
			int own = order.length <= colours ? order.length : colours - 1;
			int[][] series = new int[own < order.length ? own + 1 : own][];
			int size = stacked ? bins.dimensions().get(1).cardinality() : 1;
			int[] seriesOf = new int[Math.max(1, size)];
			for (int rank = 0; rank < order.length; rank++) {
				seriesOf[order[rank]] = Math.min(rank, own);
			}
			for (int i = 0; i < series.length; i++) {
				series[i] = i < own ? new int[] { order[i] } : Arrays.copyOfRange(order, own, order.length);
			}
			int[] columns = Arrays.stream(ink.palette(bins, 0).order()).sorted().toArray();
			int[] columnOf = new int[first];
			for (int i = 0; i < columns.length; i++) {
				columnOf[columns[i]] = i;
			}
			double[][] amounts = new double[columns.length][series.length];
			double[] ghosts = new double[columns.length];
			for (int bin = 0; bin < bins.size(); bin++) {
				if (bins.all().rows(bin) > 0) {
					int column = columnOf[stacked ? bin / size : bin];
					ghosts[column] += Bins.drawn(bins.all(), bin);
					if (bins.now().rows(bin) > 0) {
						amounts[column][stacked ? seriesOf[bin % size] : 0] += Bins.drawn(bins.now(), bin);
					}
				}
			}
			return new Stacks(columns, series, amounts, ghosts, bins);
		}

		int seriesCount() {
			return series.length;
		}

		int[] codes(int which) {
			return series[which];
		}

		int rank(int which) {
			return series[which].length == 1 ? which : -1;
		}

		double amount(int column, int which) {
			return amounts[column][which];
		}

		double ghost(int column) {
			return ghosts[column];
		}

		double most() {
			return Arrays.stream(ghosts).max().orElse(0);
		}

		double least() {
			return Arrays.stream(ghosts).min().orElse(0);
		}

		BigInteger now(int column) {
			return sum(bins.now(), column);
		}

		BigInteger all(int column) {
			return sum(bins.all(), column);
		}

		int rows(int column) {
			int size = size();
			int rows = 0;
			for (int i = 0; i < size; i++) {
				rows += bins.now().rows(columns[column] * size + i);
			}
			return rows;
		}

		private int size() {
			return bins.dimensions().size() > 1 ? bins.dimensions().get(1).cardinality() : 1;
		}

		private BigInteger sum(Histogram histogram, int column) {
			BigInteger sum = BigInteger.ZERO;
			int size = size();
			for (int i = 0; i < size; i++) {
				sum = sum.add(histogram.exactSum(columns[column] * size + i));
			}
			return sum;
		}
	}
}
