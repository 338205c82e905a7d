package org.mekiki.funding.internal.check;

/** Each organisation has one name. */
public final class SpellingCheck extends RowCheck {

	/** Made by the platform. */
	public SpellingCheck() {
		super(FindingKind.NAMES, FindingKind.SPELLINGS);
	}
}
