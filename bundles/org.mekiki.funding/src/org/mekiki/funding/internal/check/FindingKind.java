package org.mekiki.funding.internal.check;

import java.util.Locale;

import org.mekiki.model.validation.Severity;

/** What can be wrong in rows of programme reviews. */
public enum FindingKind {
	/** The parts of a budget do not add up to the total that the sheet prints. */
	PARTS(Severity.ERROR),
	/** One payee times ten, a hundred or a thousand makes the payees of a block add up exactly to the execution. */
	SLIP(Severity.WARNING),
	/** Payees of the ministry got more than the ministry spent, beyond what rounding explains. */
	EXCEEDING(Severity.WARNING),
	/** Negative where that cannot be, or carried to the next year without the minus that takes it out of this one. */
	NEGATIVE(Severity.WARNING),
	/** A programme ends before it starts. */
	END_BEFORE_START(Severity.WARNING),
	/** Nearly all programmes of a sheet year end in the year in which they start: one column was copied into the other. */
	START_IS_END(Severity.ERROR),
	/** A number stands for two programmes of a sheet year, or a place in a block for two payees. */
	DUPLICATE(Severity.WARNING),
	/** One corporate number under names that are no spellings of each other. */
	NAMES(Severity.INFO),
	/** One organisation under several spellings, with and without its corporate number. */
	SPELLINGS(Severity.INFO);

	private final Severity severity;

	FindingKind(Severity severity) {
		this.severity = severity;
	}

	/** How much it matters. */
	public Severity severity() {
		return severity;
	}

	/** Name in texts and identifiers: small letters and hyphens. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
