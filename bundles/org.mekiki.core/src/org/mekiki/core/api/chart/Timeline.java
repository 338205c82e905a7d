package org.mekiki.core.api.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * Spans and moments in time, a Gantt chart.
 *
 * @param caption the words around the picture
 * @param groups  what the colours mean; may be empty, then all spans have one colour
 * @param lanes   from the top
 * @param spans   in any order; spans of a lane that overlap are drawn below one another
 */
public record Timeline(Caption caption, List<Category> groups, List<Category> lanes, List<Span> spans)
		implements ChartDescription {
	/** Checks that every span has a lane and a group. */
	public Timeline {
		Texts.required(caption, "caption"); //$NON-NLS-1$
		groups = Texts.copy(groups);
		lanes = Texts.copy(lanes);
		spans = Texts.copy(spans);
		for (var span : spans) {
			Texts.index(span.lane(), lanes.size(), "lane"); //$NON-NLS-1$
			Texts.index(span.group(), Math.max(1, groups.size()), "group"); //$NON-NLS-1$
		}
	}

	/**
	 * A span, or a moment when it starts and ends on the same day.
	 *
	 * @param lane  index of the lane
	 * @param group index of the group, 0 when there are none
	 * @param from  first day, years 1 to 9999
	 * @param to    last day, not before the first
	 * @param label shown in or beside the bar
	 * @param key   reference given back on selection, null: none
	 */
	public record Span(int lane, int group, LocalDate from, LocalDate to, String label, String key) {
		/** Checks the dates. */
		public Span {
			Texts.required(from, "from"); //$NON-NLS-1$
			Texts.required(to, "to"); //$NON-NLS-1$
			if (to.isBefore(from))
				throw new IllegalArgumentException("A span ends before it starts: " + from + " - " + to); //$NON-NLS-1$ //$NON-NLS-2$
			if (from.getYear() < 1 || to.getYear() > 9999)
				throw new IllegalArgumentException("A span lies in the years 1 to 9999"); //$NON-NLS-1$
			label = Texts.orEmpty(label);
			key = Texts.key(key);
		}
	}
}
