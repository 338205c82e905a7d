package org.mekiki.funding.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.mekiki.funding.ui.internal.panel.Raster;

/** Shapes that are filled pixel by pixel. */
class RasterTest {

	private static final RGB WHITE = new RGB(255, 255, 255);
	private static final RGB BLACK = new RGB(0, 0, 0);

	private static int red(ImageData data, int x, int y) {
		return data.palette.getRGB(data.getPixel(x, y)).red;
	}

	@Test
	void rectanglesFillWholePixelsAtEveryZoom() {
		for (int zoom : new int[] { 100, 200 }) {
			ImageData data = Raster.data(10, 6, zoom, WHITE, raster -> {
				raster.rectangle(2, 1, 3, 2, BLACK);
				raster.rectangle(8, 4, 50, 50, BLACK);
			});
			int scale = zoom / 100;
			assertEquals(10 * scale, data.width);
			int black = 0;
			for (int y = 0; y < data.height; y++) {
				for (int x = 0; x < data.width; x++) {
					black += red(data, x, y) == 0 ? 1 : 0;
				}
			}
			assertEquals((3 * 2 + 2 * 2) * scale * scale, black, "what reaches beyond the edge is cut off");
			assertEquals(0, red(data, 2 * scale, scale));
			assertEquals(255, red(data, 5 * scale, scale));
		}
	}

	@Test
	void columnsMixAsMuchAsTheyCover() {
		ImageData data = Raster.data(3, 8, 100, WHITE, raster -> {
			raster.column(1, 2.5, 4.25, BLACK, Raster.WHOLE / 2);
			raster.column(2, -3, 99, BLACK, Raster.WHOLE);
		});
		assertEquals(255, red(data, 1, 1));
		assertEquals(191, red(data, 1, 2), 1);
		assertEquals(127, red(data, 1, 3), 1);
		assertEquals(223, red(data, 1, 4), 1);
		assertEquals(255, red(data, 1, 5));
		assertEquals(255, red(data, 0, 3));
		assertEquals(0, red(data, 2, 0));
		assertEquals(0, red(data, 2, 7));
	}
}
