package org.mekiki.lists.matrix;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.MappingRelation;

/**
 * An alignment as it is recorded.
 *
 * @param alignment
 *            the alignment
 * @param source
 *            what is linked
 * @param target
 *            what it is linked to
 * @param relation
 *            what the target is to the source: {@link MappingRelation#BROAD} says that the target is broader
 * @param state
 *            where it stands in review
 * @param confidence
 *            between 0 and 1; null if it is not stated
 * @param method
 *            how it was found; may be empty
 * @param reason
 *            why it holds; may be empty
 * @param reviewer
 *            who decided; may be empty
 * @param decided
 *            when it was decided; null if it was not
 * @param sources
 *            where it is cited
 */
public record MatrixLink(ModelLink alignment, ModelLink source, ModelLink target, MappingRelation relation,
		AlignmentState state, BigDecimal confidence, String method, String reason, String reviewer, Instant decided,
		List<SourceRef> sources) {

	/** Copies the list. */
	public MatrixLink {
		sources = List.copyOf(sources);
	}
}
