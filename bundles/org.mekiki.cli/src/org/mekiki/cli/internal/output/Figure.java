package org.mekiki.cli.internal.output;

/**
 * A number as people read it.
 *
 * @param text
 *            the number with its unit
 */
public record Figure(String text) {

	@Override
	public String toString() {
		return text;
	}
}
