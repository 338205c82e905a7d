package org.mekiki.curriculum.ui.internal.page;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.mekiki.curriculum.ui.internal.page.Block.Equation;
import org.mekiki.curriculum.ui.internal.page.Block.Grid;
import org.mekiki.curriculum.ui.internal.page.Block.Picture;
import org.mekiki.curriculum.ui.internal.page.Block.Place;
import org.mekiki.curriculum.ui.internal.page.Block.Rule;
import org.mekiki.curriculum.ui.internal.page.Block.Words;
import org.mekiki.workbench.api.ThemeColors;

/** Lays blocks out for the width of a page. */
final class BlockLayout {

	private static final int MARGIN = 18;
	private static final int STEP = 22;
	private static final int GAP = 10;
	private static final int ITEM_GAP = 4;
	private static final int HEADING_GAP = 12;
	private static final int PADDING = 8;
	/** Longer lines are hard to read. */
	private static final int WIDEST = 760;

	private final Device device;
	private final GC gc;
	/** Where the column begins and ends. */
	private final int start;
	private final int end;
	private final PageFonts fonts;

	/** Lays out one column: as wide as there is room, or in the middle with a margin at both sides. */
	BlockLayout(Device device, GC gc, int width, boolean whole, PageFonts fonts) {
		this.device = device;
		this.gc = gc;
		start = whole ? 0 : Math.max(MARGIN, (width - WIDEST) / 2);
		end = whole ? width : Math.min(width - MARGIN, start + WIDEST);
		this.fonts = fonts;
	}

	private int left(Place place) {
		return start + (place.indent() + place.quotes()) * STEP;
	}

	private int room(Place place) {
		return Math.max(60, end - left(place));
	}

	Laid lay(Block block) {
		return switch (block) {
		case Words words -> words(words);
		case Grid grid -> LaidGrid.of(device, gc, grid, left(grid.place()), room(grid.place()), fonts);
		case Rule rule -> new Plain(2 * GAP, (paint, y) -> {
			paint.setForeground(ThemeColors.LINE.get());
			paint.drawLine(left(rule.place()), y + GAP / 2, left(rule.place()) + room(rule.place()), y + GAP / 2);
		});
		case Picture picture -> picture(picture);
		case Equation equation -> equation(equation);
		};
	}

	private Laid words(Words words) {
		boolean code = words.level() == Block.CODE;
		int pad = code ? PADDING : 0;
		int left = left(words.place());
		LaidText text = new LaidText(device, gc, words.runs(), words.level(), SWT.LEFT, room(words.place()) - 2 * pad, fonts);
		boolean heading = words.level() > 0 && words.level() < Block.CODE;
		int before = heading ? HEADING_GAP : 0;
		int after = words.place().indent() > 0 ? ITEM_GAP : heading ? ITEM_GAP + 2 : GAP;
		int height = before + text.height() + 2 * pad + after;
		return new Laid() {

			@Override
			public int height() {
				return height;
			}

			@Override
			public void paint(GC paint, int y) {
				if (code) {
					paint.setBackground(ThemeColors.CARD.get());
					paint.fillRoundRectangle(left, y, room(words.place()), height - after, PADDING, PADDING);
					paint.setBackground(ThemeColors.PAGE.get());
				}
				bars(paint, words.place(), y, height);
				if (!words.marker().isEmpty()) {
					paint.setFont(fonts.words(words.level() == Block.SMALL ? Block.SMALL : Block.BODY, SWT.NORMAL));
					paint.setForeground(ThemeColors.MUTED.get());
					int wide = paint.textExtent(words.marker()).x;
					paint.drawText(words.marker(), left - wide - PADDING, y, SWT.DRAW_TRANSPARENT);
				}
				text.paint(paint, left + pad, y + before + pad);
			}

			@Override
			public List<Anchor> anchors() {
				return text.anchors(left + pad, before + pad);
			}

			@Override
			public void dispose() {
				text.dispose();
			}
		};
	}

	/** Quotes have a bar at their left for each they stand in. */
	private void bars(GC gc, Place place, int y, int height) {
		gc.setForeground(ThemeColors.LINE.get());
		gc.setLineWidth(3);
		for (int i = 0; i < place.quotes(); i++) {
			int x = start + i * STEP + PADDING;
			gc.drawLine(x, y, x, y + height - ITEM_GAP);
		}
		gc.setLineWidth(1);
	}

	private Laid picture(Picture picture) {
		int wide = Math.min(picture.image().width(), room(picture.place()));
		int high = Math.max(1, (int) ((long) picture.image().data().height * wide / picture.image().data().width));
		Image image = new Image(device, picture.image().data());
		return new Laid() {

			@Override
			public int height() {
				return high + GAP;
			}

			@Override
			public void paint(GC paint, int y) {
				paint.setInterpolation(SWT.HIGH);
				paint.drawImage(image, 0, 0, image.getBounds().width, image.getBounds().height, left(picture.place()), y, wide,
						high);
			}

			@Override
			public void dispose() {
				image.dispose();
			}
		};
	}

	private Laid equation(Equation equation) {
		FormulaBox box = FormulaBox.of(gc, equation.formula(), fonts);
		return new Plain(box.ascent() + box.descent() + 2 * GAP, (paint, y) -> {
			paint.setForeground(ThemeColors.FOREGROUND.get());
			int x = left(equation.place()) + Math.max(0, (room(equation.place()) - box.width()) / 2);
			box.paint(paint, x, y + GAP / 2 + box.ascent());
		});
	}

	/** What needs nothing to be freed. */
	private record Plain(int height, Painting painting) implements Laid {

		private interface Painting {

			void paint(GC gc, int y);
		}

		@Override
		public void paint(GC gc, int y) {
			painting.paint(gc, y);
		}

		@Override
		public void dispose() {
			// holds nothing
		}
	}
}
