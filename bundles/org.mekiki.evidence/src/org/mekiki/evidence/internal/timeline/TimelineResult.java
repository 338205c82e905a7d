package org.mekiki.evidence.internal.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.YearRange;
import org.mekiki.core.api.chart.Caption;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Timeline;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.text.ModelText;

/** Puts entries of the timeline into words, a chart and tables. */
final class TimelineResult {

	private static final String NOWHERE = ""; //$NON-NLS-1$

	private final AnalysisContext context;
	private final Texts texts;
	private final List<Entry> entries;
	private final Optional<YearRange> years;
	private final Map<String, List<Entry>> lanes = new LinkedHashMap<>();

	TimelineResult(AnalysisContext context, Texts texts, List<Entry> entries, Set<String> jurisdictions,
			Optional<YearRange> years) {
		this.context = context;
		this.texts = texts;
		this.entries = entries;
		this.years = years;
		Map<String, List<Entry>> found = new HashMap<>();
		for (Entry entry : entries) {
			Collection<String> at = entry.jurisdictions().isEmpty() ? List.of(NOWHERE)
					: new TreeSet<>(entry.jurisdictions());
			at.stream().filter(code -> jurisdictions.isEmpty() || jurisdictions.contains(code))
					.forEach(code -> found.computeIfAbsent(code, none -> new ArrayList<>()).add(entry));
		}
		// the busiest first, those that belong nowhere last
		found.keySet().stream().sorted(Comparator.<String, Boolean>comparing(NOWHERE::equals)
				.thenComparing(code -> Integer.valueOf(-found.get(code).size())).thenComparing(this::name))
				.forEach(code -> lanes.put(code, found.get(code)));
	}

	Result build() {
		String title = years.map(range -> texts.get("title.years", range)).orElse(texts.get("title")); //$NON-NLS-1$ //$NON-NLS-2$
		return Result.of(title, summary(), chart(title), table(), byJurisdiction());
	}

	private String summary() {
		List<Entry> dated = entries.stream().filter(entry -> entry.period().isPresent()).toList();
		String busiest = lanes.keySet().iterator().next();
		List<String> sentences = new ArrayList<>();
		sentences.add(dated.isEmpty() ? texts.get("summary.undated", size(entries)) //$NON-NLS-1$
				: texts.get("summary", size(entries), Long.valueOf(lanes.keySet().stream().filter(code -> !code.isEmpty()).count()), dated.get(0).date(), //$NON-NLS-1$
						dated.get(dated.size() - 1).date(), name(busiest), size(lanes.get(busiest))));
		if (!dated.isEmpty() && dated.size() < entries.size()) {
			sentences.add(texts.get("undated", Integer.valueOf(entries.size() - dated.size()))); //$NON-NLS-1$
		}
		return sentences.stream().reduce((one, other) -> texts.get("then", one, other)).orElseThrow(); //$NON-NLS-1$
	}

	private Chart chart(String title) {
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		List<Kind> kinds = entries.stream().map(Entry::kind).distinct().sorted().toList();
		List<Timeline.Span> spans = new ArrayList<>();
		List<String> codes = List.copyOf(lanes.keySet());
		for (int lane = 0; lane < codes.size(); lane++) {
			for (Entry entry : lanes.get(codes.get(lane))) {
				Optional<Period> period = entry.period();
				if (period.isPresent()) {
					String key = entry.element().getId();
					spans.add(new Timeline.Span(lane, kinds.indexOf(entry.kind()), period.get().from(), period.get().to(),
							context.label(entry.element()), key));
					links.put(key, context.link(entry.element()));
					trails.put(key, context.trail(entry.element()));
				}
			}
		}
		for (String code : codes) {
			trails.put(code, why(code));
		}
		return new Chart(texts.get("chart"), new Timeline(new Caption(title, texts.get("chart.meaning"), ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				kinds.stream().map(kind -> Category.of(texts.get(kind.text))).toList(),
				codes.stream().map(code -> new Category(name(code), code)).toList(), spans), links, trails);
	}

	private Table table() {
		Table.Builder table = Table.builder(texts.get("table"), //$NON-NLS-1$
				new Column("date", texts.get("date"), ColumnType.TEXT, texts.get("date.meaning")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				new Column("end", texts.get("end"), ColumnType.TEXT, texts.get("date.meaning")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				new Column("printed", texts.get("printed"), ColumnType.TEXT, texts.get("printed.meaning")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Column.of("jurisdictions", texts.get("jurisdictions"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("kind", texts.get("kind"), ColumnType.TEXT, texts.get("kind.meaning")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Column.of("entry", texts.get("entry"), ColumnType.LINK)); //$NON-NLS-1$ //$NON-NLS-2$
		for (Entry entry : entries) {
			Trail why = context.trail(entry.element());
			table.row(entry.date(), entry.end(), entry.printed(), names(entry), texts.get(entry.kind().text),
					context.link(entry.element())).why("date", why).why("entry", why); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return table.build();
	}

	/** One row for each lane, with the number of entries of each kind. */
	private Table byJurisdiction() {
		List<Kind> kinds = entries.stream().map(Entry::kind).distinct().sorted().toList();
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of("jurisdiction", texts.get("jurisdictions"), ColumnType.TEXT)); //$NON-NLS-1$ //$NON-NLS-2$
		kinds.forEach(kind -> columns.add(Column.of(kind.text, texts.get(kind.text), ColumnType.INTEGER)));
		columns.add(new Column("total", texts.get("total"), ColumnType.INTEGER, texts.get("total.meaning"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Table.Builder table = Table.builder(texts.get("by.jurisdiction"), columns); //$NON-NLS-1$
		for (Map.Entry<String, List<Entry>> lane : lanes.entrySet()) {
			List<Object> cells = new ArrayList<>();
			cells.add(name(lane.getKey()));
			kinds.forEach(kind -> cells.add(size(ofKind(lane.getValue(), kind))));
			cells.add(size(lane.getValue()));
			table.row(cells.toArray());
			for (Kind kind : kinds) {
				List<Entry> found = ofKind(lane.getValue(), kind);
				table.why(kind.text, why(texts.get("why.kind", size(found), name(lane.getKey()), texts.get(kind.text)), found)); //$NON-NLS-1$
			}
			table.why("total", why(lane.getKey())); //$NON-NLS-1$
		}
		return table.build();
	}

	private static List<Entry> ofKind(List<Entry> entries, Kind kind) {
		return entries.stream().filter(entry -> entry.kind() == kind).toList();
	}

	private Trail why(String code) {
		List<Entry> found = lanes.get(code);
		return why(texts.get("why", size(found), name(code)), found); //$NON-NLS-1$
	}

	private Trail why(String statement, List<Entry> found) {
		return Trail.of(statement, found.stream().map(entry -> context.trail(entry.element())).toList());
	}

	private String names(Entry entry) {
		return entry.jurisdictions().isEmpty() ? null
				: entry.jurisdictions().stream().map(this::name).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private String name(String code) {
		return code.isEmpty() ? texts.get("nowhere") : ModelText.jurisdiction(code, texts.locale()); //$NON-NLS-1$
	}

	private static Long size(Collection<?> all) {
		return Long.valueOf(all.size());
	}
}
