package @id@;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
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
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.text.ModelText;

/** How many items each technology list holds. An example: put a question of your own in its place. */
public final class @Class@ implements Analysis {

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		// Texts of the result are in the language that was asked for, which need not be that of the program.
		Texts texts = Texts.of(@Class@.class, context.locale());

		// Arguments are declared in plugin.xml; they have been checked by now.
		List<String> jurisdictions = context.arguments().texts("jurisdictions");
		int least = context.arguments().integer("least", 0);
		List<TechnologyList> lists = new ArrayList<>();
		for (TechnologyList list : context.model().getLists()) {
			context.progress().check();
			if (list.getItems().size() >= least
					&& (jurisdictions.isEmpty() || jurisdictions.contains(list.getJurisdiction()))) {
				lists.add(list);
			}
		}
		if (lists.isEmpty()) {
			throw new AnalysisException(texts.get("nothing"));
		}
		lists.sort(Comparator.comparing((TechnologyList list) -> list.getItems().size()).reversed());

		// A table: each figure can explain itself, down to the citations of what it was made from.
		Table.Builder table = Table.builder(texts.get("table"),
				Column.of("list", texts.get("list"), ColumnType.LINK),
				Column.of("jurisdiction", texts.get("jurisdiction"), ColumnType.TEXT),
				Column.of("items", texts.get("items"), ColumnType.INTEGER));

		// A chart: the key of a mark leads to an object and an explanation.
		List<Category> categories = new ArrayList<>();
		List<Datum> data = new ArrayList<>();
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();

		int total = 0;
		for (TechnologyList list : lists) {
			int items = list.getItems().size();
			total += items;
			Trail why = new Trail(texts.get("why", items, context.label(list)), context.link(list),
					context.trail(list).sources(), list.getItems().stream().map(context::trail).toList());
			table.row(context.link(list), list.getJurisdiction() == null ? null
					: ModelText.jurisdiction(list.getJurisdiction(), context.locale()), items).why("items", why);
			categories.add(new Category(context.label(list), list.getId()));
			data.add(Datum.of(items, list.getId()));
			links.put(list.getId(), context.link(list));
			trails.put(list.getId(), why);
		}
		BarChart bars = new BarChart(Caption.of(texts.get("title")), BarMode.GROUPED, true, "",
				new Axis(texts.get("items"), Unit.COUNT), categories, List.of(new Series("", data)));
		TechnologyList longest = lists.get(0);
		return Result.of(texts.get("title"),
				texts.get("summary", lists.size(), total, context.label(longest), longest.getItems().size()),
				new Chart(texts.get("chart"), bars, links, trails), table.build());
	}
}
