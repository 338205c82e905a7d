package org.mekiki.curriculum.api.learning;

import java.time.Instant;

/**
 * When somebody worked on a step.
 *
 * @param started
 *            when it was first shown; may be null
 * @param seconds
 *            how long it was worked on; zero or more
 * @since 0.1
 */
public record Timing(Instant started, int seconds) {

	/** Checks the time. */
	public Timing {
		if (seconds < 0) {
			throw new IllegalArgumentException(seconds + " s"); //$NON-NLS-1$
		}
	}
}
