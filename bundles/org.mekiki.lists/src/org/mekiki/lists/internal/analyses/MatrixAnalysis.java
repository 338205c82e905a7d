package org.mekiki.lists.internal.analyses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.matrix.Cell;
import org.mekiki.lists.matrix.CellEntry;
import org.mekiki.lists.matrix.ColumnGrouping;
import org.mekiki.lists.matrix.EditionMark;
import org.mekiki.lists.matrix.Matrix;
import org.mekiki.lists.matrix.MatrixColumn;
import org.mekiki.lists.matrix.MatrixRow;
import org.mekiki.lists.matrix.RowOrder;
import org.mekiki.lists.matrix.RowView;

/** Technologies against lists on one page: counts, marks or the items themselves. */
public final class MatrixAnalysis implements Analysis {

	private static final String AGREEMENT = "agreement"; //$NON-NLS-1$
	private static final String LISTS = "lists"; //$NON-NLS-1$
	private static final String TECHNOLOGY = "technology"; //$NON-NLS-1$
	private static final String INDENT = "\u3000"; //$NON-NLS-1$

	private enum Mode {
		COUNTS, MARKS, TEXT
	}

	private Question question;
	private Texts texts;
	private Matrix matrix;
	private Mode mode;
	private List<MatrixRow> rows;
	private List<MatrixColumn> columns;

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		question = Question.of(context, context.arguments().isTrue("editions")); //$NON-NLS-1$
		texts = question.texts;
		matrix = question.matrix;
		mode = Mode.valueOf(context.arguments().text("mode").toUpperCase(Locale.ROOT)); //$NON-NLS-1$
		RowOrder order = RowOrder.valueOf(context.arguments().text("order").toUpperCase(Locale.ROOT)); //$NON-NLS-1$
		rows = Arrays.stream(RowView.toDepth(matrix, context.arguments().integer("depth", 1) - 1).sorted(order, 0) //$NON-NLS-1$
				.visible(matrix)).mapToObj(matrix.rows()::get).toList();
		columns = ColumnGrouping.valueOf(context.arguments().text("group").toUpperCase(Locale.ROOT)) //$NON-NLS-1$
				.group(matrix, context.locale()).stream().flatMap(group -> group.columns().stream())
				.map(column -> matrix.columns().get(column.intValue())).toList();
		List<Section> sections = new ArrayList<>();
		Table table = table();
		if (mode == Mode.TEXT) {
			sections.add(table);
			sections.add(chart());
		} else {
			sections.add(chart());
			sections.add(table);
		}
		sections.add(lists());
		return new Result(texts.get("matrix.title", matrix.taxonomy().label()), question.words.sentence(), sections); //$NON-NLS-1$
	}

	private Chart chart() {
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		List<HeatMap.Cell> cells = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			MatrixRow at = rows.get(row);
			links.put(at.technology().id(), at.technology());
			for (int column = 0; column < columns.size(); column++) {
				MatrixColumn list = columns.get(column);
				Cell cell = matrix.cell(at.index(), list.index());
				if (!cell.isEmpty()) {
					String key = Question.key(at, list);
					cells.add(new HeatMap.Cell(row, column, cell.share(), cell.isOnlySuggested(), key,
							texts.get("matrix.items", Integer.valueOf(cell.count()), Integer.valueOf(cell.listSize())))); //$NON-NLS-1$
					links.put(key, at.technology());
					trails.put(key, question.words.whyCell(at.index(), list.index()));
				}
			}
		}
		columns.forEach(list -> links.put(list.list().id(), list.list()));
		String title = texts.get("matrix.chart"); //$NON-NLS-1$
		return new Chart(title, new HeatMap(question.caption(title), "", "", //$NON-NLS-1$ //$NON-NLS-2$
				new Axis(texts.get("matrix.share"), Unit.PERCENT), false, texts.get("only.suggested"), //$NON-NLS-1$ //$NON-NLS-2$
				rows.stream().map(row -> new Category(row.technology().label(), row.technology().id())).toList(),
				columns.stream().map(list -> new Category(question.heading(list), list.list().id())).toList(), cells), links,
				trails);
	}

	private Table table() {
		List<Column> headings = new ArrayList<>();
		headings.add(Column.of(TECHNOLOGY, texts.get(TECHNOLOGY), ColumnType.LINK));
		for (MatrixColumn list : columns) {
			headings.add(new Column(Question.columnId(list), question.heading(list),
					mode == Mode.COUNTS ? ColumnType.INTEGER : ColumnType.TEXT, description(list)));
		}
		headings.add(new Column(AGREEMENT, texts.get("matrix.agreement", size(question.lists)), ColumnType.INTEGER, //$NON-NLS-1$
				texts.get("matrix.agreement.meaning"))); //$NON-NLS-1$
		Table.Builder table = Table.builder(texts.get("matrix.table." + mode), headings); //$NON-NLS-1$
		for (MatrixRow row : rows) {
			List<Object> cells = new ArrayList<>();
			cells.add(new ModelLink(row.technology().id(), row.technology().type(),
					INDENT.repeat(row.depth()) + row.technology().label()));
			columns.forEach(list -> cells.add(cell(row, list)));
			cells.add(Integer.valueOf(matrix.agreement(row.index()).lists()));
			table.row(cells.toArray());
			columns.forEach(list -> table.why(Question.columnId(list), question.words.whyCell(row.index(), list.index())));
			table.why(TECHNOLOGY, Question.trail(row)).why(AGREEMENT, question.words.whyAgreement(row.index()));
		}
		return table.build();
	}

	private String description(MatrixColumn list) {
		return list.authority().isEmpty() ? list.list().label()
				: texts.get("matrix.list", list.list().label(), list.authority()); //$NON-NLS-1$
	}

	private Object cell(MatrixRow row, MatrixColumn list) {
		Cell cell = matrix.cell(row.index(), list.index());
		EditionMark mark = matrix.mark(row.index(), list.index());
		return switch (mode) {
		case COUNTS -> cell.isEmpty() ? null : Integer.valueOf(cell.count());
		case MARKS -> (cell.isEmpty() ? "" : cell.isOnlySuggested() ? "\u25cb" : "\u25cf") + mark.sign(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case TEXT -> text(cell, mark);
		};
	}

	/** One item a line, as on a slide. */
	private String text(Cell cell, EditionMark mark) {
		List<String> lines = new ArrayList<>();
		if (mark != EditionMark.NONE && mark != EditionMark.SAME) {
			lines.add(mark.sign());
		}
		for (CellEntry entry : cell.entries()) {
			lines.add(texts.get(entry.agreed() ? "matrix.bullet" : "matrix.bullet.suggested", entry.item().item().label())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return String.join("\n", lines); //$NON-NLS-1$
	}

	/** What the short headings stand for. */
	private Table lists() {
		Table.Builder table = Table.builder(texts.get("matrix.lists"), //$NON-NLS-1$
				Column.of("heading", texts.get("list"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of(LISTS, texts.get("matrix.full"), ColumnType.LINK), //$NON-NLS-1$
				Column.of("jurisdiction", texts.get("jurisdiction"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("authority", texts.get("matrix.authority"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("items", texts.get("items"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("declared", texts.get("matrix.declared"), ColumnType.INTEGER, //$NON-NLS-1$ //$NON-NLS-2$
						texts.get("matrix.declared.meaning")), //$NON-NLS-1$
				new Column("unplaced", texts.get("matrix.unplaced"), ColumnType.INTEGER, //$NON-NLS-1$ //$NON-NLS-2$
						texts.get("matrix.unplaced.meaning"))); //$NON-NLS-1$
		for (MatrixColumn list : columns) {
			List<Trail> unplaced = matrix.unplaced(list.index()).stream()
					.map(item -> new Trail(item.item().label(), item.item(), item.sources(), List.of())).toList();
			table.row(question.heading(list), list.list(), question.jurisdiction(list.jurisdiction()), list.authority(),
					size(list.items()), list.declaredTotal(), size(unplaced));
			table.why(LISTS, question.trail(list)).why("unplaced", //$NON-NLS-1$
					Trail.of(texts.get("matrix.unplaced.why", size(unplaced)), unplaced)); //$NON-NLS-1$
		}
		return table.build();
	}

	private static Integer size(List<?> list) {
		return Question.size(list);
	}
}
