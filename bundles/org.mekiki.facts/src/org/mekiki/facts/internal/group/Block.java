package org.mekiki.facts.internal.group;

import org.mekiki.facts.internal.filter.Selection;

/** Some neighbouring rows, which of them count, and the slots of their groups. Reused from block to block. */
final class Block {

	/** Slot of each row's group, in the order of the rows; read it only where {@link #places} says so. */
	final long[] slots = new long[Selection.BLOCK];
	/** Values of the measure being worked on, in the order of the rows. */
	final long[] values = new long[Selection.BLOCK];
	/** Segment of the rows. */
	int segment;
	/** First row in the segment. */
	int from;
	/** Number of rows. */
	int count;
	/** Places of the rows that count, from 0; null if all do. */
	int[] places;
	/** How many rows count. */
	int selected;
}
