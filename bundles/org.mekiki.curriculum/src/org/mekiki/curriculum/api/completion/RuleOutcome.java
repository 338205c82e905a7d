package org.mekiki.curriculum.api.completion;

import java.util.Objects;

import org.mekiki.core.api.result.Trail;

/**
 * Whether a rule is met.
 *
 * @param id
 *            stable word for the rule, such as {@code points} or {@code law.issuer}
 * @param name
 *            what people call it
 * @param met
 *            whether it is met
 * @param figures
 *            what there is and what is needed, in words
 * @param trail
 *            how the figures were made
 * @since 0.1
 */
public record RuleOutcome(String id, String name, boolean met, String figures, Trail trail) {

	/** Checks that nothing is missing. */
	public RuleOutcome {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(figures);
		Objects.requireNonNull(trail);
	}
}
