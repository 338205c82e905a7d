package org.mekiki.core.api.result;

import java.util.Objects;

import org.mekiki.model.validation.Severity;

/**
 * One thing that somebody should look at.
 *
 * @param severity
 *            how much it matters
 * @param message
 *            one sentence
 * @param object
 *            what it is about; null if it is about no single object
 * @param trail
 *            how it was found; null if there is nothing to explain
 * @since 0.1
 */
public record Finding(Severity severity, String message, ModelLink object, Trail trail) {

	/** Checks that there is a message. */
	public Finding {
		Objects.requireNonNull(severity);
		Objects.requireNonNull(message);
	}
}
