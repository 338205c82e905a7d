package org.mekiki.funding.internal.analyses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.model.validation.Severity;

/** Where the money goes: one measure divided by rows and columns, or all measures side by side without adding them. */
public final class PortfolioAnalysis implements Analysis {

	private static final String ROW = "row"; //$NON-NLS-1$
	private static final String TOTAL = "total"; //$NON-NLS-1$
	private static final String SHARE = "share"; //$NON-NLS-1$
	private static final String GROWTH = "growth"; //$NON-NLS-1$
	private static final String MEASURES = "measures"; //$NON-NLS-1$

	private Question question;
	private Texts texts;
	private Pivot pivot;

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		question = Question.of(context, context.arguments().integer("level", 1)); //$NON-NLS-1$
		texts = question.texts;
		FundingDimension rows = FundingDimension.of(context.arguments().text("rows")).orElseThrow(); //$NON-NLS-1$
		String across = context.arguments().text("columns"); //$NON-NLS-1$
		int most = context.arguments().integer("most", 50); //$NON-NLS-1$
		Cautions cautions = new Cautions(question);
		if (MEASURES.equals(across)) {
			return sideBySide(rows, most, cautions);
		}
		Optional<FundingDimension> columns = FundingDimension.of(across).filter(dimension -> dimension != rows);
		pivot = new Pivot(question, rows, columns.orElse(null), most);
		cautions.years();
		String title = columns.isPresent()
				? texts.get("portfolio.title.by", question.measureLabel(), question.dimension(rows), //$NON-NLS-1$
						question.dimension(columns.get()))
				: texts.get("portfolio.title", question.measureLabel(), question.dimension(rows)); //$NON-NLS-1$
		if (pivot.rows().isEmpty()) {
			return Result.of(title, texts.get("portfolio.nothing", question.measureLabel()), cautions.nothing().section(), table()); //$NON-NLS-1$
		}
		shares(rows, columns.orElse(null), cautions);
		List<Section> sections = new ArrayList<>();
		sections.add(PivotCharts.bars(question, pivot, title));
		PivotCharts.areas(question, pivot, title).ifPresent(sections::add);
		sections.add(table());
		if (columns.isPresent()) {
			sections.add(totals());
		}
		if (!cautions.isEmpty()) {
			sections.add(cautions.section());
		}
		return new Result(title, summary(), sections);
	}

	/** Technologies get shares of the money; it is said when nobody stated which. */
	private void shares(FundingDimension rows, FundingDimension columns, Cautions cautions) {
		boolean byTechnology = isTechnology(rows) || isTechnology(columns);
		if (byTechnology && question.slice.hasEqualShares()) {
			cautions.and(Severity.INFO, texts.get("caution.equal"), null); //$NON-NLS-1$
		}
	}

	private static boolean isTechnology(FundingDimension dimension) {
		return dimension == FundingDimension.TECHNOLOGY || dimension == FundingDimension.DOMAIN;
	}

	private Result sideBySide(FundingDimension rows, int most, Cautions cautions) throws AnalysisException {
		SideBySide measures = new SideBySide(question, rows, most);
		String title = texts.get("portfolio.title.measures", question.dimension(rows)); //$NON-NLS-1$
		cautions.and(Severity.INFO, texts.get("caution.measures"), null); //$NON-NLS-1$
		return Result.of(title, texts.get("portfolio.measures"), measures.chart(title), measures.table(title), //$NON-NLS-1$
				cautions.section());
	}

	private String summary() {
		List<String> sentences = new ArrayList<>();
		sentences.add(texts.get("portfolio.total", question.measureLabel(), question.exact(pivot.total()))); //$NON-NLS-1$
		PivotKey first = pivot.rows().getFirst();
		if (pivot.rows().size() > 1 && !first.isMissing()) {
			int greatest = 0;
			for (int row = 1; row < pivot.rows().size(); row++) {
				boolean single = !pivot.rows().get(row).isOthers() && !pivot.rows().get(row).isMissing();
				greatest = single && pivot.rowTotal(row) > pivot.rowTotal(greatest) ? row : greatest;
			}
			sentences.add(texts.get("portfolio.first", pivot.rows().get(greatest).label(), //$NON-NLS-1$
					question.exact(pivot.rowTotal(greatest)), Question.share(pivot.rowTotal(greatest), pivot.total())));
		}
		int last = pivot.rows().size() - 1;
		if (pivot.rows().get(last).isMissing()) {
			sentences.add(texts.get("portfolio.missing", question.exact(pivot.rowTotal(last)), //$NON-NLS-1$
					question.dimension(pivot.rowDimension())));
		}
		return question.said(sentences);
	}

	private Table table() {
		boolean years = pivot.rowDimension() == FundingDimension.YEAR;
		List<Column> headings = new ArrayList<>();
		headings.add(Column.of(ROW, question.dimension(pivot.rowDimension()), ColumnType.TEXT));
		pivot.columns().forEach(key -> headings.add(new Column(columnId(key), key.label(), ColumnType.MONEY, question.measureLabel())));
		headings.add(new Column(TOTAL, texts.get(TOTAL), ColumnType.MONEY, question.measureLabel()));
		headings.add(new Column(SHARE, texts.get(SHARE), ColumnType.PERCENTAGE, texts.get("share.meaning"))); //$NON-NLS-1$
		boolean growth = years || pivot.columnDimension() == FundingDimension.YEAR;
		if (growth) {
			headings.add(new Column(GROWTH, texts.get(GROWTH), ColumnType.PERCENTAGE,
					texts.get(years ? "growth.meaning.rows" : "growth.meaning.columns"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Table.Builder table = Table.builder(texts.get("portfolio.table", question.measureLabel(), //$NON-NLS-1$
				question.dimension(pivot.rowDimension())), headings);
		long total = pivot.total();
		for (int row = 0; row < pivot.rows().size(); row++) {
			List<Object> cells = new ArrayList<>();
			cells.add(pivot.rows().get(row).label());
			for (int column = 0; column < pivot.columns().size(); column++) {
				Long cell = pivot.cell(row, column);
				cells.add(cell == null ? null : question.money(cell.longValue()));
			}
			cells.add(question.money(pivot.rowTotal(row)));
			cells.add(Question.share(pivot.rowTotal(row), total));
			if (growth) {
				cells.add(years ? growthOfRow(row) : growthOfColumns(row));
			}
			table.row(cells.toArray());
			explain(table, row);
		}
		return table.build();
	}

	private void explain(Table.Builder table, int row) {
		Trail why = pivot.whyRow(row);
		PivotKey key = pivot.rows().get(row);
		table.why(ROW, new Trail(why.statement(), key.link(), List.of(), why.inputs()))
				.why(TOTAL, why).why(SHARE, Trail.of(texts.get("why.share", //$NON-NLS-1$
						question.exact(pivot.rowTotal(row)), question.exact(pivot.total())), why));
		for (int column = 0; column < pivot.columns().size(); column++) {
			if (pivot.cell(row, column) != null) {
				table.why(columnId(pivot.columns().get(column)), pivot.whyCell(row, column));
			}
		}
	}

	private static String columnId(PivotKey key) {
		return "column:" + key.id(); //$NON-NLS-1$
	}

	private BigDecimal growthOfRow(int row) {
		return row == 0 || !follows(pivot.rows().get(row - 1), pivot.rows().get(row)) ? null
				: Question.growth(Long.valueOf(pivot.rowTotal(row - 1)), Long.valueOf(pivot.rowTotal(row)));
	}

	/** From the last year but one to the last. */
	private BigDecimal growthOfColumns(int row) {
		List<PivotKey> columns = pivot.columns();
		int last = columns.size() - 1;
		while (last >= 0 && (columns.get(last).isMissing() || columns.get(last).isOthers())) {
			last--;
		}
		return last < 1 || !follows(columns.get(last - 1), columns.get(last)) ? null
				: Question.growth(pivot.cell(row, last - 1), pivot.cell(row, last));
	}

	/** Whether the second year is the one after the first. */
	private static boolean follows(PivotKey before, PivotKey after) {
		return !after.isMissing() && !after.isOthers() && Long.parseLong(before.id()) + 1 == Long.parseLong(after.id());
	}

	private Table totals() {
		boolean years = pivot.columnDimension() == FundingDimension.YEAR;
		Table.Builder table = Table.builder(texts.get("portfolio.totals"), //$NON-NLS-1$
				Column.of(ROW, question.dimension(pivot.columnDimension()), ColumnType.TEXT),
				new Column(TOTAL, texts.get(TOTAL), ColumnType.MONEY, question.measureLabel()),
				new Column(SHARE, texts.get(SHARE), ColumnType.PERCENTAGE, texts.get("share.meaning")), //$NON-NLS-1$
				new Column(GROWTH, texts.get(GROWTH), ColumnType.PERCENTAGE, texts.get("growth.meaning.rows"))); //$NON-NLS-1$
		for (int column = 0; column < pivot.columns().size(); column++) {
			PivotKey key = pivot.columns().get(column);
			boolean grown = years && column > 0 && follows(pivot.columns().get(column - 1), key);
			table.row(key.label(), question.money(pivot.columnTotal(column)),
					Question.share(pivot.columnTotal(column), pivot.total()),
					grown ? Question.growth(Long.valueOf(pivot.columnTotal(column - 1)), Long.valueOf(pivot.columnTotal(column))) : null);
			table.why(TOTAL, pivot.whyColumn(column));
		}
		return table.build();
	}
}
