package org.mekiki.curriculum.api.completion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One thing that a trainee has to do.
 *
 * @param kind
 *            what is looked at
 * @param least
 *            how much is needed: minutes, or a share between 0 and 1; null where that means nothing
 * @param required
 *            identifiers or notations of the activities needed; empty for other kinds
 * @since 0.1
 */
public record CompletionRule(Kind kind, BigDecimal least, List<String> required) {

	/** What a rule looks at. */
	public enum Kind {
		/** Length of the units finished, in minutes as planned. */
		MINUTES("minutes"), //$NON-NLS-1$
		/** Share of the units finished. */
		UNITS("units"), //$NON-NLS-1$
		/** Share of the points of all items; what was not answered counts as none. */
		POINTS("points"), //$NON-NLS-1$
		/** Share of the sessions that the trainee was present at. */
		ATTENDANCE("attendance"), //$NON-NLS-1$
		/** Whether somebody has confirmed that the trainee meets the entry requirement. */
		ENTRY("entry"), //$NON-NLS-1$
		/** Activities that have to be finished. */
		ACTIVITIES("activities"); //$NON-NLS-1$

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		/**
		 * How it is written in data.
		 *
		 * @return a stable word
		 */
		public String word() {
			return word;
		}
	}

	/** Copies the list. */
	public CompletionRule {
		Objects.requireNonNull(kind);
		required = List.copyOf(required);
	}
}
