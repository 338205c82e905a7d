package org.mekiki.funding.internal.check;

/** What cannot be negative is not, and what is carried to the next year is. */
public final class NegativeCheck extends RowCheck {

	/** Made by the platform. */
	public NegativeCheck() {
		super(FindingKind.NEGATIVE);
	}
}
