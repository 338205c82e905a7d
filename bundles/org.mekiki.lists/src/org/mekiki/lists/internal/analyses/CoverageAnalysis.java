package org.mekiki.lists.internal.analyses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.HeatMap;
import org.mekiki.core.api.chart.Unit;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.matrix.Cell;
import org.mekiki.lists.matrix.MatrixColumn;
import org.mekiki.lists.matrix.MatrixRow;
import org.mekiki.model.lists.TechnologyList;

/** Which share of each list's items stands in technologies that another list names too. */
public final class CoverageAnalysis implements Analysis {

	private static final String SHARE = "share"; //$NON-NLS-1$

	/** A list, or several together, that others are held against. */
	private record Cover(String id, String label, List<MatrixColumn> lists) {
	}

	/** Items of a list, and those of them that are covered. */
	private record Part(Set<String> items, Set<String> covered, List<Trail> why) {

		static Part empty() {
			return new Part(new HashSet<>(), new HashSet<>(), new ArrayList<>());
		}
	}

	private Question question;
	private Texts texts;
	private List<Cover> covers;
	private List<MatrixColumn> covered;
	private final Map<String, Part> wholes = new HashMap<>();

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		wholes.clear();
		question = Question.of(context, false);
		texts = question.texts;
		Set<String> by = new HashSet<>();
		context.arguments().elements("by", TechnologyList.class).forEach(list -> by.add(list.getId())); //$NON-NLS-1$
		List<MatrixColumn> chosen = question.lists.stream().filter(list -> by.contains(list.list().id())).toList();
		if (chosen.isEmpty() && !by.isEmpty()) {
			throw new AnalysisException(texts.get("coverage.no.cover")); //$NON-NLS-1$
		}
		covered = question.lists.stream().filter(list -> !chosen.contains(list)).toList();
		covers = chosen.isEmpty()
				? covered.stream().map(list -> new Cover(Question.columnId(list), question.heading(list), List.of(list))).toList()
				: List.of(new Cover("by", question.listed(chosen.stream().map(question::heading).toList()), chosen)); //$NON-NLS-1$
		String title = chosen.isEmpty() ? texts.get("coverage.title") : texts.get("coverage.title.by", covers.get(0).label()); //$NON-NLS-1$ //$NON-NLS-2$
		return Result.of(title, summary(), chart(title), pairs(), byArea());
	}

	/** The items of a list in some rows, and those whose rows the other names too. */
	private Part part(MatrixColumn list, Cover cover, List<MatrixRow> rows) {
		Part part = Part.empty();
		for (MatrixRow row : rows) {
			Cell cell = question.matrix.cell(row.index(), list.index());
			if (cell.isEmpty()) {
				continue;
			}
			cell.entries().forEach(entry -> part.items().add(entry.item().item().id()));
			List<MatrixColumn> naming = cover.lists().stream().filter(other -> question.names(other, row)).toList();
			Set<SourceRef> sources = new LinkedHashSet<>(sources(cell));
			if (!naming.isEmpty()) {
				cell.entries().forEach(entry -> part.covered().add(entry.item().item().id()));
				naming.forEach(other -> sources.addAll(sources(question.matrix.cell(row.index(), other.index()))));
			}
			part.why().add(new Trail(texts.get(naming.isEmpty() ? "coverage.why.not" : "coverage.why.row", //$NON-NLS-1$ //$NON-NLS-2$
					row.technology().label(), names(cell)), row.technology(), List.copyOf(sources), List.of()));
		}
		return part;
	}

	private String names(Cell cell) {
		return question.listed(cell.entries().stream().map(entry -> entry.item().item().label()).toList());
	}

	private static List<SourceRef> sources(Cell cell) {
		return cell.entries().stream().flatMap(entry -> entry.item().sources().stream()).toList();
	}

	/** What is said of a whole list is said of the same part in sentence, chart and table. */
	private Part whole(MatrixColumn list, Cover cover) {
		return wholes.computeIfAbsent(Question.columnId(list) + '/' + cover.id(), key -> part(list, cover, question.rows));
	}

	private BigDecimal share(MatrixColumn list, Cover cover) {
		return cover.lists().contains(list) ? null
				: Question.share(whole(list, cover).covered().size(), list.items().size());
	}

	private String summary() {
		List<String> sentences = new ArrayList<>();
		sentences.add(texts.get("coverage.summary", Question.size(covered), Question.size(question.rows))); //$NON-NLS-1$
		MatrixColumn best = null;
		Cover bestCover = null;
		BigDecimal most = null;
		for (MatrixColumn list : covered) {
			for (Cover cover : covers) {
				BigDecimal share = share(list, cover);
				if (share != null && (most == null || share.compareTo(most) < 0)) {
					most = share;
					best = list;
					bestCover = cover;
				}
			}
		}
		if (best != null && bestCover != null) {
			sentences.add(texts.get("coverage.least", question.heading(best), bestCover.label(), most)); //$NON-NLS-1$
		}
		return question.said(sentences);
	}

	private Chart chart(String title) {
		List<HeatMap.Cell> cells = new ArrayList<>();
		Map<String, Trail> trails = new HashMap<>();
		for (int row = 0; row < covered.size(); row++) {
			for (int column = 0; column < covers.size(); column++) {
				BigDecimal share = share(covered.get(row), covers.get(column));
				if (share != null) {
					String key = covered.get(row).list().id() + '/' + covers.get(column).id();
					cells.add(new HeatMap.Cell(row, column, share, false, key, "")); //$NON-NLS-1$
					trails.put(key, why(covered.get(row), covers.get(column)));
				}
			}
		}
		return new Chart(title, new HeatMap(question.caption(title), texts.get("coverage.of"), texts.get("coverage.by"), //$NON-NLS-1$ //$NON-NLS-2$
				new Axis(texts.get("coverage.share"), Unit.PERCENT), false, "", //$NON-NLS-1$ //$NON-NLS-2$
				covered.stream().map(list -> new Category(question.heading(list), list.list().id())).toList(),
				covers.stream().map(cover -> new Category(cover.label(), cover.id())).toList(), cells), Map.of(), trails);
	}

	private Trail why(MatrixColumn list, Cover cover) {
		return why(list, cover, whole(list, cover), list.items().size());
	}

	private Trail why(MatrixColumn list, Cover cover, Part part, int items) {
		return Trail.of(texts.get("coverage.why", Integer.valueOf(part.covered().size()), Integer.valueOf(items), //$NON-NLS-1$
				list.list().label(), cover.label()), part.why());
	}

	private Table pairs() {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of("list", texts.get("coverage.of"), ColumnType.LINK)); //$NON-NLS-1$ //$NON-NLS-2$
		covers.forEach(cover -> columns.add(Column.of(cover.id(), cover.label(), ColumnType.PERCENTAGE)));
		Table.Builder table = Table.builder(texts.get("coverage.table"), columns); //$NON-NLS-1$
		for (MatrixColumn list : covered) {
			List<Object> cells = new ArrayList<>();
			cells.add(question.link(list));
			covers.forEach(cover -> cells.add(share(list, cover)));
			table.row(cells.toArray());
			covers.stream().filter(cover -> !cover.lists().contains(list))
					.forEach(cover -> table.why(cover.id(), why(list, cover)));
		}
		return table.build();
	}

	/** Areas in which a list has items at all. */
	private Table byArea() {
		Table.Builder table = Table.builder(texts.get("coverage.areas"), //$NON-NLS-1$
				Column.of("list", texts.get("coverage.of"), ColumnType.LINK), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("cover", texts.get("coverage.by"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("area", texts.get("area"), ColumnType.LINK), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("items", texts.get("items"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("covered", texts.get("coverage.items"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of(SHARE, texts.get("coverage.share"), ColumnType.PERCENTAGE)); //$NON-NLS-1$
		for (MatrixColumn list : covered) {
			for (Cover cover : covers) {
				question.context.progress().check();
				for (MatrixRow area : question.matrix.topRows()) {
					List<MatrixRow> rows = question.rows.stream()
							.filter(row -> row.index() >= area.index() && row.index() < area.end()).toList();
					Part part = cover.lists().contains(list) ? Part.empty() : part(list, cover, rows);
					if (!part.items().isEmpty()) {
						table.row(question.link(list), cover.label(), area.technology(), Integer.valueOf(part.items().size()),
								Integer.valueOf(part.covered().size()),
								Question.share(part.covered().size(), part.items().size()));
						table.why(SHARE, why(list, cover, part, part.items().size()));
					}
				}
			}
		}
		return table.build();
	}
}
