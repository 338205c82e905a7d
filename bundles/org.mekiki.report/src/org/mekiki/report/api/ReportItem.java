package org.mekiki.report.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a report consists of, as it is described.
 *
 * @since 0.1
 */
public sealed interface ReportItem {

	/**
	 * Words.
	 *
	 * @param text
	 *            CommonMark with tables
	 */
	record Words(LocalText text) implements ReportItem {

		/** Checks that there are words. */
		public Words {
			Objects.requireNonNull(text);
		}
	}

	/**
	 * An analysis that is run when the report is made.
	 *
	 * @param analysis
	 *            its identifier
	 * @param title
	 *            heading; empty for that of its result
	 * @param parameters
	 *            values by parameter; one without an entry gets its default
	 * @param sections
	 *            which sections of the result are shown: {@code table}, {@code chart}, {@code text}, {@code findings}, or a
	 *            number from 1; empty for all
	 */
	record AnalysisRequest(String analysis, LocalText title, Map<String, List<String>> parameters, List<String> sections)
			implements ReportItem {

		/** Copies map and lists. */
		public AnalysisRequest {
			Objects.requireNonNull(analysis);
			Objects.requireNonNull(title);
			Map<String, List<String>> copy = new LinkedHashMap<>();
			parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
			parameters = Collections.unmodifiableMap(copy);
			sections = List.copyOf(sections);
		}
	}

	/** The next item starts on a new page. */
	record NewPage() implements ReportItem {
	}
}
