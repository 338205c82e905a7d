package org.mekiki.workbench.internal.merge;

import org.mekiki.core.api.editing.Conflict.Difference;
import org.mekiki.core.api.editing.Conflict.Side;

/** A feature that is not the same on both sides, and which of the two values stays. */
final class MergeRow {

	private final Difference difference;
	private final String label;
	private final String mine;
	private final String theirs;
	private boolean takesTheirs;

	/** What only they have changed is theirs to begin with, everything else is mine. */
	MergeRow(Difference difference, String label, String mine, String theirs) {
		this.difference = difference;
		this.label = label;
		this.mine = mine;
		this.theirs = theirs;
		takesTheirs = difference.changedBy() == Side.THEIRS;
	}

	String feature() {
		return difference.feature();
	}

	Side changedBy() {
		return difference.changedBy();
	}

	String label() {
		return label;
	}

	String mine() {
		return mine;
	}

	String theirs() {
		return theirs;
	}

	boolean takesTheirs() {
		return takesTheirs;
	}

	void take(boolean theirOnes) {
		takesTheirs = theirOnes;
	}
}
