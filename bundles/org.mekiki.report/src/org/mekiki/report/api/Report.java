package org.mekiki.report.api;

import java.util.List;
import java.util.Objects;

import org.mekiki.core.api.result.Result;

/**
 * A report, ready to be written: the same content in one language or several.
 *
 * @param editions
 *            one for each language, at least one
 * @param handling
 *            marking in header and footer; may be empty
 * @param problems
 *            what could not be shown and why, one sentence each; it stands in the report as well
 * @since 0.1
 */
public record Report(List<Edition> editions, String handling, List<String> problems) {

	/** Copies the lists. */
	public Report {
		editions = List.copyOf(editions);
		problems = List.copyOf(problems);
		Objects.requireNonNull(handling);
		if (editions.isEmpty()) {
			throw new IllegalArgumentException("A report has at least one edition"); //$NON-NLS-1$
		}
	}

	/**
	 * A result as a report of its own.
	 *
	 * @param result
	 *            what an analysis found
	 * @param options
	 *            language, marking, origin
	 * @return one edition
	 */
	public static Report of(Result result, ExportOptions options) {
		return new Report(List.of(Edition.of(result, options)), options.handling(), List.of());
	}
}
