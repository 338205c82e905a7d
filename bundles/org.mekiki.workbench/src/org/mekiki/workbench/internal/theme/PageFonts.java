package org.mekiki.workbench.internal.theme;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/** Fonts of pages: the font of the desktop in three weights and sizes. Shared; not to be disposed. */
public final class PageFonts {

	private static final double TITLE = 1.7;
	private static final double FIGURE = 1.5;

	private PageFonts() {
	}

	/**
	 * For the title of a page.
	 *
	 * @return a large, bold font
	 */
	public static Font title() {
		return scaled(TITLE);
	}

	/**
	 * For the figure on a tile.
	 *
	 * @return a larger, bold font
	 */
	public static Font figure() {
		return scaled(FIGURE);
	}

	/**
	 * For headings.
	 *
	 * @return the normal size, bold
	 */
	public static Font heading() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	private static Font scaled(double factor) {
		FontDescriptor normal = JFaceResources.getDefaultFontDescriptor();
		int height = (int) Math.round(normal.getFontData()[0].getHeight() * factor);
		return JFaceResources.getResources().create(normal.setHeight(height).setStyle(SWT.BOLD));
	}
}
