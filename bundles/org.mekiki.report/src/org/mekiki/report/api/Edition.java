package org.mekiki.report.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.mekiki.core.api.result.Result;

/**
 * A report in one language, ready to be written.
 *
 * @param locale
 *            the language
 * @param title
 *            heading of the whole
 * @param text
 *            what comes first, Markdown; may be empty
 * @param origin
 *            what the figures were made from; may be empty
 * @param parts
 *            in their order
 * @since 0.1
 */
public record Edition(Locale locale, String title, String text, String origin, List<Part> parts) {

	/** Copies the list. */
	public Edition {
		Objects.requireNonNull(locale);
		Objects.requireNonNull(title);
		Objects.requireNonNull(text);
		Objects.requireNonNull(origin);
		parts = List.copyOf(parts);
	}

	/**
	 * A result alone.
	 *
	 * @param result
	 *            what an analysis found
	 * @param options
	 *            language and origin
	 * @return an edition with one part
	 */
	public static Edition of(Result result, ExportOptions options) {
		return new Edition(options.locale(), result.title(), "", options.origin(), //$NON-NLS-1$
				List.of(new Part.Answer("", result.summary(), result.sections()))); //$NON-NLS-1$
	}
}
