package org.mekiki.core.api.contribution;

import java.util.Objects;

/**
 * Something wrong with a contribution. The workbench goes on; the fault is shown where the contribution would be.
 *
 * @param point
 *            identifier of the extension point
 * @param id
 *            identifier of the contribution
 * @param label
 *            what people call it
 * @param contributor
 *            where it comes from
 * @param message
 *            what happened and what it means, in the language of the user interface
 * @param cause
 *            the failure itself; null if there is none
 * @since 0.1
 */
public record Fault(String point, String id, String label, Contributor contributor, String message, Throwable cause) {

	/** Checks that the contribution is named. */
	public Fault {
		Objects.requireNonNull(point);
		Objects.requireNonNull(id);
		Objects.requireNonNull(label);
		Objects.requireNonNull(contributor);
		Objects.requireNonNull(message);
	}
}
