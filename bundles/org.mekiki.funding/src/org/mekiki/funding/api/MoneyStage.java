package org.mekiki.funding.api;

/**
 * Step in the life of money. Money of different steps is the same money seen at different times: it never adds up, except
 * as a {@link MoneyMeasure} says.
 *
 * @since 0.1
 */
public enum MoneyStage {
	/** Initial budget (当初予算). */
	INITIAL,
	/** Supplementary budget (補正予算). */
	SUPPLEMENTARY,
	/** Carried over from the year before (前年度から繰越し). */
	CARRIED_IN,
	/** Carried over to the next year (翌年度へ繰越し); the sources print it negative, since it leaves the year. */
	CARRIED_OUT,
	/** From reserves (予備費等). */
	RESERVE,
	/** Spent (執行額). */
	EXECUTED,
	/** Asked for (要求額). */
	REQUESTED,
	/** Given back (返納). */
	RETURNED,
	/** An aim, no money. */
	TARGET,
	/** Named by a source, but no budget: an opinion, a threshold. */
	OTHER,
	/** Granted to a project (採択). */
	AWARDED,
	/** Paid by the ministry or agency (支出額). */
	PAID,
	/** Passed on by somebody who had received it (再委託など): the same money once more. */
	PASSED_ON
}
