package org.mekiki.funding.internal.check;

/** Payees of a ministry get no more than it spends. */
public final class ExceedingCheck extends RowCheck {

	/** Made by the platform. */
	public ExceedingCheck() {
		super(FindingKind.EXCEEDING);
	}
}
