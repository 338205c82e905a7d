package org.mekiki.funding.internal.check;

/** Numbers and places are used once. */
public final class DuplicateCheck extends RowCheck {

	/** Made by the platform. */
	public DuplicateCheck() {
		super(FindingKind.DUPLICATE);
	}
}
