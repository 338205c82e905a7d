package org.mekiki.report.api;

import java.util.List;
import java.util.Objects;

import org.mekiki.core.api.result.Section;

/**
 * A part of an edition of a report.
 *
 * @since 0.1
 */
public sealed interface Part {

	/**
	 * Words.
	 *
	 * @param markdown
	 *            CommonMark with tables; HTML in it is shown as text
	 */
	record Words(String markdown) implements Part {

		/** Checks that they are there. */
		public Words {
			Objects.requireNonNull(markdown);
		}
	}

	/**
	 * What an analysis found.
	 *
	 * @param title
	 *            heading
	 * @param summary
	 *            the answer in one or two sentences, Markdown; may be empty
	 * @param sections
	 *            what is shown, in this order
	 */
	record Answer(String title, String summary, List<Section> sections) implements Part {

		/** Copies the list. */
		public Answer {
			Objects.requireNonNull(title);
			Objects.requireNonNull(summary);
			sections = List.copyOf(sections);
		}
	}

	/**
	 * What stands in the place of an answer that could not be given.
	 *
	 * @param title
	 *            what should be here
	 * @param message
	 *            why it is not
	 */
	record Failure(String title, String message) implements Part {

		/** Checks that both are there. */
		public Failure {
			Objects.requireNonNull(title);
			Objects.requireNonNull(message);
		}
	}

	/** The next part starts on a new page, where there are pages. */
	record PageBreak() implements Part {
	}
}
