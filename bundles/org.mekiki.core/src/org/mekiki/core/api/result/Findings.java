package org.mekiki.core.api.result;

import java.util.List;
import java.util.Objects;

/**
 * Things that somebody should look at.
 *
 * @param title
 *            heading
 * @param findings
 *            the most important first
 * @since 0.1
 */
public record Findings(String title, List<Finding> findings) implements Section {

	/** Copies the list. */
	public Findings {
		Objects.requireNonNull(title);
		findings = List.copyOf(findings);
	}
}
