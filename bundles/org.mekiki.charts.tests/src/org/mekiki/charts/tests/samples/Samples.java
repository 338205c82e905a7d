package org.mekiki.charts.tests.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.mekiki.core.api.chart.AreaChart;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
import org.mekiki.core.api.chart.BoxChart;
import org.mekiki.core.api.chart.Caption;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.ChartDescription;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.HeatMap;
import org.mekiki.core.api.chart.Histogram;
import org.mekiki.core.api.chart.LineChart;
import org.mekiki.core.api.chart.Network;
import org.mekiki.core.api.chart.PieChart;
import org.mekiki.core.api.chart.RadarChart;
import org.mekiki.core.api.chart.Sankey;
import org.mekiki.core.api.chart.ScatterChart;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.chart.Timeline;
import org.mekiki.core.api.chart.Treemap;
import org.mekiki.core.api.chart.Unit;

/** One chart of every kind, in two languages, with invented figures of a plausible size. */
public final class Samples {
	private final boolean ja;
	private final SplittableRandom random = new SplittableRandom(7);

	private Samples(boolean ja) {
		this.ja = ja;
	}

	/** Every kind by name. */
	public static Map<String, ChartDescription> all(String language) {
		var s = new Samples("ja".equals(language));
		var result = new LinkedHashMap<String, ChartDescription>();
		result.put("bar-grouped", s.bars(BarMode.GROUPED, false));
		result.put("bar-stacked", s.bars(BarMode.STACKED, false));
		result.put("bar-percent", s.bars(BarMode.PERCENT, true));
		result.put("bar-horizontal", s.horizontal());
		result.put("bar-negative", s.negative());
		result.put("line", s.line());
		result.put("area", s.area(false));
		result.put("area-percent", s.area(true));
		result.put("scatter", s.scatter());
		result.put("bubble", s.bubble());
		result.put("xy-line", s.xyLine());
		result.put("pie", s.pie(false));
		result.put("donut", s.pie(true));
		result.put("histogram", s.histogram());
		result.put("box", s.box());
		result.put("heatmap", s.heatMap());
		result.put("heatmap-diverging", s.diverging());
		result.put("treemap", s.treemap());
		result.put("sankey", s.sankey());
		result.put("radar", s.radar());
		result.put("timeline", s.timeline());
		result.put("network", s.network());
		return result;
	}

	private String t(String en, String japanese) {
		return ja ? japanese : en;
	}

	private Caption caption(String en, String japanese) {
		return new Caption(t(en, japanese), t("Invented figures, fiscal years 2020–2025", "架空の数値、2020~2025年度"),
				t("Source: invented for the test of charts", "出典:図の試験のために作成"));
	}

	private Unit oku() {
		return ja ? Unit.of("億円", 100_000_000, 1) : Unit.of("¥ 100 M", 100_000_000, 1);
	}

	private List<String> domains() {
		return ja ? List.of("海洋領域", "宇宙・航空領域", "領域横断・サイバー空間", "バイオ領域", "エネルギー・材料")
				: List.of("Ocean", "Space and aviation", "Cross-domain and cyber", "Biotechnology", "Energy and materials");
	}

	private List<Category> years() {
		var result = new ArrayList<Category>();
		for (int y = 2020; y <= 2025; y++)
			result.add(new Category(t("FY" + y, y + "年度"), "y" + y));
		return result;
	}

	private List<Series> money(int count) {
		var result = new ArrayList<Series>();
		for (int d = 0; d < count; d++) {
			var data = new ArrayList<Datum>();
			for (int y = 0; y < 6; y++)
				data.add(Datum.of(random.nextLong(4, 60) * 100_000_000L * (d + 2) / 3 + y * 450_000_000L + 12_345, "d" + d + "y" + y));
			result.add(new Series(domains().get(d), data));
		}
		return result;
	}

