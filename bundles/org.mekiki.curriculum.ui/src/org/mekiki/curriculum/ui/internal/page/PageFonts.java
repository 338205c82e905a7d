package org.mekiki.curriculum.ui.internal.page;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/** Fonts of a page: those of the desktop, as large as the page wants them. Shared; not to be disposed. */
final class PageFonts {

	private static final double[] HEADINGS = { 1, 1.6, 1.35, 1.15, 1.05, 1, 1 };
	private static final double SMALL = 0.88;
	private static final double RUBY = 0.55;
	private static final double RAISED = 0.72;
	private static final double FORMULA = 1.1;
	private static final double FORMULA_STEP = 0.75;
	private static final double LEAST_STEP = 0.6;

	private final double scale;

	PageFonts(double scale) {
		this.scale = scale;
	}

	Font words(int level, int style) {
		boolean heading = level > 0 && level < HEADINGS.length;
		return font(heading ? HEADINGS[level] : level == Block.SMALL || level == Block.NOTICE ? SMALL : 1,
				heading ? style | SWT.BOLD : style);
	}

	Font code(int style) {
		FontDescriptor font = JFaceResources.getFontDescriptor(JFaceResources.TEXT_FONT);
		return JFaceResources.getResources().create(sized(font, 1).setStyle(style));
	}

	Font ruby() {
		return font(RUBY, SWT.NORMAL);
	}

	Font raised() {
		return font(RAISED, SWT.NORMAL);
	}

	Font formula(int depth, int style) {
		return font(Math.max(LEAST_STEP, FORMULA * Math.pow(FORMULA_STEP, depth)), style);
	}

	private Font font(double factor, int style) {
		return JFaceResources.getResources()
				.create(sized(JFaceResources.getDefaultFontDescriptor(), factor).setStyle(style));
	}

	private FontDescriptor sized(FontDescriptor font, double factor) {
		return font.setHeight((int) Math.max(5, Math.round(font.getFontData()[0].getHeight() * factor * scale)));
	}
}
