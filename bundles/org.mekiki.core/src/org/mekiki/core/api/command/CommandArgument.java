package org.mekiki.core.api.command;

import java.util.Objects;

/**
 * What a command takes besides its parameters: files, and words by their place in the line.
 *
 * @param id
 *            short name; with two dashes before it, that of the option
 * @param placeholder
 *            what stands in its place in the help, such as {@code FILE}
 * @param description
 *            what it is; may be empty
 * @param isFile
 *            whether it is the path of a file or folder
 * @param isOption
 *            whether it is given by name; otherwise by its place, in the order declared
 * @param required
 *            whether it needs a value
 * @param multiple
 *            whether it takes several values; by place, only the last one may
 * @since 0.1
 */
public record CommandArgument(String id, String placeholder, String description, boolean isFile, boolean isOption,
		boolean required, boolean multiple) {

	/** Checks that nothing is missing. */
	public CommandArgument {
		Objects.requireNonNull(id);
		Objects.requireNonNull(placeholder);
		Objects.requireNonNull(description);
	}
}
