package org.mekiki.report.tests.planted;

import java.util.Locale;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.model.taxonomy.Technology;

/** Lists technologies; its texts are in the language asked for. */
public final class GoodAnalysis implements Analysis {

	@Override
	public Result run(AnalysisContext context) {
		boolean japanese = context.locale().equals(Locale.JAPANESE);
		Table.Builder table = Table.builder(japanese ? "技術" : "Technologies",
				Column.of("technology", japanese ? "名称" : "Name", ColumnType.LINK),
				Column.of("length", japanese ? "長さ" : "Length", ColumnType.INTEGER));
		for (Technology technology : context.model().getTaxonomies().get(0).getTechnologies()) {
			table.row(context.link(technology), context.label(technology).length()).why("length", context.trail(technology));
		}
		return Result.of(japanese ? "技術の一覧" : "List of technologies", "**" + context.arguments().text("word") + "**", table.build(),
				new TextSection(context.arguments().text("word"), "some words"));
	}
}
