package org.mekiki.core.api.command;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was typed after the name of a command.
 *
 * @param format
 *            one of the forms that the command declares; empty if it declares none
 * @param values
 *            values by parameter or argument, as text; a parameter without an entry gets its default
 * @since 0.1
 */
public record CommandCall(String format, Map<String, List<String>> values) {

	/** Takes a copy. */
	public CommandCall {
		Objects.requireNonNull(format);
		values = Map.copyOf(values);
	}
}
