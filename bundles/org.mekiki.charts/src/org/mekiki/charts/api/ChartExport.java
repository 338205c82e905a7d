package org.mekiki.charts.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.UUID;

import org.mekiki.charts.internal.export.PdfWriting;
import org.mekiki.charts.internal.export.PngWriting;
import org.mekiki.charts.internal.export.SvgWriting;
import org.mekiki.core.api.chart.ChartDescription;
import org.mekiki.core.api.chart.ChartJson;

/**
 * Writes charts without a display. The same description, theme and size give the same bytes with the same fonts
 * installed. Sizes are units of the layout: pixels at 100 % on screen, points in PDF.
 */
public final class ChartExport {
	private static final int MAX_SIDE = 20_000;
	private static final double MAX_PIXELS = 100e6;

	private ChartExport() {
	}

	/**
	 * A PNG picture.
	 *
	 * @param chart  what
	 * @param theme  how
	 * @param width  1 to 20,000
	 * @param height 1 to 20,000
	 * @param scale  pixels per unit, greater than 0; at most 100 million pixels in all
	 * @return a file's content
	 */
	public static byte[] png(ChartDescription chart, ChartTheme theme, int width, int height, double scale) {
		check(width, height);
		if (!(scale > 0) || width * scale < 1 || height * scale < 1 || width * scale * height * scale > MAX_PIXELS)
			throw new IllegalArgumentException("A picture has at least one pixel and at most 100 million"); //$NON-NLS-1$
		try {
			return PngWriting.write(chart, theme, width, height, scale);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * An SVG document with texts as text, title, description, and the tooltips of the marks.
	 *
	 * @param chart  what
	 * @param theme  how
	 * @param width  1 to 20,000
	 * @param height 1 to 20,000
	 * @return a document for a file of its own or inside HTML
	 */
	public static String svg(ChartDescription chart, ChartTheme theme, int width, int height) {
		check(width, height);
		try {
			return SvgWriting.write(chart, theme, width, height);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * A PDF page. Texts can be searched and copied; the used characters of the font are embedded.
	 *
	 * @param chart  what
	 * @param theme  how
	 * @param width  in points, 1 to 20,000
	 * @param height in points, 1 to 20,000
	 * @return a file's content
	 */
	public static byte[] pdf(ChartDescription chart, ChartTheme theme, int width, int height) {
		check(width, height);
		return PdfWriting.write(chart, theme, width, height);
	}

	/**
	 * Writes a file of the kind its name ends in: .png (two pixels per unit), .svg, .pdf or .json. An existing file is
	 * replaced at once or not at all.
	 *
	 * @param chart  what
	 * @param theme  how
	 * @param width  1 to 20,000
	 * @param height 1 to 20,000
	 * @param file   in an existing folder
	 * @throws IOException when the kind is unknown or the file cannot be written
	 */
	public static void write(ChartDescription chart, ChartTheme theme, int width, int height, Path file) throws IOException {
		var name = file.getFileName().toString();
		var content = switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
		case "png" -> png(chart, theme, width, height, 2); //$NON-NLS-1$
		case "svg" -> svg(chart, theme, width, height).getBytes(StandardCharsets.UTF_8); //$NON-NLS-1$
		case "pdf" -> pdf(chart, theme, width, height); //$NON-NLS-1$
		case "json" -> ChartJson.write(chart).getBytes(StandardCharsets.UTF_8); //$NON-NLS-1$
		default -> throw new IOException("Charts are written as .png, .svg, .pdf or .json, not as " + name); //$NON-NLS-1$
		};
		var temporary = file.resolveSibling("." + name + "." + UUID.randomUUID() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		try {
			Files.write(temporary, content);
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static void check(int width, int height) {
		if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE)
			throw new IllegalArgumentException("A chart is 1 to " + MAX_SIDE + " units wide and high"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
