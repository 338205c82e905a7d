package org.mekiki.funding.internal.check;

/** Programmes end after they start, and end years were not copied from start years. */
public final class YearsCheck extends RowCheck {

	/** Made by the platform. */
	public YearsCheck() {
		super(FindingKind.END_BEFORE_START, FindingKind.START_IS_END);
	}
}
