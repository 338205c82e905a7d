package org.mekiki.report.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
import org.mekiki.core.api.chart.Caption;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.chart.Unit;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.FiscalYear;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.validation.Severity;
import org.mekiki.report.api.ExportOptions;

/** Made-up results with everything in them. */
final class Results {

	static final ExportOptions ENGLISH = new ExportOptions(Locale.ENGLISH, "", "Test base, revision 3");
	static final ExportOptions JAPANESE = new ExportOptions(Locale.JAPANESE, "部内限り", "試験用の知識ベース、版3");
	static final ModelLink OCEAN = new ModelLink("t-ocean", "Technology", "海中における高精度航法技術の開示");
	static final ModelLink SPACE = new ModelLink("t-space", "Technology", "=HYPERLINK(\"http://example.invalid\")");
	static final ModelLink VISION = new ModelLink("s-1", "Source", "研究開発ビジョン（第二次）");
	static final String HOSTILE = "<script>alert(1)</script>|`*_[x](javascript:alert(1))&\"'\u0000";

	private Results() {
	}

	/** One table with every type of column, with explanations, a null in each column. */
	static Table everyType() {
		Table.Builder table = Table.builder("技術と資金 " + HOSTILE, Column.of("technology", "Technology", ColumnType.LINK),
				Column.of("count", "Count", ColumnType.INTEGER), Column.of("index", "Index", ColumnType.DECIMAL),
				Column.of("budget", "Budget", ColumnType.MONEY), Column.of("share", "Share", ColumnType.PERCENTAGE),
				Column.of("date", "Decided", ColumnType.DATE), Column.of("year", "Year", ColumnType.FISCAL_YEAR),
				new Column("note", "Note", ColumnType.TEXT, "what the source says"));
		table.row(OCEAN, 12, new BigDecimal("-1234.50"), Money.yen(123_456_789_012L), new BigDecimal("0.375"),
				LocalDate.of(2025, 3, 7), new FiscalYear(2024), "AI、量子、\"quoted\", and\nmore");
		table.why("count", Trail.of("12 = 5 + 7", trail("5 in the first round", "2-1"), trail("7 in the second", "2-2")));
		table.why("budget", trail("as printed", "3-4"));
		table.row(SPACE, -3, new BigDecimal("9007199254740993.25"), new Money(-12_345, "EUR"), new BigDecimal("-0.0005"),
				LocalDate.of(1868, 10, 23), new FiscalYear(1), "=1+1");
		table.row(null, null, null, null, null, null, null, null);
		table.row(new ModelLink("t-3", "Technology", "@SUM(A1)"), Long.MAX_VALUE, new BigDecimal("1E+3"), Money.yen(Long.MIN_VALUE),
				BigDecimal.ONE, LocalDate.of(2026, 4, 1), new FiscalYear(2026), HOSTILE);
		return table.build();
	}

	static Trail trail(String statement, String locator) {
		return new Trail(statement, OCEAN, List.of(new SourceRef(VISION, VISION.label(), locator, "支援対象とする技術を開示する " + locator)),
				List.of());
	}

	static Chart chart() {
		List<Category> domains = List.of(Category.of("海洋領域"), Category.of("宇宙・航空領域"), Category.of("領域横断・サイバー空間領域"),
				Category.of("バイオ領域"));
		return new Chart("領域別の技術数", new BarChart(new Caption("領域別・ビジョン別の技術数", "51件", "出典：研究開発ビジョン"), BarMode.STACKED, true, "領域",
				new Axis("件数", Unit.COUNT), domains,
				List.of(new Series("第一次", List.of(Datum.of(10, "a"), Datum.of(8, "b"), Datum.of(6, "c"), Datum.of(3, "d"))),
						new Series("第二次", List.of(Datum.of(5, "e"), Datum.of(9, "f"), Datum.of(4, "g"), Datum.NONE)))),
				Map.of("a", OCEAN), Map.of("a", trail("10 technologies", "2-1")));
	}

	static Result everything() {
		List<Section> sections = new ArrayList<>(List.of(everyType(), chart()));
		sections.add(new TextSection("Method", """
				# How it was *counted*

				1. Read the **vision**, see [the site](https://example.org/).
				2. Count `once`.

				| a | b |
				|---|--:|
				| x | 1 |

				> 引用された文章。経済安全保障上の重要技術を「知る」「育てる」「守る」「使う」ことのできる人材。

				![a picture](http://example.invalid/x.png) <b>not bold</b> [bad](javascript:alert(1))
				"""));
		sections.add(new Findings("Open points", List.of(
				new Finding(Severity.WARNING, "There is no citation.", OCEAN, trail("looked at all citations", "5")),
				new Finding(Severity.INFO, HOSTILE, null, null))));
		return new Result("重要技術の現状 " + HOSTILE, "**51** technologies in 5 domains; the newest is 開.", sections);
	}
}
