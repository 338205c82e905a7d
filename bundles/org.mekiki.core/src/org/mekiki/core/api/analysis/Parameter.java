package org.mekiki.core.api.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.mekiki.core.internal.analysis.Values;

/**
 * A declared parameter.
 *
 * @param id
 *            short name, used on the command line and in reports
 * @param label
 *            what people call it
 * @param description
 *            what it does; may be empty
 * @param type
 *            what it takes
 * @param required
 *            whether it needs a value
 * @param multiple
 *            whether it takes several values
 * @param defaults
 *            values used if none are given, as text
 * @param minimum
 *            least number or year; null for no bound
 * @param maximum
 *            greatest number or year; null for no bound
 * @param choices
 *            what a choice can be; empty for other types
 * @since 0.1
 */
public record Parameter(String id, String label, String description, ParameterType type, boolean required,
		boolean multiple, List<String> defaults, BigDecimal minimum, BigDecimal maximum, List<Choice> choices) {

	/** Copies the lists. */
	public Parameter {
		Objects.requireNonNull(id);
		Objects.requireNonNull(label);
		Objects.requireNonNull(description);
		Objects.requireNonNull(type);
		defaults = List.copyOf(defaults);
		choices = List.copyOf(choices);
	}

	/**
	 * Whether values fit, as far as that can be said without looking into a knowledge base. Forms ask while people type.
	 *
	 * @param values
	 *            as text
	 * @return what is wrong and what would be right, in the language of the user interface; empty if nothing is wrong
	 */
	public Optional<String> problem(List<String> values) {
		return Optional.ofNullable(Values.problem(this, values));
	}

	/**
	 * One of the words that a choice can be.
	 *
	 * @param value
	 *            stable word
	 * @param label
	 *            what people call it
	 */
	public record Choice(String value, String label) {

		/** Checks that both are there. */
		public Choice {
			Objects.requireNonNull(value);
			Objects.requireNonNull(label);
		}
	}
}
