package org.mekiki.report.internal.pdf;

/**
 * A piece of text in one style.
 *
 * @param text  one line, or part of one
 * @param style how it looks
 */
record Run(String text, Style style) {
}
