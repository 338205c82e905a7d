package org.mekiki.core.api.result;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.mekiki.core.api.chart.ChartDescription;

/**
 * A chart whose marks lead to objects and explanations.
 *
 * @param title
 *            heading
 * @param description
 *            what is drawn
 * @param links
 *            object behind a mark, by the key of the mark
 * @param trails
 *            explanation of a mark, by the key of the mark
 * @since 0.1
 */
public record Chart(String title, ChartDescription description, Map<String, ModelLink> links,
		Map<String, Trail> trails) implements Section {

	/** Copies the maps. */
	public Chart {
		Objects.requireNonNull(title);
		Objects.requireNonNull(description);
		links = Collections.unmodifiableMap(new TreeMap<>(links == null ? Map.of() : links));
		trails = Collections.unmodifiableMap(new TreeMap<>(trails == null ? Map.of() : trails));
	}

	/**
	 * A chart whose marks lead nowhere.
	 *
	 * @param title
	 *            heading
	 * @param description
	 *            what is drawn
	 * @return the section
	 */
	public static Chart of(String title, ChartDescription description) {
		return new Chart(title, description, Map.of(), Map.of());
	}
}
