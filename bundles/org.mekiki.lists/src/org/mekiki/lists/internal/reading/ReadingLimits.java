package org.mekiki.lists.internal.reading;

/**
 * How much is read before a file is refused.
 *
 * @param bytes
 *            of the file, unpacked
 * @param treeBytes
 *            the same for JSON-LD, which has to be held in memory as a whole
 * @param statements
 *            statements or rows
 * @param depth
 *            nesting of XML elements and JSON values
 * @param text
 *            characters of one label or definition
 * @param notices
 *            how many notices are kept
 */
public record ReadingLimits(long bytes, long treeBytes, long statements, int depth, int text, int notices) {

	/** What fits into a gigabyte of memory and some seconds of time. */
	public static final ReadingLimits USUAL = new ReadingLimits(400L << 20, 80L << 20, 4_000_000, 100, 20_000, 1_000);
}
