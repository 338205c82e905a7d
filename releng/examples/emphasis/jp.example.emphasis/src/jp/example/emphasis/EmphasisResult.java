package jp.example.emphasis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.Caption;
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
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Technology;

/** Puts weights into words, a heat map and a table. */
final class EmphasisResult {

	private final AnalysisContext context;
	private final Texts texts;
	private final List<Weights> lists;
	private final List<TechnologyList> unknown;
	private final BigDecimal least;
	private final List<Technology> areas;

	EmphasisResult(AnalysisContext context, Texts texts, List<Weights> lists, List<TechnologyList> unknown,
			BigDecimal least) {
		this.context = context;
		this.texts = texts;
		this.lists = lists;
		this.unknown = unknown;
		this.least = least;
		LinkedHashSet<Technology> found = new LinkedHashSet<>();
		lists.forEach(list -> found.addAll(list.areas()));
		// in the order of the taxonomy, so that the picture is the same whatever was aligned first
		areas = found.stream().sorted(Comparator.comparing(Technology::getId)).sorted(Comparator.comparing(this::place))
				.toList();
	}

	private Integer place(Technology area) {
		return Integer.valueOf(area.eContainer() == null ? 0 : area.eContainer().eContents().indexOf(area));
	}

	Result build() {
		String title = texts.get("title");
		return Result.of(title, summary(), chart(title), table());
	}

	private String summary() {
		Weights top = lists.get(0);
		Technology focus = areas.get(0);
		for (Weights list : lists) {
			for (Technology area : areas) {
				if (list.share(area).compareTo(top.share(focus)) > 0) {
					top = list;
					focus = area;
				}
			}
		}
		String answer = texts.get("summary", lists.size(), areas.size(), label(top), context.label(focus),
				top.share(focus));
		return unknown.isEmpty() ? answer
				: texts.get("then", answer, texts.get("unknown", unknown.size(), context.label(unknown.get(0))));
	}

	private Chart chart(String title) {
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		List<HeatMap.Cell> cells = new ArrayList<>();
		for (int row = 0; row < lists.size(); row++) {
			for (int column = 0; column < areas.size(); column++) {
				Weights list = lists.get(row);
				Technology area = areas.get(column);
				String key = list.list().getId() + '/' + area.getId();
				cells.add(new HeatMap.Cell(row, column, list.share(area), false, key, ""));
				links.put(key, context.link(list.list()));
				trails.put(key, whyShare(list, area));
			}
		}
		HeatMap map = new HeatMap(new Caption(title, texts.get("meaning"), ""), "", "",
				new Axis(texts.get("share"), Unit.PERCENT), false, "",
				lists.stream().map(list -> new Category(label(list), list.list().getId())).toList(),
				areas.stream().map(area -> new Category(context.label(area), area.getId())).toList(), cells);
		lists.forEach(list -> links.put(list.list().getId(), context.link(list.list())));
		areas.forEach(area -> links.put(area.getId(), context.link(area)));
		return new Chart(texts.get("chart"), map, links, trails);
	}

	private Table table() {
		Table.Builder table = Table.builder(texts.get("table"),
				Column.of("list", texts.get("list"), ColumnType.LINK),
				Column.of("area", texts.get("area"), ColumnType.LINK),
				Column.of("items", texts.get("items"), ColumnType.INTEGER),
				new Column("share", texts.get("share"), ColumnType.PERCENTAGE, texts.get("meaning")));
		for (Weights list : lists) {
			for (Technology area : areas) {
				if (list.share(area).compareTo(least) >= 0) {
					table.row(context.link(list.list()), context.link(area), list.in(area).size(), list.share(area))
							.why("items", why(list, area)).why("share", whyShare(list, area));
				}
			}
		}
		return table.build();
	}

	private Trail whyShare(Weights list, Technology area) {
		Trail all = new Trail(texts.get("why.all", list.size(), context.label(list.list())), context.link(list.list()),
				context.trail(list.list()).sources(), List.of());
		return Trail.of(texts.get("why.share", list.share(area), list.in(area).size(), list.size()), why(list, area), all);
	}

	/** Down to each item, and from there to where it is cited. */
	private Trail why(Weights list, Technology area) {
		return new Trail(texts.get("why", list.in(area).size(), context.label(list.list()), context.label(area)),
				context.link(area), List.of(), list.in(area).stream().map(context::trail).toList());
	}

	/** Lists have long titles: the short heading where there is one. */
	private String label(Weights list) {
		return list.list().getAltLabels().stream().filter(text -> context.dataLanguage().equals(text.getLanguage()))
				.map(text -> text.getValue()).findFirst().orElse(context.label(list.list()));
	}
}