	private BarChart bars(BarMode mode, boolean horizontal) {
		return new BarChart(caption("Budget by domain and year", "領域別・年度別の予算"), mode, horizontal, "",
				new Axis(t("Budget", "予算額"), oku()), years(), money(mode == BarMode.GROUPED ? 3 : 5));
	}

	private BarChart horizontal() {
		var names = ja ? List.of("海中(非GPS環境)における高精度航法技術", "自律型無人探査機(AUV)の無人投入・回収技術", "量子技術等の最先端技術を用いた海中における革新的センシング技術", "AIセキュリティに係る知識・技術体系", "サプライチェーンセキュリティに関する不正機能検証技術(ファームウェア・ソフトウェア)/(ハードウェア)", "ハイパワーを要するモビリティ等に搭載可能な次世代蓄電池技術")
				: List.of("High-precision navigation under water without GPS", "Unmanned launch and recovery of autonomous underwater vehicles", "Innovative underwater sensing with quantum technology", "Knowledge and technology for AI security", "Verification of malicious functions in firmware, software and hardware for supply-chain security", "Next-generation batteries for high-power mobility");
		var categories = new ArrayList<Category>();
		var data = new ArrayList<Datum>();
		for (int i = 0; i < names.size(); i++) {
			categories.add(new Category(names.get(i), "tech" + i));
			data.add(Datum.of((long) (12 - i) * (7 + i), null));
		}
		return new BarChart(caption("Publications by technology", "技術別の論文数"), BarMode.GROUPED, true, t("Technology", "技術"),
				new Axis(t("Publications", "論文数"), Unit.of(t("papers", "件"), 1, 0)), categories, List.of(new Series("", data)));
	}

	private BarChart negative() {
		var data = new ArrayList<Datum>();
		for (long value : new long[] { 1_240_000_000L, -830_000_000L, 420_000_000L, -1_560_000_000L, 0, 990_000_000L })
			data.add(Datum.of(value, "n" + value));
		return new BarChart(caption("Change against the year before", "前年度からの増減"), BarMode.GROUPED, false, "",
				new Axis(t("Change", "増減額"), oku()), years(), List.of(new Series(t("All domains", "全領域"), data)));
	}

	private LineChart line() {
		var series = new ArrayList<Series>();
		for (int d = 0; d < 5; d++) {
			var data = new ArrayList<Datum>();
			long value = 20 + 13L * d;
			for (int y = 0; y < 6; y++) {
				value += random.nextLong(-8, 16);
				data.add(d == 2 && y == 3 ? Datum.NONE : Datum.of(value, "l" + d + y));
			}
			series.add(new Series(domains().get(d), data));
		}
		return new LineChart(caption("Patent applications", "特許出願件数"), t("Fiscal year", "年度"),
				new Axis(t("Applications", "出願件数"), Unit.of(t("", "件"), 1, 0)), years(), series);
	}

	private AreaChart area(boolean percent) {
		return new AreaChart(caption("Executed amounts, stacked", "執行額の積み上げ"), percent, t("Fiscal year", "年度"),
				new Axis(t("Executed", "執行額"), oku()), years(), money(5));
	}

	private ScatterChart scatter() {
		var groups = new ArrayList<ScatterChart.Group>();
		for (int g = 0; g < 3; g++) {
			var points = new ArrayList<ScatterChart.Point>();
			for (int i = 0; i < 14; i++)
				points.add(new ScatterChart.Point(BigDecimal.valueOf(random.nextLong(10, 90) + g * 12L, 1), BigDecimal.valueOf(random.nextLong(100, 900), 2),
						null, t("Technology ", "技術") + (g * 14 + i + 1), "p" + g + "-" + i));
			groups.add(new ScatterChart.Group(domains().get(g), points));
		}
		return new ScatterChart(caption("Maturity and share", "成熟度とシェア"), new Axis(t("Mean TRL", "平均TRL"), new Unit("", BigDecimal.ONE, 1)),
				new Axis(t("World share", "世界シェア"), new Unit("%", BigDecimal.ONE, 1)), null, false, groups);
	}

