package org.mekiki.funding.ui.internal.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.funding.ui.internal.board.Bins;
import org.mekiki.funding.ui.internal.board.PanelSpec;
import org.mekiki.workbench.api.ThemeColors;

/** Areas in areas. Their sizes are the amounts of all rows and stay; how far each is filled is what is chosen of it. */
final class TreemapPainter implements Painter {

	private static final int LEAST_SIDE = 3;
	private static final int PAD = 5;

	/** What is chosen of an area: how far it is filled. */
	private record Tile(Rectangle area, int bin, int rank, boolean in, double share) {

		int filled() {
			return in ? (int) Math.round(area.width * share) : area.width;
		}
	}

	/** A group with its title above its tiles. */
	private record Head(Rectangle area, int code, int rank) {
	}

	@Override
	public List<Mark> paint(GC gc, Rectangle area, PanelSpec spec, PanelContent content, Ink ink) {
		Bins bins = content.bins(spec.dimensions());
		gc.setFont(Ink.little());
		List<Head> heads = new ArrayList<>();
		List<Tile> tiles = new ArrayList<>();
		if (bins.dimensions().size() == 1) {
			for (Squares.Placed placed : ink.places(bins, area, () -> Squares.layout(items(bins, ink), area))) {
				tile(placed, bins, ink.palette(bins, 0).rank(placed.id()), content, tiles);
			}
		} else {
			nested(Ink.line(gc) + 2, area, bins, content, ink, heads, tiles);
		}
		Raster.paint(gc, area, ThemeColors.PAGE.get().getRGB(), raster -> fill(raster, area, heads, tiles, ink));
		List<Mark> marks = new ArrayList<>();
		heads.forEach(head -> title(gc, head, bins, content, ink, marks));
		int line = Ink.line(gc);
		tiles.forEach(tile -> label(gc, tile, line, bins, content, ink, marks));
		return marks;
	}

	private static void nested(int head, Rectangle area, Bins bins, PanelContent content, Ink ink, List<Head> heads, List<Tile> tiles) {
		for (Squares.Placed group : ink.places(bins, area, () -> Squares.layout(groups(bins, ink), area))) {
			Rectangle box = group.area();
			int rank = ink.palette(bins, 0).rank(group.id());
			boolean titled = box.height > head * 2 && box.width > 40;
			Rectangle inner = titled ? new Rectangle(box.x, box.y + head, box.width, box.height - head) : box;
			if (titled) {
				heads.add(new Head(new Rectangle(box.x, box.y, box.width, head), group.id(), rank));
			}
			List<Object> which = List.of(Integer.valueOf(group.id()), inner);
			for (Squares.Placed placed : ink.places(bins, which, () -> Squares.layout(items(bins, group.id(), ink), inner))) {
				tile(placed, bins, rank, content, tiles);
			}
		}
	}

	private static void tile(Squares.Placed placed, Bins bins, int rank, PanelContent content, List<Tile> tiles) {
		Rectangle full = placed.area();
		if (full.width < 2 || full.height < 2) {
			return;
		}
		int bin = placed.id();
		int levels = bins.dimensions().size();
		boolean in = content.isIn(bins, levels - 1, bins.code(bin, levels - 1)) && (levels == 1 || content.isIn(bins, 0, bins.code(bin, 0)));
		double all = Bins.drawn(bins.all(), bin);
		double share = all == 0 ? 0 : Math.clamp(Bins.drawn(bins.now(), bin) / all, 0, 1);
		tiles.add(new Tile(new Rectangle(full.x, full.y, full.width - 1, full.height - 1), bin, rank, in, share));
	}

	private static void fill(Raster raster, Rectangle area, List<Head> heads, List<Tile> tiles, Ink ink) {
		for (Head head : heads) {
			raster.rectangle(head.area.x - area.x, head.area.y - area.y + head.area.height / 2 - 4, 8, 8, ink.series(head.rank).getRGB());
		}
		for (Tile tile : tiles) {
			int x = tile.area.x - area.x;
			int y = tile.area.y - area.y;
			int filled = tile.filled();
			raster.rectangle(x, y, filled, tile.area.height, (tile.in ? ink.series(tile.rank) : ink.pale(tile.rank)).getRGB());
			raster.rectangle(x + filled, y, tile.area.width - filled, tile.area.height, ink.pale(tile.rank).getRGB());
		}
	}

	private static void title(GC gc, Head head, Bins bins, PanelContent content, Ink ink, List<Mark> marks) {
		String label = content.label(bins, 0, head.code);
		gc.setForeground(content.isIn(bins, 0, head.code) ? ink.foreground() : ink.muted());
		ink.left(gc, label, head.area.x + 12, head.area.y + head.area.height / 2, head.area.width - 14);
		marks.add(new Mark(head.area, Map.of(PanelContent.name(bins, 0), PanelContent.values(bins, 0, head.code)), () -> label));
	}

	private static void label(GC gc, Tile tile, int line, Bins bins, PanelContent content, Ink ink, List<Mark> marks) {
		Rectangle area = tile.area;
		int last = bins.dimensions().size() - 1;
		int inner = bins.code(tile.bin, last);
		if (area.width > 44 && area.height > line + 4) {
			gc.setForeground(tile.in && tile.share > 0.5 ? ink.on(ink.series(tile.rank)) : ink.foreground());
			ink.left(gc, content.label(bins, last, inner), area.x + PAD, area.y + PAD + line / 2 - 2, area.width - 2 * PAD);
			String figure = Ink.figure(Bins.drawn(bins.now(), tile.bin), content.currency());
			if (area.height > line * 2 + 8 && ink.width(gc, figure) <= area.width - 2 * PAD) {
				ink.left(gc, figure, area.x + PAD, area.y + PAD + line * 3 / 2, area.width - 2 * PAD);
			}
		}
		if (area.width >= LEAST_SIDE && area.height >= LEAST_SIDE) {
			Set<Object> values = PanelContent.values(bins, last, inner);
			marks.add(new Mark(area, last == 0 ? Map.of(PanelContent.name(bins, 0), values)
					: Map.of(PanelContent.name(bins, 0), PanelContent.values(bins, 0, bins.code(tile.bin, 0)), PanelContent.name(bins, 1), values),
					() -> tip(bins, tile.bin, content)));
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

	private static String tip(Bins bins, int bin, PanelContent content) {
		int last = bins.dimensions().size() - 1;
		String outer = last == 0 ? "" : content.label(bins, 0, bins.code(bin, 0)) + " \u203a "; //$NON-NLS-1$ //$NON-NLS-2$
		return outer + content.label(bins, last, bins.code(bin, last)) + "\n" + content.amounts(bins.now(), bins.all(), bin); //$NON-NLS-1$
	}
}
