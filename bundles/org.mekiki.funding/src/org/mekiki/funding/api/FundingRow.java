package org.mekiki.funding.api;

import java.util.List;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.SourceRef;

/**
 * Where a row comes from.
 *
 * @param amount
 *            amount of the row in minor units
 * @param stated
 *            the amount that the source states, of which the row may be a part: a share for one technology, or what is
 *            left of a total after its parts; in minor units
 * @param what
 *            the object that states it; null if it is no object but a row of a file
 * @param printed
 *            the amount as the source prints it; may be empty
 * @param sources
 *            where it is said: citations, file and cell
 * @param stage
 *            step in the life of the money
 * @param rest
 *            whether the row is what remains of a total whose parts are rows of their own
 * @since 0.1
 */
public record FundingRow(long amount, long stated, ModelLink what, String printed, List<SourceRef> sources, MoneyStage stage,
		boolean rest) {

	/** Copies the list. */
	public FundingRow {
		sources = List.copyOf(sources);
	}
}
