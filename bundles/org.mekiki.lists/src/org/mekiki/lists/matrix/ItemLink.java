package org.mekiki.lists.matrix;

import java.util.List;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.MappingRelation;

/**
 * How an item reaches a technology: by an alignment, or by alignments with other items on the way.
 *
 * @param target
 *            the technology
 * @param relation
 *            what the technology is to the item, all steps taken together
 * @param steps
 *            at least one, the first starts at the item
 */
public record ItemLink(ModelLink target, MappingRelation relation, List<MatrixLink> steps) {

	/** Copies the list. */
	public ItemLink {
		steps = List.copyOf(steps);
	}

	/**
	 * Whether nothing of it is only suggested.
	 *
	 * @return true if all steps were agreed
	 */
	public boolean isAgreed() {
		for (MatrixLink step : steps) {
			if (step.state() != AlignmentState.AGREED) {
				return false;
			}
		}
		return true;
	}
}
