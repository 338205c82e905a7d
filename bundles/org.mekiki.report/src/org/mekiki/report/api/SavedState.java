package org.mekiki.report.api;

import java.time.Instant;
import java.util.Objects;

/**
 * Which state of a knowledge base a report was made from.
 *
 * @param revision
 *            number of the last save
 * @param time
 *            when it was
 * @since 0.1
 */
public record SavedState(long revision, Instant time) {

	/** Checks that there is a time. */
	public SavedState {
		Objects.requireNonNull(time);
	}
}
