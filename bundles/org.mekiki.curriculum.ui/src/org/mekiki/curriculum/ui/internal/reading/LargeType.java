package org.mekiki.curriculum.ui.internal.reading;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/** Fonts for reading: the font of the desktop, larger. Shared; not to be disposed. */
public final class LargeType {

	/** How much larger than on the desktop what is read is. */
	public static final double BODY = 1.2;
	private static final double HEADING = 1.35;
	private static final double TITLE = 1.9;

	private LargeType() {
	}

	/**
	 * For what is read.
	 *
	 * @return a larger font
	 */
	public static Font body() {
		return scaled(BODY, SWT.NORMAL);
	}

	/**
	 * For what is read and stands out.
	 *
	 * @return as large as the body, bold
	 */
	public static Font strong() {
		return scaled(BODY, SWT.BOLD);
	}

	/**
	 * For headings.
	 *
	 * @return larger than the body, bold
	 */
	public static Font heading() {
		return scaled(HEADING, SWT.BOLD);
	}

	/**
	 * For the title of a page.
	 *
	 * @return the largest, bold
	 */
	public static Font title() {
		return scaled(TITLE, SWT.BOLD);
	}

	private static Font scaled(double factor, int style) {
		FontDescriptor normal = JFaceResources.getDefaultFontDescriptor();
		int height = (int) Math.round(normal.getFontData()[0].getHeight() * factor);
		return JFaceResources.getResources().create(normal.setHeight(height).setStyle(style));
	}
}
