package org.mekiki.core.api.result;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param id
 *            short name, stable over languages and versions: JSON and CSV use it
 * @param label
 *            heading in the reader's language
 * @param type
 *            what its cells hold
 * @param description
 *            what the figures mean, for a tooltip; may be empty
 * @since 0.1
 */
public record Column(String id, String label, ColumnType type, String description) {

	/** Checks that there is an identifier. */
	public Column {
		if (Objects.requireNonNull(id).isBlank()) {
			throw new IllegalArgumentException("A column has an identifier"); //$NON-NLS-1$
		}
		Objects.requireNonNull(label);
		Objects.requireNonNull(type);
		description = description == null ? "" : description; //$NON-NLS-1$
	}

	/**
	 * A column without description.
	 *
	 * @param id
	 *            short stable name
	 * @param label
	 *            heading
	 * @param type
	 *            what its cells hold
	 * @return the column
	 */
	public static Column of(String id, String label, ColumnType type) {
		return new Column(id, label, type, ""); //$NON-NLS-1$
	}
}
