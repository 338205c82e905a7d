package org.mekiki.lists.matrix;

import java.util.List;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.SourceRef;

/**
 * A technology as a row.
 *
 * @param index
 *            place among the rows, in the order of the tree
 * @param technology
 *            the technology
 * @param notation
 *            its code; may be empty
 * @param otherNames
 *            names besides the label shown, to be found by
 * @param depth
 *            0 for the topmost
 * @param parent
 *            index of the row above it in the tree; -1 for the topmost
 * @param end
 *            index after its last descendant: rows from {@code index + 1} to here, exclusive, are below it
 * @param sources
 *            where it is cited
 */
public record MatrixRow(int index, ModelLink technology, String notation, List<String> otherNames, int depth, int parent,
		int end, List<SourceRef> sources) {

	/** Copies the lists. */
	public MatrixRow {
		otherNames = List.copyOf(otherNames);
		sources = List.copyOf(sources);
	}

	/**
	 * Whether there are rows below.
	 *
	 * @return false if there is none
	 */
	public boolean hasChildren() {
		return end > index + 1;
	}
}
