package org.mekiki.funding.ui.internal.panel;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A picture of many plain shapes, filled pixel by pixel and given to the window system as one: hundreds of shapes drawn one
 * by one take longer than all the rest of a board. At twice the size it has twice as many pixels each way.
 */
public final class Raster {

	private static final int DEPTH = 24;
	private static final int BYTES = 3;
	/** A share of one in whole numbers. */
	public static final int WHOLE = 256;
	private static final int SHIFT = 8;

	private final double scale;
	private final int width;
	private final int height;
	private final byte[] bytes;

	/** Fills a raster; points begin at its upper left corner. */
	public interface Filling {

		/**
		 * Draws all that there is to draw.
		 *
		 * @param raster
		 *            where
		 */
		void fill(Raster raster);
	}

	private Raster(int width, int height, int zoom, RGB ground) {
		scale = zoom / 100.0;
		this.width = pixels(width);
		this.height = pixels(height);
		bytes = new byte[this.width * this.height * BYTES];
		span(0, this.width * this.height, ground);
	}

	/** Draws a raster in an area, at the resolution of the display. */
	static void paint(GC gc, Rectangle area, RGB ground, Filling filling) {
		if (area.width > 0 && area.height > 0) {
			Image image = new Image(gc.getDevice(), (ImageDataProvider) zoom -> data(area.width, area.height, zoom, ground, filling));
			gc.drawImage(image, area.x, area.y);
			image.dispose();
		}
	}

	/**
	 * The pixels of a raster.
	 *
	 * @param width
	 *            in points
	 * @param height
	 *            in points
	 * @param zoom
	 *            pixels of a hundred points
	 * @param ground
	 *            colour of what is not drawn on
	 * @param filling
	 *            draws
	 * @return 24 bits each
	 */
	public static ImageData data(int width, int height, int zoom, RGB ground, Filling filling) {
		Raster raster = new Raster(width, height, zoom, ground);
		filling.fill(raster);
		return new ImageData(raster.width, raster.height, DEPTH, new PaletteData(0xff0000, 0xff00, 0xff), BYTES, raster.bytes);
	}

	private int pixels(double points) {
		return (int) Math.round(points * scale);
	}

	/** Columns of pixels. */
	int columns() {
		return width;
	}

	private void span(int from, int to, RGB color) {
		for (int at = from * BYTES; at < to * BYTES; at += BYTES) {
			bytes[at] = (byte) color.red;
			bytes[at + 1] = (byte) color.green;
			bytes[at + 2] = (byte) color.blue;
		}
	}

	/**
	 * Fills a rectangle.
	 *
	 * @param x
	 *            left end in points
	 * @param y
	 *            upper end in points
	 * @param wide
	 *            width in points
	 * @param high
	 *            height in points
	 * @param color
	 *            what it is filled with
	 */
	public void rectangle(int x, int y, int wide, int high, RGB color) {
		int left = Math.clamp(pixels(x), 0, width);
		int right = Math.clamp(pixels(x + wide), left, width);
		int bottom = Math.clamp(pixels(y + high), 0, height);
		for (int row = Math.max(0, pixels(y)); row < bottom; row++) {
			span(row * width + left, row * width + right, color);
		}
	}

	/**
	 * Mixes a colour into a part of a column of pixels; the pixels at its ends, which it covers in part, get as much less.
	 *
	 * @param column
	 *            from the left
	 * @param from
	 *            upper end in points
	 * @param to
	 *            lower end in points
	 * @param color
	 *            what is mixed in
	 * @param ink
	 *            how much of it, of {@link #WHOLE}
	 */
	public void column(int column, double from, double to, RGB color, int ink) {
		double top = Math.max(0, from * scale);
		double bottom = Math.min(height, to * scale);
		int first = (int) top;
		int last = (int) Math.ceil(bottom) - 1;
		for (int y = first; y <= last; y++) {
			int share = ink;
			if (y == first || y == last) {
				share = (int) (ink * (Math.min(y + 1, bottom) - Math.max(y, top)));
			}
			int at = (y * width + column) * BYTES;
			bytes[at] = mix(bytes[at], color.red, share);
			bytes[at + 1] = mix(bytes[at + 1], color.green, share);
			bytes[at + 2] = mix(bytes[at + 2], color.blue, share);
		}
	}

	private static byte mix(byte below, int above, int share) {
		int under = below & 0xff;
		return (byte) (under + ((above - under) * share + WHOLE / 2 >> SHIFT));
	}
}