	private ScatterChart bubble() {
		var groups = new ArrayList<ScatterChart.Group>();
		for (int g = 0; g < 2; g++) {
			var points = new ArrayList<ScatterChart.Point>();
			for (int i = 0; i < 7; i++)
				points.add(new ScatterChart.Point(BigDecimal.valueOf(random.nextLong(1, 90) * 100_000_000), BigDecimal.valueOf(random.nextLong(5, 95), 2),
						BigDecimal.valueOf(random.nextLong(1, 400)), t("Programme ", "事業") + (char) ('A' + g * 7 + i), "b" + g + i));
			groups.add(new ScatterChart.Group(g == 0 ? t("Ministry A", "A省") : t("Ministry B", "B省"), points));
		}
		return new ScatterChart(caption("Programmes: budget, execution, projects", "事業の予算・執行率・課題数"),
				new Axis(t("Budget", "予算額"), oku()), new Axis(t("Execution rate", "執行率"), Unit.PERCENT),
				new Axis(t("Projects", "課題数"), Unit.COUNT), false, groups);
	}

	private ScatterChart xyLine() {
		var groups = new ArrayList<ScatterChart.Group>();
		for (int g = 0; g < 2; g++) {
			var points = new ArrayList<ScatterChart.Point>();
			for (int i = 0; i <= 20; i++)
				points.add(new ScatterChart.Point(BigDecimal.valueOf(i * 5L), BigDecimal.valueOf(Math.round(100 * Math.sqrt(i * (g + 1))), 1), null, "", "x" + g + i));
			groups.add(new ScatterChart.Group(g == 0 ? t("Observed", "観測") : t("Model", "モデル"), points));
		}
		return new ScatterChart(caption("Depth and pressure", "深度と圧力"), new Axis(t("Depth", "深度"), Unit.of("m", 1, 0)),
				new Axis(t("Pressure", "圧力"), new Unit("MPa", BigDecimal.ONE, 1)), null, true, groups);
	}

	private PieChart pie(boolean donut) {
		long[] values = { 4_230, 2_810, 1_990, 870, 120, 90 };
		var names = new ArrayList<>(domains());
		names.add(t("Other", "その他"));
		var slices = new ArrayList<PieChart.Slice>();
		for (int i = 0; i < values.length; i++)
			slices.add(new PieChart.Slice(names.get(i), BigDecimal.valueOf(values[i] * 1_000_000), "s" + i));
		return new PieChart(caption("Share of the budget", "予算の構成比"), donut, oku(), slices);
	}

	private Histogram histogram() {
		var values = new ArrayList<BigDecimal>();
		for (int i = 0; i < 800; i++)
			values.add(BigDecimal.valueOf(random.nextLong(0, 60) + random.nextLong(0, 60) + random.nextLong(0, 80)).multiply(BigDecimal.valueOf(1_000_000)));
		var bins = new ArrayList<Histogram.Bin>();
		for (var bin : Histogram.count(values, 20))
			bins.add(new Histogram.Bin(bin.from(), bin.to(), bin.count(), "h" + bins.size()));
		return new Histogram(caption("Size of awards", "採択額の分布"), new Axis(t("Award", "採択額"), ja ? Unit.of("百万円", 1_000_000, 1) : Unit.of("¥ million", 1_000_000, 1)),
				new Axis(t("Projects", "課題数"), Unit.COUNT), bins);
	}

	private BoxChart box() {
		var boxes = new ArrayList<BoxChart.Box>();
		for (int d = 0; d < 5; d++) {
			long base = random.nextLong(10, 40);
			boxes.add(new BoxChart.Box(domains().get(d), n(base), n(base + 8), n(base + 14 + d), n(base + 25), n(base + 44),
					n(base + 17), List.of(Datum.of(base + 60, "o" + d), Datum.of(base + 52, "q" + d)), "box" + d));
		}
		return new BoxChart(caption("Length of projects", "課題の期間"), "", new Axis(t("Months", "期間"), Unit.of(t("months", "か月"), 1, 0)), boxes);
	}

