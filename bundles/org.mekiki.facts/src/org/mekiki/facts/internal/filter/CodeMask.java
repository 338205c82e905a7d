package org.mekiki.facts.internal.filter;

import org.mekiki.facts.internal.column.Codes;

/** Rows with certain codes. */
final class CodeMask implements RowMask {

	private final Codes codes;
	private final byte[] passes;

	/** @param passes 1 for each code that passes, 0 for the others */
	CodeMask(Codes codes, byte[] passes) {
		this.codes = codes;
		this.passes = passes;
	}

	@Override
	public void and(int segment, int from, int count, byte[] mask) {
		codes.and(segment, from, count, passes, mask);
	}
}
