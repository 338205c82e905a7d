package org.mekiki.core.api.result;

import java.util.Objects;

/**
 * A place in a source: a heading of a document, a cell of a file.
 *
 * @param source
 *            the source as an object of the knowledge base; null if it is none
 * @param title
 *            name of the document or file
 * @param locator
 *            where in it: heading, page, sheet and cell; may be empty
 * @param quote
 *            what it says there, verbatim; may be empty
 * @since 0.1
 */
public record SourceRef(ModelLink source, String title, String locator, String quote) {

	/** Absent texts become empty. */
	public SourceRef {
		Objects.requireNonNull(title);
		locator = locator == null ? "" : locator; //$NON-NLS-1$
		quote = quote == null ? "" : quote; //$NON-NLS-1$
	}
}
