package org.mekiki.report.internal.pdf;

/**
 * A piece of text in one style.
 *
 * @param text    one line, or part of one
 * @param style   how it looks
 * @param reading small above it; null if there is none
 */
record Run(String text, Style style, String reading) {

	Run(String text, Style style) {
		this(text, style, null);
	}
}