	private static BigDecimal n(long value) {
		return BigDecimal.valueOf(value);
	}

	private HeatMap heatMap() {
		var lists = List.of("JP", "JP-t", "US", "DoD", "UK", "EU", "DE", "AU", "CA", "NL", "KR", "CN");
		var areas = ja ? List.of("AI・計算", "量子", "半導体・エレクトロニクス", "通信・サイバー", "バイオ", "材料・製造", "環境・エネルギー", "宇宙・海洋")
				: List.of("AI and computing", "Quantum", "Semiconductors and electronics", "Communication, cyber", "Biotechnology", "Materials, manufacturing", "Environment and energy", "Space and ocean");
		var cells = new ArrayList<HeatMap.Cell>();
		for (int r = 0; r < 8; r++)
			for (int c = 0; c < 12; c++) {
				long v = random.nextLong(0, 11);
				if (v > 0)
					cells.add(new HeatMap.Cell(r, c, n(v), random.nextInt(5) == 0, "c" + r + "-" + c, ""));
			}
		return new HeatMap(caption("Items by area and list", "分野別・リスト別の項目数"), t("Area", "分野"), t("list", "リスト"),
				new Axis(t("Items", "項目数"), Unit.COUNT), false, t("only suggested", "候補のみ"), areas.stream().map(Category::of).toList(),
				lists.stream().map(l -> new Category(l, l)).toList(), cells);
	}

	private HeatMap diverging() {
		var cells = new ArrayList<HeatMap.Cell>();
		for (int r = 0; r < 5; r++)
			for (int c = 0; c < 6; c++)
				cells.add(new HeatMap.Cell(r, c, BigDecimal.valueOf(random.nextLong(-300, 301), 3), false, "v" + r + c, ""));
		return new HeatMap(caption("Change of shares", "シェアの増減"), "", "", new Axis(t("Change", "増減"), Unit.PERCENT), true, "",
				domains().stream().map(Category::of).toList(), years(), cells);
	}

	private Treemap treemap() {
		var branches = new ArrayList<Treemap.Branch>();
		for (int d = 0; d < 5; d++) {
			var parts = new ArrayList<Treemap.Branch>();
			for (int i = 0; i < 3 + d * 2; i++)
				parts.add(new Treemap.Branch(t("Technology ", "重要技術その") + (i + 1), n(random.nextLong(2, 90) * 100_000_000L), "t" + d + "-" + i, List.of()));
			branches.add(new Treemap.Branch(domains().get(d), null, "t" + d, parts));
		}
		return new Treemap(caption("Budget by domain and technology", "領域・技術別の予算"), oku(), branches);
	}

	private Sankey sankey() {
		var names = ja ? List.of("文部科学省", "経済産業省", "内閣府", "経済安全保障重要技術育成プログラム", "ムーンショット", "SIP", "大学", "国立研究開発法人", "企業", "海外")
				: List.of("MEXT", "METI", "Cabinet Office", "K Program", "Moonshot", "SIP", "Universities", "National institutes", "Companies", "Abroad");
		var nodes = new ArrayList<Sankey.Node>();
		for (int i = 0; i < names.size(); i++)
			nodes.add(new Sankey.Node("n" + i, names.get(i), "node" + i));
		int[][] flows = { { 0, 3, 1250 }, { 1, 3, 1250 }, { 0, 4, 620 }, { 1, 4, 310 }, { 2, 5, 280 }, { 2, 4, 90 }, { 3, 6, 700 }, { 3, 7, 800 }, { 3, 8, 1000 }, { 4, 6, 640 }, { 4, 7, 250 }, { 4, 8, 110 }, { 4, 9, 20 }, { 5, 6, 120 }, { 5, 8, 160 } };
		var links = new ArrayList<Sankey.Flow>();
		for (var f : flows)
			links.add(new Sankey.Flow("n" + f[0], "n" + f[1], n(f[2] * 100_000_000L), "flow" + f[0] + "-" + f[1]));
		return new Sankey(caption("Where the money goes", "資金の流れ"), oku(), nodes, links);
	}

