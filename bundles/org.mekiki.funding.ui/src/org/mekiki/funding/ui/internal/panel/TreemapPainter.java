package org.mekiki.funding.ui.internal.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.funding.ui.internal.board.Bins;
import org.mekiki.funding.ui.internal.board.PanelSpec;

/** Areas in areas. Their sizes are the amounts of all rows and stay; how far each is filled is what is chosen of it. */
final class TreemapPainter implements Painter {

	private static final int LEAST_SIDE = 3;
	private static final int PAD = 5;

	@Override
	public List<Mark> paint(GC gc, Rectangle area, PanelSpec spec, PanelContent content, Ink ink) {
		Bins bins = content.bins(spec.dimensions());
		List<Mark> marks = new ArrayList<>();
		gc.setFont(Ink.little());
		if (bins.dimensions().size() == 1) {
			for (Squares.Placed placed : ink.places(bins, area, () -> Squares.layout(items(bins, ink), area))) {
				tile(gc, placed.area(), bins, placed.id(), ink.palette(bins, 0).rank(placed.id()), content, ink, marks);
			}
			return marks;
		}
		nested(gc, area, bins, content, ink, marks);
		return marks;
	}

	private static void nested(GC gc, Rectangle area, Bins bins, PanelContent content, Ink ink, List<Mark> marks) {
		int head = Ink.line(gc) + 2;
		for (Squares.Placed group : ink.places(bins, area, () -> Squares.layout(groups(bins, ink), area))) {
			Rectangle box = group.area();
			int rank = ink.palette(bins, 0).rank(group.id());
			boolean titled = box.height > head * 2 && box.width > 40;
			Rectangle inner = titled ? new Rectangle(box.x, box.y + head, box.width, box.height - head) : box;
			if (titled) {
				gc.setForeground(content.isIn(bins, 0, group.id()) ? ink.foreground() : ink.muted());
				gc.setBackground(ink.series(rank));
				gc.fillRectangle(box.x, box.y + head / 2 - 4, 8, 8);
				ink.left(gc, content.label(bins, 0, group.id()), box.x + 12, box.y + head / 2, box.width - 14);
				marks.add(new Mark(new Rectangle(box.x, box.y, box.width, head),
						Map.of(PanelContent.name(bins, 0), PanelContent.values(bins, 0, group.id())),
						() -> content.label(bins, 0, group.id())));
			}
			List<Object> which = List.of(Integer.valueOf(group.id()), inner);
			for (Squares.Placed placed : ink.places(bins, which, () -> Squares.layout(items(bins, group.id(), ink), inner))) {
				tile(gc, placed.area(), bins, placed.id(), rank, content, ink, marks);
			}
		}
	}

	private static List<Squares.Item> items(Bins bins, Ink ink) {
		List<Squares.Item> items = new ArrayList<>();
		for (int code : ink.palette(bins, 0).order()) {
			items.add(new Squares.Item(code, Bins.drawn(bins.all(), code)));
		}
		return items;
	}

	private static List<Squares.Item> groups(Bins bins, Ink ink) {
		int size = bins.dimensions().get(1).cardinality();
		List<Squares.Item> groups = new ArrayList<>();
		for (int code : ink.palette(bins, 0).order()) {
			double sum = 0;
			for (int i = 0; i < size; i++) {
				sum += bins.all().rows(code * size + i) == 0 ? 0 : Math.max(0, Bins.drawn(bins.all(), code * size + i));
			}
			groups.add(new Squares.Item(code, sum));
		}
		return groups;
	}

	private static List<Squares.Item> items(Bins bins, int group, Ink ink) {
		int size = bins.dimensions().get(1).cardinality();
		List<Squares.Item> items = new ArrayList<>();
		for (int code : ink.palette(bins, 1).order()) {
			int bin = group * size + code;
			if (bins.all().rows(bin) > 0) {
				items.add(new Squares.Item(bin, Bins.drawn(bins.all(), bin)));
			}
		}
		return items;
	}

	private static void tile(GC gc, Rectangle full, Bins bins, int bin, int rank, PanelContent content, Ink ink, List<Mark> marks) {
		Rectangle tile = new Rectangle(full.x, full.y, full.width - 1, full.height - 1);
		if (tile.width < 1 || tile.height < 1) {
			return;
		}
		int levels = bins.dimensions().size();
		int inner = levels == 1 ? bin : bin % bins.dimensions().get(1).cardinality();
		boolean in = content.isIn(bins, levels - 1, inner)
				&& (levels == 1 || content.isIn(bins, 0, bin / bins.dimensions().get(1).cardinality()));
		double all = Bins.drawn(bins.all(), bin);
		double share = all == 0 ? 0 : Math.max(0, Math.min(1, Bins.drawn(bins.now(), bin) / all));
		gc.setBackground(ink.pale(rank));
		gc.fillRectangle(tile);
		int filled = (int) Math.round(tile.width * share);
		Color ground = in ? ink.series(rank) : ink.pale(rank);
		gc.setBackground(ground);
		gc.fillRectangle(tile.x, tile.y, filled, tile.height);
		boolean strong = in && share > 0.5;
		String label = content.label(bins, levels - 1, inner);
		if (tile.width > 44 && tile.height > Ink.line(gc) + 4) {
			gc.setForeground(strong ? ink.on(ground) : ink.foreground());
			ink.left(gc, label, tile.x + PAD, tile.y + PAD + Ink.line(gc) / 2 - 2, tile.width - 2 * PAD);
			String figure = Ink.figure(Bins.drawn(bins.now(), bin), content.currency());
			if (tile.height > Ink.line(gc) * 2 + 8 && ink.width(gc, figure) <= tile.width - 2 * PAD) {
				ink.left(gc, figure, tile.x + PAD,
						tile.y + PAD + Ink.line(gc) * 3 / 2, tile.width - 2 * PAD);
			}
		}
		if (tile.width >= LEAST_SIDE && tile.height >= LEAST_SIDE) {
			Set<Object> values = PanelContent.values(bins, levels - 1, inner);
			marks.add(new Mark(tile, levels == 1 ? Map.of(PanelContent.name(bins, 0), values)
					: Map.of(PanelContent.name(bins, 0),
							PanelContent.values(bins, 0, bin / bins.dimensions().get(1).cardinality()),
							PanelContent.name(bins, 1), values),
					() -> tip(bins, bin, label, content)));
		}
	}

	private static String tip(Bins bins, int bin, String label, PanelContent content) {
		String outer = bins.dimensions().size() == 1 ? "" //$NON-NLS-1$
				: content.label(bins, 0, bin / bins.dimensions().get(1).cardinality()) + " \u203a "; //$NON-NLS-1$
		return outer + label + "\n" + content.amounts(bins.now(), bins.all(), bin); //$NON-NLS-1$
	}
}
