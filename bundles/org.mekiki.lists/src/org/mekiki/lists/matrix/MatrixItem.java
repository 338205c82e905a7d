package org.mekiki.lists.matrix;

import java.util.List;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.SourceRef;

/**
 * An item of a list.
 *
 * @param item
 *            the item, labelled in the language of the data
 * @param order
 *            place in its list, from 0, in the order of the source
 * @param depth
 *            0 for items directly in the list
 * @param notation
 *            its code; may be empty
 * @param text
 *            the words of the source, verbatim; may be empty
 * @param language
 *            language of these words; may be empty
 * @param predecessor
 *            identifier of the same item in the edition before, where that is a column; else null
 * @param sources
 *            where it is cited
 */
public record MatrixItem(ModelLink item, int order, int depth, String notation, String text, String language,
		String predecessor, List<SourceRef> sources) {

	/** Copies the list. */
	public MatrixItem {
		sources = List.copyOf(sources);
	}
}
