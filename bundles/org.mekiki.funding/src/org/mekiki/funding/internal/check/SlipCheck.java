package org.mekiki.funding.internal.check;

/** No payee is a tenth, a hundredth or a thousandth of what the execution says. */
public final class SlipCheck extends RowCheck {

	/** Made by the platform. */
	public SlipCheck() {
		super(FindingKind.SLIP);
	}
}
