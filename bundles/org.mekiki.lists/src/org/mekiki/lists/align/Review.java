package org.mekiki.lists.align;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Who decides, and when.
 *
 * @param reviewer
 *            account or role that decides, never blank; no name of a person
 * @param when
 *            when; kept to the microsecond, as the model does
 */
public record Review(String reviewer, Instant when) {

	/** Refuses a blank reviewer. */
	public Review {
		if (reviewer == null || reviewer.isBlank()) {
			throw new IllegalArgumentException("reviewer"); //$NON-NLS-1$
		}
		reviewer = reviewer.strip();
		when = Objects.requireNonNull(when).truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * A decision made now.
	 *
	 * @param reviewer
	 *            account or role that decides
	 * @return the review
	 */
	public static Review now(String reviewer) {
		return new Review(reviewer, Instant.now());
	}
}
