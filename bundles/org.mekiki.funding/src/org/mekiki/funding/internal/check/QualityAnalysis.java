package org.mekiki.funding.internal.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.FundingTables;
import org.mekiki.model.Citation;
import org.mekiki.model.Dataset;
import org.mekiki.model.Source;
import org.mekiki.store.RowQuery;
import org.mekiki.store.RowSchema;
import org.mekiki.store.StoreException;

/**
 * How good the rows of the programme reviews are: findings by kind and sheet year, each finding with its cell, and the
 * doubts of reading.
 */
public final class QualityAnalysis implements Analysis {

	/** Findings in the table; the counts are of all. */
	private static final int MOST = 20_000;
	private static final int EXAMPLES = 20;

	@Override
	public Result run(AnalysisContext context) throws AnalysisException, StoreException {
		Texts texts = Texts.of(QualityAnalysis.class, context.locale());
		if (FundingTables.of(context.model(), FundingTables.SHEETS).isEmpty()
				&& FundingTables.of(context.model(), FundingTables.PAYEES).isEmpty()) {
			throw new AnalysisException(texts.get("noReviews")); //$NON-NLS-1$
		}
		List<RowFinding> findings = ReviewAudit.of(context.model(), context.rows(), context.progress()::check);
		OpenFindings open = new OpenFindings(context.model());
		long still = findings.stream().filter(open::isOpen).count();
		return Result.of(texts.get("quality"), texts.get("quality.summary", Long.valueOf(findings.size()), Long.valueOf(still)), //$NON-NLS-1$ //$NON-NLS-2$
				counts(context, texts, findings, open), list(context, texts, findings, open), flags(context, texts));
	}

	private static Table counts(AnalysisContext context, Texts texts, List<RowFinding> findings, OpenFindings open) {
		Map<FindingKind, Map<Integer, List<RowFinding>>> grouped = new EnumMap<>(FindingKind.class);
		findings.forEach(finding -> grouped.computeIfAbsent(finding.kind(), none -> new TreeMap<>())
				.computeIfAbsent(Integer.valueOf(finding.sheetYear()), none -> new ArrayList<>()).add(finding));
		Table.Builder table = Table.builder(texts.get("byKind"), Column.of("kind", texts.get("column.kind"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Column.of("sheet_year", texts.get("column.sheetYear"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("findings", texts.get("column.findings"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("open", texts.get("column.open"), ColumnType.INTEGER)); //$NON-NLS-1$ //$NON-NLS-2$
		grouped.forEach((kind, years) -> years.forEach((year, found) -> {
			table.row(texts.get("kind." + kind.id()), year.intValue() == 0 ? null : year.toString(), Integer.valueOf(found.size()), //$NON-NLS-1$
					Long.valueOf(found.stream().filter(open::isOpen).count()));
			int shown = Math.min(EXAMPLES, found.size());
			table.why("findings", Trail.of(texts.get("why.count", Integer.valueOf(found.size()), Integer.valueOf(shown)), //$NON-NLS-1$ //$NON-NLS-2$
					found.stream().limit(shown).map(finding -> trail(context, texts, finding)).toList()));
		}));
		return table.build();
	}

	private static Table list(AnalysisContext context, Texts texts, List<RowFinding> findings, OpenFindings open) {
		Table.Builder table = Table.builder(texts.get("findings"), Column.of("kind", texts.get("column.kind"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Column.of("dataset", texts.get("column.dataset"), ColumnType.LINK), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("row", texts.get("column.row"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("line", texts.get("column.line"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("cell", texts.get("column.cell"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("finding", texts.get("column.finding"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("state", texts.get("column.state"), ColumnType.TEXT)); //$NON-NLS-1$ //$NON-NLS-2$
		for (RowFinding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
			boolean row = finding.row() > 0;
			table.row(texts.get("kind." + finding.kind().id()), context.link(dataset(context, finding.dataset())), //$NON-NLS-1$
					row ? Long.valueOf(finding.row()) : null, row ? Long.valueOf(finding.line()) : null,
					finding.cell().isEmpty() ? null : finding.cell(), RowCheck.message(texts, finding),
					texts.get(open.isOpen(finding) ? "state.open" : "state.accepted")); //$NON-NLS-1$ //$NON-NLS-2$
			table.why("finding", trail(context, texts, finding)); //$NON-NLS-1$
		}
		return table.build();
	}

	private static Dataset dataset(AnalysisContext context, String id) {
		return (Dataset) context.find(id);
	}

	private static Trail trail(AnalysisContext context, Texts texts, RowFinding finding) {
		Dataset dataset = dataset(context, finding.dataset());
		List<SourceRef> sources = new ArrayList<>();
		for (Citation citation : dataset.getCitations()) {
			Source source = citation.getSource();
			if (source != null) {
				sources.add(new SourceRef(context.link(source), context.label(source),
						finding.row() == 0 ? null : finding.line() + ":" + finding.cell(), null)); //$NON-NLS-1$
			}
		}
		return new Trail(RowCheck.message(texts, finding), context.link(dataset), sources, List.of());
	}

	/** What was doubtful in single cells when they were read. */
	private static Table flags(AnalysisContext context, Texts texts) throws StoreException {
		Table.Builder table = Table.builder(texts.get("flags"), Column.of("flag", texts.get("column.flag"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Column.of("dataset", texts.get("column.dataset"), ColumnType.LINK), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("rows", texts.get("column.rows"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("first", texts.get("column.first"), ColumnType.INTEGER)); //$NON-NLS-1$ //$NON-NLS-2$
		for (RowSchema schema : List.of(FundingTables.SHEETS, FundingTables.BUDGETS, FundingTables.PAYEES)) {
			for (Dataset dataset : FundingTables.of(context.model(), schema)) {
				count(context, dataset).forEach((flag, count) -> table.row(texts.get("flag." + flag), context.link(dataset), //$NON-NLS-1$
						Long.valueOf(count[0]), Long.valueOf(count[1])));
			}
		}
		return table.build();
	}

	private static Map<String, long[]> count(AnalysisContext context, Dataset dataset) throws StoreException {
		Map<String, long[]> counts = new HashMap<>();
		context.rows().read(RowQuery.unordered(dataset.getId(), "flags"), row -> { //$NON-NLS-1$
			String flags = row.text(0);
			if (flags != null) {
				for (String flag : flags.split(" ")) { //$NON-NLS-1$
					long[] count = counts.computeIfAbsent(flag, none -> new long[] { 0, Long.MAX_VALUE });
					count[0]++;
					count[1] = Math.min(count[1], row.line());
				}
			}
			return true;
		}, null);
		return new TreeMap<>(counts);
	}
}
