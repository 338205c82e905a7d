package org.mekiki.core.api.check;

import java.util.List;
import java.util.Objects;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.model.validation.Severity;

/**
 * Something that a check found.
 *
 * @param check
 *            identifier of the check
 * @param severity
 *            how much it matters
 * @param object
 *            what it belongs to
 * @param feature
 *            name of the feature at fault, empty if it is the object as a whole
 * @param message
 *            one sentence in the language of the user interface
 * @param fixes
 *            ways to mend it, the most likely first
 * @since 0.1
 */
public record Issue(String check, Severity severity, ModelLink object, String feature, String message,
		List<Fix> fixes) {

	/** Copies the list. */
	public Issue {
		Objects.requireNonNull(check);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(object);
		Objects.requireNonNull(feature);
		Objects.requireNonNull(message);
		fixes = List.copyOf(fixes);
	}
}
