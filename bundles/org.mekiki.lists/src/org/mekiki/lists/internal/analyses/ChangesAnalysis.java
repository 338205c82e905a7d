package org.mekiki.lists.internal.analyses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import org.mekiki.lists.revision.Change;
import org.mekiki.lists.revision.Comparison;
import org.mekiki.lists.revision.Edition;
import org.mekiki.lists.revision.Entry;
import org.mekiki.lists.revision.Revision;
import org.mekiki.model.Element;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;

/** What changed from one edition of a list or taxonomy to the next, and how it was recognised. */
public final class ChangesAnalysis implements Analysis {

	private static final String KIND = "kind"; //$NON-NLS-1$

	/** Two editions of the same thing. */
	private record Pair(Element before, Element after) {

		Revision revision() {
			return after instanceof Taxonomy later ? Comparison.of(Edition.of((Taxonomy) before), Edition.of(later))
					: Comparison.of(Edition.of((TechnologyList) before), Edition.of((TechnologyList) after));
		}
	}

	private AnalysisContext context;
	private Texts texts;
	private Pair pair;
	private Revision revision;

	@Override
	public Result run(AnalysisContext given) throws AnalysisException {
		context = given;
		texts = Texts.of(ChangesAnalysis.class, context.locale());
		pair = pair();
		revision = pair.revision();
		context.progress().check();
		String title = texts.get("changes.title", context.label(pair.after())); //$NON-NLS-1$
		return Result.of(title, summary(), chart(title), table());
	}

	/** The editions that were chosen, else the first list, else the first taxonomy, that supersedes another. */
	private Pair pair() throws AnalysisException {
		Optional<TechnologyList> list = context.arguments().element("list", TechnologyList.class); //$NON-NLS-1$
		Optional<Taxonomy> taxonomy = context.arguments().element("taxonomy", Taxonomy.class); //$NON-NLS-1$
		if (list.isPresent() && taxonomy.isPresent()) {
			throw new AnalysisException(texts.get("changes.both")); //$NON-NLS-1$
		}
		if (list.isEmpty() && taxonomy.isEmpty()) {
			list = context.model().getLists().stream().filter(one -> one.getSupersedes() != null).findFirst();
			taxonomy = list.isPresent() ? Optional.empty()
					: context.model().getTaxonomies().stream().filter(one -> one.getSupersedes() != null).findFirst();
		}
		if (list.isPresent()) {
			return pair(context.arguments().element("earlierList", TechnologyList.class).orElse(list.get().getSupersedes()), //$NON-NLS-1$
					list.get());
		}
		if (taxonomy.isPresent()) {
			return pair(context.arguments().element("earlierTaxonomy", Taxonomy.class).orElse(taxonomy.get().getSupersedes()), //$NON-NLS-1$
					taxonomy.get());
		}
		throw new AnalysisException(texts.get("changes.no.editions")); //$NON-NLS-1$
	}

	private Pair pair(Element before, Element after) throws AnalysisException {
		if (before == null || before == after) {
			throw new AnalysisException(texts.get("changes.no.earlier", context.label(after))); //$NON-NLS-1$
		}
		return new Pair(before, after);
	}

	private String summary() {
		String counts = Arrays.stream(Change.Kind.values()).filter(kind -> !revision.changes(kind).isEmpty())
				.map(kind -> texts.get("changes.count", Change.text(kind, context.locale()), //$NON-NLS-1$
						Question.size(revision.changes(kind))))
				.reduce((one, other) -> texts.get("separator", one, other)).orElse(texts.get("changes.none")); //$NON-NLS-1$ //$NON-NLS-2$
		return texts.get("changes.summary", context.label(pair.before()), context.label(pair.after()), counts, //$NON-NLS-1$
				Long.valueOf(revision.unchanged()));
	}

	private Chart chart(String title) {
		List<Category> categories = new ArrayList<>();
		List<Datum> data = new ArrayList<>();
		Map<String, Trail> trails = new HashMap<>();
		for (Change.Kind kind : Change.Kind.values()) {
			List<Change> changes = revision.changes(kind);
			categories.add(new Category(Change.text(kind, context.locale()), kind.name()));
			data.add(Datum.of(changes.size(), kind.name()));
			trails.put(kind.name(), Trail.of(texts.get("changes.count", Change.text(kind, context.locale()), //$NON-NLS-1$
					Question.size(changes)), changes.stream().map(this::why).toList()));
		}
		return new Chart(title, new BarChart(Caption.of(title), BarMode.GROUPED, true, "", //$NON-NLS-1$
				new Axis(texts.get("changes.changes"), Unit.COUNT), categories, //$NON-NLS-1$
				List.of(new Series(texts.get("changes.changes"), data))), Map.of(), trails); //$NON-NLS-1$
	}

	private Table table() {
		Table.Builder table = Table.builder(texts.get("changes.table"), //$NON-NLS-1$
				Column.of(KIND, texts.get("changes.kind"), ColumnType.TEXT), //$NON-NLS-1$
				Column.of("before", texts.get("changes.before"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("after", texts.get("changes.after"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("from", texts.get("changes.from"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("to", texts.get("changes.to"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("how", texts.get("changes.how"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("object", texts.get("changes.object"), ColumnType.LINK)); //$NON-NLS-1$ //$NON-NLS-2$
		for (Change change : revision.changes()) {
			table.row(Change.text(change.kind(), context.locale()), names(change.before()), names(change.after()), change.from(),
					change.to(), change.how(context.locale()), object(change));
			table.why(KIND, why(change));
		}
		return table.build();
	}

	private String names(List<Entry> entries) {
		return entries.stream().map(this::name).reduce((one, other) -> texts.get("separator", one, other)).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String name(Entry entry) {
		return context.find(entry.id()) instanceof Element element ? context.label(element) : entry.name();
	}

	/** The later entry, or the earlier one of what is gone. */
	private ModelLink object(Change change) {
		List<Entry> entries = change.after().isEmpty() ? change.before() : change.after();
		return entries.isEmpty() || !(context.find(entries.getFirst().id()) instanceof Element element) ? null
				: context.link(element);
	}

	private Trail why(Change change) {
		List<Trail> inputs = new ArrayList<>();
		change.before().forEach(entry -> inputs.add(trail("changes.why.before", entry))); //$NON-NLS-1$
		change.after().forEach(entry -> inputs.add(trail("changes.why.after", entry))); //$NON-NLS-1$
		return Trail.of(texts.get("changes.why", Change.text(change.kind(), context.locale()), change.how(context.locale())), //$NON-NLS-1$
				inputs);
	}

	private Trail trail(String key, Entry entry) {
		String words = texts.get(key, name(entry));
		if (context.find(entry.id()) instanceof Element element) {
			Trail cited = context.trail(element);
			return new Trail(words, cited.object(), cited.sources(), List.of());
		}
		return Trail.of(words);
	}
}
