package org.mekiki.report.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a report is to contain: an immutable value that {@link ReportJson} writes and reads.
 *
 * @param title
 *            heading of the whole
 * @param text
 *            what comes first, CommonMark with tables; may be empty
 * @param languages
 *            languages it is made in, in this order: English, Japanese, or both
 * @param items
 *            in their order
 * @since 0.1
 */
public record ReportDescription(LocalText title, LocalText text, List<Locale> languages, List<ReportItem> items) {

	/** Copies the lists. */
	public ReportDescription {
		Objects.requireNonNull(title);
		Objects.requireNonNull(text);
		languages = List.copyOf(languages);
		items = List.copyOf(items);
		if (title.isEmpty()) {
			throw new IllegalArgumentException("A report has a title"); //$NON-NLS-1$
		}
		if (languages.isEmpty() || languages.stream().distinct().count() < languages.size()) {
			throw new IllegalArgumentException("A report has at least one language, and none twice"); //$NON-NLS-1$
		}
	}
}
