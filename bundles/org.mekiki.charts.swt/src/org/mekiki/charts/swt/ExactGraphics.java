package org.mekiki.charts.swt;

import java.awt.Font;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.jfree.swt.SWTGraphics2D;

/**
 * Sets texts in the size asked for. The superclass rounds fonts to whole points, which are a third larger than pixels:
 * labels would be up to a tenth wider than the room measured for them.
 */
final class ExactGraphics extends SWTGraphics2D {
	private static final float POINTS_PER_INCH = 72;
	private final GC gc;
	private final Map<Font, org.eclipse.swt.graphics.Font> fonts = new HashMap<>();

	ExactGraphics(GC gc) {
		super(gc);
		this.gc = gc;
	}

	@Override
	public void setFont(Font font) {
		// The superclass takes null, too, and keeps the font it has.
		super.setFont(font);
		if (font == null)
			return;
		gc.setFont(fonts.computeIfAbsent(font, this::exact));
	}

	private org.eclipse.swt.graphics.Font exact(Font font) {
		var data = new FontData(font.getFamily(), font.getSize(), font.isBold() ? SWT.BOLD : SWT.NORMAL);
		data.height = font.getSize2D() * POINTS_PER_INCH / gc.getDevice().getDPI().y;
		return new org.eclipse.swt.graphics.Font(gc.getDevice(), data);
	}

	@Override
	public void dispose() {
		super.dispose();
		gc.setFont(null);
		fonts.values().forEach(org.eclipse.swt.graphics.Font::dispose);
		fonts.clear();
	}
}
