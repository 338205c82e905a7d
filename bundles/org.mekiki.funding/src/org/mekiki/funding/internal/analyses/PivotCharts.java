package org.mekiki.funding.internal.analyses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.chart.Treemap;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Trail;

/** Pictures of a pivot. */
final class PivotCharts {

	private static final int MOST_SERIES = 8;
	private static final int MOST_BARS = 25;

	private PivotCharts() {
	}

	/** Bars of the rows, or of the columns with the rows stacked in them. */
	static Chart bars(Question question, Pivot pivot, String title) {
		return pivot.columns().isEmpty() ? rows(question, pivot, title) : stacked(question, pivot, title);
	}

	private static Chart rows(Question question, Pivot pivot, String title) {
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		List<Category> categories = new ArrayList<>();
		List<Datum> data = new ArrayList<>();
		int shown = Math.min(MOST_BARS, pivot.rows().size());
		for (int row = 0; row < shown; row++) {
			PivotKey key = pivot.rows().get(row);
			categories.add(new Category(key.label(), key.id()));
			data.add(Datum.of(pivot.rowTotal(row), key.id()));
			mark(links, trails, key.id(), key.link(), pivot.whyRow(row));
		}
		String heading = shown < pivot.rows().size() ? question.texts.get("first", title, Integer.valueOf(shown)) : title; //$NON-NLS-1$
		return new Chart(heading, new BarChart(question.caption(heading), BarMode.GROUPED, true, "", question.axis(), categories, //$NON-NLS-1$
				List.of(new Series(question.measureLabel(), data))), links, trails);
	}

	private static Chart stacked(Question question, Pivot pivot, String title) {
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		List<Series> series = new ArrayList<>();
		int most = pivot.rows().size() <= MOST_SERIES + 1 ? pivot.rows().size() : MOST_SERIES;
		for (int row = 0; row < most; row++) {
			PivotKey key = pivot.rows().get(row);
			List<Datum> data = new ArrayList<>();
			for (int column = 0; column < pivot.columns().size(); column++) {
				String mark = key.id() + '/' + pivot.columns().get(column).id();
				Long cell = pivot.cell(row, column);
				data.add(cell == null ? Datum.NONE : Datum.of(cell.longValue(), mark));
				if (cell != null) {
					mark(links, trails, mark, key.link(), pivot.whyCell(row, column));
				}
			}
			series.add(new Series(key.label(), data));
		}
		if (most < pivot.rows().size()) {
			List<Datum> data = new ArrayList<>();
			for (int column = 0; column < pivot.columns().size(); column++) {
				long rest = pivot.columnTotal(column);
				for (int row = 0; row < most; row++) {
					rest -= pivot.cell(row, column) == null ? 0 : pivot.cell(row, column).longValue();
				}
				data.add(rest == 0 ? Datum.NONE : Datum.of(rest, null));
			}
			series.add(new Series(question.texts.get("others", Integer.valueOf(pivot.rows().size() - most)), data)); //$NON-NLS-1$
		}
		List<Category> categories = pivot.columns().stream().map(key -> new Category(key.label(), key.id())).toList();
		return new Chart(title, new BarChart(question.caption(title), BarMode.STACKED, false,
				question.dimension(pivot.columnDimension()), question.axis(), categories, series), links, trails);
	}

	/** Areas of the rows; empty if an amount is negative or there is only one. */
	static Optional<Chart> areas(Question question, Pivot pivot, String title) {
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		List<Treemap.Branch> branches = new ArrayList<>();
		for (int row = 0; row < pivot.rows().size(); row++) {
			long amount = pivot.rowTotal(row);
			if (amount < 0) {
				return Optional.empty();
			}
			PivotKey key = pivot.rows().get(row);
			if (amount > 0) {
				branches.add(new Treemap.Branch(key.label(), java.math.BigDecimal.valueOf(amount), key.id(), List.of()));
				mark(links, trails, key.id(), key.link(), pivot.whyRow(row));
			}
		}
		String heading = question.texts.get("areas", title); //$NON-NLS-1$
		return branches.size() < 2 ? Optional.empty()
				: Optional.of(new Chart(heading,
						new Treemap(question.caption(heading), question.axis().unit(), branches), links, trails));
	}

	private static void mark(Map<String, ModelLink> links, Map<String, Trail> trails, String key, ModelLink link, Trail why) {
		trails.put(key, why);
		if (link != null) {
			links.put(key, link);
		}
	}
}
