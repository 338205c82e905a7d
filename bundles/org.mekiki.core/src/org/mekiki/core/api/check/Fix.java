package org.mekiki.core.api.check;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * A way to mend an issue.
 *
 * @param label
 *            what it does, in the language of the user interface
 * @param edit
 *            changes the model that people work on. It must look its objects up there by identifier: those that the
 *            check saw belong to a copy. It runs as one undoable step
 * @since 0.1
 */
public record Fix(String label, Consumer<FixContext> edit) {

	/** Checks that both are there. */
	public Fix {
		Objects.requireNonNull(label);
		Objects.requireNonNull(edit);
	}
}
