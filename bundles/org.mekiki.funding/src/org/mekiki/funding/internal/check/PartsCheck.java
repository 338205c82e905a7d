package org.mekiki.funding.internal.check;

/** The parts of budgets add up to the totals that are printed. */
public final class PartsCheck extends RowCheck {

	/** Made by the platform. */
	public PartsCheck() {
		super(FindingKind.PARTS);
	}
}
