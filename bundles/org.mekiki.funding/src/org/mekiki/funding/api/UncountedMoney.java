package org.mekiki.funding.api;

import java.util.List;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.SourceRef;

/**
 * An amount of a scope that is in no sum.
 *
 * @param reason
 *            why
 * @param what
 *            the object that states it
 * @param amount
 *            the amount; of a range its lower end
 * @param printed
 *            as the source prints it; may be empty
 * @param sources
 *            where it is said
 * @since 0.1
 */
public record UncountedMoney(Reason reason, ModelLink what, Money amount, String printed, List<SourceRef> sources) {

	/** Copies the list. */
	public UncountedMoney {
		sources = List.copyOf(sources);
	}

	/** Why an amount is in no sum. */
	public enum Reason {
		/** A later sheet states the same money. */
		SUPERSEDED,
		/** Another line states the same money, or its parts do. */
		REPEATED,
		/** The parts of a whole exceed it, so that the whole counts. */
		EXCEEDING,
		/** The source prints a range. */
		RANGE
	}
}