	private RadarChart radar() {
		var spokes = new ArrayList<RadarChart.Spoke>();
		for (var name : ja ? List.of("自律性", "優位性", "不可欠性", "成熟度", "人材", "民生利用") : List.of("Autonomy", "Advantage", "Indispensability", "Maturity", "People", "Civil use"))
			spokes.add(new RadarChart.Spoke(name, n(5), null));
		var series = new ArrayList<Series>();
		for (int s = 0; s < 3; s++) {
			var data = new ArrayList<Datum>();
			for (int i = 0; i < 6; i++)
				data.add(Datum.of(BigDecimal.valueOf(random.nextLong(10, 50), 1), "r" + s + i));
			series.add(new Series(domains().get(s), data));
		}
		return new RadarChart(caption("Judgement by criteria", "基準別の評価"), Unit.of(t("points", "点"), 1, 1), spokes, series);
	}

	private Timeline timeline() {
		var lanes = new ArrayList<Category>();
		for (var name : ja ? List.of("経済安全保障推進法", "研究開発ビジョン", "公募・採択", "人材育成プログラム") : List.of("Economic Security Act", "R&D vision", "Calls and awards", "Training programme"))
			lanes.add(Category.of(name));
		var groups = List.of(Category.of(t("Law and policy", "法令・政策")), Category.of(t("Funding", "資金")), Category.of(t("People", "人材")));
		var spans = List.of(span(0, 0, "2022-05-11", "2022-05-11", "Promulgated", "公布"), span(0, 0, "2022-08-01", "2024-05-17", "Entry into force in steps", "段階的施行"),
				span(1, 0, "2022-09-16", "2022-09-16", "First vision", "第一次ビジョン"), span(1, 0, "2023-08-28", "2023-08-28", "Second vision", "第二次ビジョン"),
				span(1, 0, "2025-03-07", "2025-03-07", "Revised", "改定"), span(2, 1, "2022-12-01", "2023-05-31", "Call 1", "公募第1回"),
				span(2, 1, "2023-06-01", "2025-12-31", "Projects of call 1", "第1回採択課題の実施"), span(2, 1, "2023-11-01", "2024-03-31", "Call 2", "公募第2回"),
				span(2, 1, "2024-06-01", "2026-03-31", "Projects of call 2", "第2回採択課題の実施"), span(3, 2, "2024-04-01", "2026-03-31", "Pilot courses", "試行講座"));
		return new Timeline(caption("Policy and programme", "政策と事業の経過"), groups, lanes, spans);
	}

	private Timeline.Span span(int lane, int group, String from, String to, String en, String japanese) {
		return new Timeline.Span(lane, group, LocalDate.parse(from), LocalDate.parse(to), t(en, japanese), "span-" + from);
	}

	private Network network() {
		var groups = domains().subList(0, 4).stream().map(Category::of).toList();
		var nodes = new ArrayList<Network.Node>();
		var links = new ArrayList<Network.Link>();
		for (int i = 0; i < 36; i++) {
			nodes.add(new Network.Node("n" + i, t("Technology ", "技術") + (i + 1), i % 4, n(random.nextLong(1, 60)), "net" + i));
			if (i >= 4)
				links.add(new Network.Link("n" + i, "n" + (i % 4 + 4 * random.nextInt(i / 4)), n(random.nextLong(1, 9)), "", "link" + i));
			if (i % 6 == 5)
				links.add(new Network.Link("n" + i, "n" + random.nextInt(i), n(1), "", "extra" + i));
		}
		return new Network(caption("Technologies that depend on one another", "技術の依存関係"), true, 1, new Axis(t("Projects", "課題数"), Unit.COUNT), groups, nodes, links);
	}
}
