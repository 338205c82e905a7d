package org.mekiki.lists.internal.analyses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.HeatMap;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.chart.Unit;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.matrix.MatrixColumn;
import org.mekiki.lists.matrix.MatrixRow;

/** What every two lists have in common, and what exactly which lists name. */
public final class OverlapAnalysis implements Analysis {

	private static final int MOST_BARS = 20;
	private static final int MOST_NAMES = 3;

	/** Technologies that exactly these lists name. */
	private record Intersection(List<MatrixColumn> lists, List<MatrixRow> rows) {

		String key() {
			return String.join("+", lists.stream().map(list -> list.list().id()).toList()); //$NON-NLS-1$
		}
	}

	private Question question;
	private Texts texts;
	private List<MatrixColumn> lists;
	private boolean containment;

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		question = Question.of(context, false);
		texts = question.texts;
		lists = question.lists;
		containment = "containment".equals(context.arguments().text("measure")); //$NON-NLS-1$ //$NON-NLS-2$
		if (lists.size() < 2) {
			throw new AnalysisException(texts.get("overlap.one")); //$NON-NLS-1$
		}
		List<Intersection> intersections = intersections();
		String title = texts.get(containment ? "overlap.title.containment" : "overlap.title.jaccard"); //$NON-NLS-1$ //$NON-NLS-2$
		return Result.of(title, summary(), heatMap(title), bars(intersections), pairs(), table(intersections));
	}

	private List<MatrixRow> named(MatrixColumn list) {
		return question.rows.stream().filter(row -> question.names(list, row)).toList();
	}

	private List<MatrixRow> both(MatrixColumn one, MatrixColumn other) {
		return question.rows.stream().filter(row -> question.names(one, row) && question.names(other, row)).toList();
	}

	private int either(MatrixColumn one, MatrixColumn other) {
		return (int) question.rows.stream().filter(row -> question.names(one, row) || question.names(other, row)).count();
	}

	/** Null if neither names anything. */
	private BigDecimal measure(MatrixColumn one, MatrixColumn other) {
		return Question.share(both(one, other).size(), containment ? named(one).size() : either(one, other));
	}

	private String summary() {
		BigDecimal most = null;
		List<String> pairs = new ArrayList<>();
		for (MatrixColumn one : lists) {
			for (MatrixColumn other : lists) {
				BigDecimal share = one == other || !containment && one.index() > other.index() ? null : measure(one, other);
				if (share != null && (most == null || share.compareTo(most) >= 0)) {
					if (most == null || share.compareTo(most) > 0) {
						pairs.clear();
					}
					most = share;
					pairs.add(texts.get(containment ? "overlap.pair.in" : "overlap.pair", question.heading(one), //$NON-NLS-1$ //$NON-NLS-2$
							question.heading(other)));
				}
			}
		}
		String shown = question.listed(pairs.subList(0, Math.min(MOST_NAMES, pairs.size())));
		return most == null ? texts.get("overlap.nothing") //$NON-NLS-1$
				: texts.get("overlap.summary", Question.size(lists), Question.size(question.rows), shown, most, //$NON-NLS-1$
						Integer.valueOf(Math.max(0, pairs.size() - MOST_NAMES)));
	}

	private Chart heatMap(String title) {
		List<HeatMap.Cell> cells = new ArrayList<>();
		Map<String, Trail> trails = new HashMap<>();
		for (int row = 0; row < lists.size(); row++) {
			for (int column = 0; column < lists.size(); column++) {
				BigDecimal share = row == column ? null : measure(lists.get(row), lists.get(column));
				if (share != null) {
					String key = lists.get(row).list().id() + '/' + lists.get(column).list().id();
					cells.add(new HeatMap.Cell(row, column, share, false, key, "")); //$NON-NLS-1$
					trails.put(key, why(lists.get(row), lists.get(column)));
				}
			}
		}
		List<Category> categories = lists.stream().map(list -> new Category(question.heading(list), list.list().id())).toList();
		return new Chart(title, new HeatMap(question.caption(title), "", "", //$NON-NLS-1$ //$NON-NLS-2$
				new Axis(texts.get(containment ? "overlap.containment" : "overlap.jaccard"), Unit.PERCENT), false, "", categories, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				categories, cells), Map.of(), trails);
	}

	private Trail why(MatrixColumn one, MatrixColumn other) {
		List<MatrixRow> both = both(one, other);
		List<Trail> inputs = new ArrayList<>();
		both.forEach(row -> inputs.add(new Trail(row.technology().label(), row.technology(), sources(row, one, other), List.of())));
		inputs.add(Trail.of(texts.get("overlap.why.list", one.list().label(), Question.size(named(one))), question.trail(one))); //$NON-NLS-1$
		inputs.add(Trail.of(texts.get("overlap.why.list", other.list().label(), Question.size(named(other))), //$NON-NLS-1$
				question.trail(other)));
		return Trail.of(containment
				? texts.get("overlap.why.containment", Question.size(both), Question.size(named(one)), question.heading(one), //$NON-NLS-1$
						question.heading(other), measure(one, other))
				: texts.get("overlap.why.jaccard", Question.size(both), Integer.valueOf(either(one, other)), //$NON-NLS-1$
						question.heading(one), question.heading(other), measure(one, other)),
				inputs);
	}

	private List<SourceRef> sources(MatrixRow row, MatrixColumn... of) {
		Set<SourceRef> sources = new LinkedHashSet<>();
		for (MatrixColumn list : of) {
			question.matrix.cell(row.index(), list.index()).entries().forEach(entry -> sources.addAll(entry.item().sources()));
		}
		return List.copyOf(sources);
	}

	private Table pairs() {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of("list", texts.get("list"), ColumnType.LINK)); //$NON-NLS-1$ //$NON-NLS-2$
		columns.add(Column.of("named", texts.get("overlap.named"), ColumnType.INTEGER)); //$NON-NLS-1$ //$NON-NLS-2$
		lists.forEach(list -> columns.add(Column.of(Question.columnId(list), question.heading(list), ColumnType.PERCENTAGE)));
		Table.Builder table = Table.builder(texts.get(containment ? "overlap.containment" : "overlap.jaccard"), columns); //$NON-NLS-1$ //$NON-NLS-2$
		for (MatrixColumn one : lists) {
			List<Object> cells = new ArrayList<>();
			cells.add(question.link(one));
			cells.add(Question.size(named(one)));
			lists.forEach(other -> cells.add(one == other ? null : measure(one, other)));
			table.row(cells.toArray());
			lists.stream().filter(other -> one != other)
					.forEach(other -> table.why(Question.columnId(other), why(one, other)));
		}
		return table.build();
	}

	/** Every technology is in one of them: the rows that the same lists name. */
	private List<Intersection> intersections() {
		Map<List<MatrixColumn>, List<MatrixRow>> found = new LinkedHashMap<>();
		question.rows.forEach(row -> found.computeIfAbsent(question.naming(row), none -> new ArrayList<>()).add(row));
		found.remove(List.of());
		return found.entrySet().stream().map(entry -> new Intersection(entry.getKey(), entry.getValue()))
				.sorted(Comparator.<Intersection>comparingInt(one -> -one.rows().size())
						.thenComparingInt(one -> -one.lists().size()).thenComparingInt(one -> one.rows().get(0).index()))
				.toList();
	}

	private Chart bars(List<Intersection> intersections) {
		List<Category> categories = new ArrayList<>();
		List<Datum> data = new ArrayList<>();
		Map<String, Trail> trails = new HashMap<>();
		for (Intersection one : intersections.subList(0, Math.min(MOST_BARS, intersections.size()))) {
			categories.add(new Category(label(one), one.key()));
			data.add(Datum.of(one.rows().size(), one.key()));
			trails.put(one.key(), why(one));
		}
		String title = intersections.size() > MOST_BARS
				? texts.get("first", texts.get("overlap.intersections"), Integer.valueOf(MOST_BARS)) //$NON-NLS-1$ //$NON-NLS-2$
				: texts.get("overlap.intersections"); //$NON-NLS-1$
		return new Chart(title, new BarChart(question.caption(title), BarMode.GROUPED, true, "", //$NON-NLS-1$
				new Axis(texts.get("technologies"), Unit.COUNT), categories, //$NON-NLS-1$
				List.of(new Series(texts.get("technologies"), data))), Map.of(), trails); //$NON-NLS-1$
	}

	/** All; all but a few; or the few there are. */
	private String label(Intersection one) {
		int missing = lists.size() - one.lists().size();
		if (missing == 0) {
			return texts.get("overlap.all", Question.size(lists)); //$NON-NLS-1$
		}
		if (missing <= MOST_NAMES && missing < one.lists().size()) {
			return texts.get("overlap.all.but", question.listed(lists.stream().filter(list -> !one.lists().contains(list)) //$NON-NLS-1$
					.map(MatrixColumn::shortName).toList()));
		}
		return question.listed(one.lists().stream().map(MatrixColumn::shortName).toList());
	}

	private Trail why(Intersection one) {
		return Trail.of(texts.get("overlap.why", Question.size(one.rows()), label(one)), //$NON-NLS-1$
				one.rows().stream().map(row -> question.words.whyAgreement(row.index())).toList());
	}

	private Table table(List<Intersection> intersections) {
		Table.Builder table = Table.builder(texts.get("overlap.intersections"), //$NON-NLS-1$
				Column.of("lists", texts.get("overlap.exactly"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("degree", texts.get("overlap.degree"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("count", texts.get("technologies"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("names", texts.get("overlap.which"), ColumnType.TEXT)); //$NON-NLS-1$ //$NON-NLS-2$
		for (Intersection one : intersections) {
			table.row(label(one), Question.size(one.lists()), Question.size(one.rows()),
					question.names(one.rows()));
			table.why("count", why(one)); //$NON-NLS-1$
		}
		return table.build();
	}
}
