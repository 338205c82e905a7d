package org.mekiki.lists.internal.analyses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.matrix.ColumnGroup;
import org.mekiki.lists.matrix.ColumnGrouping;
import org.mekiki.lists.matrix.MatrixColumn;
import org.mekiki.lists.matrix.MatrixRow;

/** Which technologies lists of which purpose name: what is promoted, what is protected, what is both. */
public final class PurposeAnalysis implements Analysis {

	private static final String TECHNOLOGY = "technology"; //$NON-NLS-1$

	/** The lists of one purpose. */
	private record Purpose(String key, String label, List<MatrixColumn> lists) {
	}

	private Question question;
	private Texts texts;
	private List<Purpose> stated;
	private List<Purpose> all;

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		question = Question.of(context, false);
		texts = question.texts;
		all = ColumnGrouping.PURPOSE.group(question.matrix, context.locale()).stream().map(this::purpose)
				.filter(purpose -> !purpose.lists().isEmpty()).toList();
		stated = all.stream().filter(purpose -> !purpose.key().isEmpty()).toList();
		if (stated.isEmpty()) {
			throw new AnalysisException(texts.get("purpose.none", Question.size(question.lists))); //$NON-NLS-1$
		}
		String title = texts.get("purpose.title"); //$NON-NLS-1$
		return Result.of(title, summary(), chart(title), table(), lists());
	}

	private Purpose purpose(ColumnGroup group) {
		return new Purpose(group.key(), group.label(), group.columns().stream()
				.map(column -> question.matrix.columns().get(column.intValue())).filter(MatrixColumn::isLatest).toList());
	}

	private List<MatrixColumn> naming(Purpose purpose, MatrixRow row) {
		return purpose.lists().stream().filter(list -> question.names(list, row)).toList();
	}

	private boolean names(Purpose purpose, MatrixRow row) {
		return !naming(purpose, row).isEmpty();
	}

	private String summary() {
		List<String> sentences = new ArrayList<>();
		long everywhere = question.rows.stream().filter(row -> stated.stream().allMatch(purpose -> names(purpose, row))).count();
		sentences.add(texts.get("purpose.summary", Question.size(question.rows), Question.size(stated), //$NON-NLS-1$
				question.listed(stated.stream().map(purpose -> texts.get("purpose.lists", purpose.label(), //$NON-NLS-1$
						Question.size(purpose.lists()))).toList()),
				Long.valueOf(everywhere)));
		for (Purpose purpose : stated) {
			long only = question.rows.stream().filter(row -> stated.stream().allMatch(one -> names(one, row) == (one == purpose)))
					.count();
			if (only > 0 && stated.size() > 1) {
				sentences.add(texts.get("purpose.only", Long.valueOf(only), purpose.label())); //$NON-NLS-1$
			}
		}
		int silent = all.stream().filter(purpose -> purpose.key().isEmpty()).mapToInt(purpose -> purpose.lists().size()).sum();
		if (silent > 0) {
			sentences.add(texts.get("purpose.silent", Integer.valueOf(silent))); //$NON-NLS-1$
		}
		return question.said(sentences);
	}

	private Chart chart(String title) {
		List<HeatMap.Cell> cells = new ArrayList<>();
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		for (int row = 0; row < question.rows.size(); row++) {
			MatrixRow at = question.rows.get(row);
			links.put(at.technology().id(), at.technology());
			for (int column = 0; column < all.size(); column++) {
				Purpose purpose = all.get(column);
				BigDecimal share = Question.share(naming(purpose, at).size(), purpose.lists().size());
				if (share != null && share.signum() > 0) {
					String key = at.technology().id() + '/' + purpose.key();
					cells.add(new HeatMap.Cell(row, column, share, false, key, "")); //$NON-NLS-1$
					links.put(key, at.technology());
					trails.put(key, why(purpose, at));
				}
			}
		}
		return new Chart(title, new HeatMap(question.caption(title), "", "", //$NON-NLS-1$ //$NON-NLS-2$
				new Axis(texts.get("purpose.share"), Unit.PERCENT), false, "", //$NON-NLS-1$ //$NON-NLS-2$
				question.rows.stream().map(row -> new Category(row.technology().label(), row.technology().id())).toList(),
				all.stream().map(purpose -> Category.of(label(purpose))).toList(), cells), links, trails);
	}

	private String label(Purpose purpose) {
		return texts.get("purpose.lists", purpose.label(), Question.size(purpose.lists())); //$NON-NLS-1$
	}

	private Trail why(Purpose purpose, MatrixRow row) {
		List<Trail> inputs = new ArrayList<>();
		purpose.lists().forEach(list -> inputs.add(question.words.whyCell(row.index(), list.index())));
		return Trail.of(texts.get("purpose.why", Question.size(naming(purpose, row)), Question.size(purpose.lists()), //$NON-NLS-1$
				purpose.label(), question.quoted(row.technology().label())), inputs);
	}

	private Table table() {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of(TECHNOLOGY, texts.get(TECHNOLOGY), ColumnType.LINK));
		all.forEach(purpose -> columns.add(Column.of(id(purpose), label(purpose), ColumnType.INTEGER)));
		columns.add(Column.of("named", texts.get("purpose.named"), ColumnType.TEXT)); //$NON-NLS-1$ //$NON-NLS-2$
		Table.Builder table = Table.builder(texts.get("purpose.table"), columns); //$NON-NLS-1$
		for (MatrixRow row : question.rows) {
			List<Object> cells = new ArrayList<>();
			cells.add(row.technology());
			all.forEach(purpose -> cells.add(Question.size(naming(purpose, row))));
			cells.add(question.listed(stated.stream().filter(purpose -> names(purpose, row)).map(Purpose::label).toList()));
			table.row(cells.toArray());
			table.why(TECHNOLOGY, Question.trail(row));
			all.forEach(purpose -> table.why(id(purpose), why(purpose, row)));
		}
		return table.build();
	}

	private static String id(Purpose purpose) {
		return "purpose:" + (purpose.key().isEmpty() ? "none" : purpose.key()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Table lists() {
		Table.Builder table = Table.builder(texts.get("purpose.of.lists"), //$NON-NLS-1$
				Column.of("purpose", texts.get("purpose"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("list", texts.get("list"), ColumnType.LINK)); //$NON-NLS-1$ //$NON-NLS-2$
		all.forEach(purpose -> purpose.lists().forEach(list -> {
			table.row(purpose.label(), list.list());
			table.why("list", question.trail(list)); //$NON-NLS-1$
		}));
		return table.build();
	}
}
