package org.mekiki.charts.internal.export;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.mekiki.charts.api.ChartRenderer;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.core.api.chart.ChartDescription;

/** PNG at any resolution. */
public final class PngWriting {
	private PngWriting() {
	}

	/**
	 * Writes.
	 *
	 * @param chart  what
	 * @param theme  how
	 * @param width  in units of the layout
	 * @param height in units of the layout
	 * @param scale  pixels per unit
	 * @return a PNG file
	 * @throws IOException when the encoder fails
	 */
	public static byte[] write(ChartDescription chart, ChartTheme theme, int width, int height, double scale) throws IOException {
		var image = new BufferedImage((int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_RGB);
		var graphics = image.createGraphics();
		try {
			graphics.scale(scale, scale);
			ChartRenderer.draw(chart, theme, graphics, new Rectangle2D.Double(0, 0, width, height));
		} finally {
			graphics.dispose();
		}
		var bytes = new ByteArrayOutputStream();
		try (var stream = new MemoryCacheImageOutputStream(bytes)) {
			if (!ImageIO.write(image, "png", stream)) //$NON-NLS-1$
				throw new IOException("There is no PNG encoder"); //$NON-NLS-1$
		}
		return bytes.toByteArray();
	}
}
