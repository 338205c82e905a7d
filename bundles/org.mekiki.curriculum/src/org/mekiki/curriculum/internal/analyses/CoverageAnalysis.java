package org.mekiki.curriculum.internal.analyses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.Caption;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.HeatMap;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.validation.Severity;

/** What a curriculum does for each technology of a taxonomy, and which items of lists it leaves out. */
public final class CoverageAnalysis implements Analysis {

	private static final int MOST_FINDINGS = 20;
	private static final int MOST_CHART_ROWS = 60;
	private static final String TECHNOLOGY = "technology"; //$NON-NLS-1$
	private static final String OUTCOMES = "outcomes"; //$NON-NLS-1$
	private static final String UNITS = "units"; //$NON-NLS-1$
	private static final String ACTIVITIES = "activities"; //$NON-NLS-1$
	private static final String ITEMS = "items"; //$NON-NLS-1$
	private static final String STATE = "state"; //$NON-NLS-1$

	private AnalysisContext context;
	private Texts texts;
	private Teaching teaching;
	private int overlap;
	/** The same units explain a technology, its domain and each course. */
	private final Map<Element, Trail> trails = new HashMap<>();
	private final Map<String, Trail> whys = new HashMap<>();

	@Override
	public Result run(AnalysisContext given) throws AnalysisException {
		context = given;
		texts = Texts.of(CoverageAnalysis.class, context.locale());
		Curriculum curriculum = Chosen.curriculum(context, texts);
		overlap = context.arguments().integer("overlap", 3); //$NON-NLS-1$
		teaching = new Teaching(curriculum);
		List<TechnologyList> lists = context.arguments().elements("lists", TechnologyList.class); //$NON-NLS-1$
		List<Technology> rows = rows(taxonomy());
		List<Section> sections = new ArrayList<>();
		String title = texts.get("coverage.title", context.label(curriculum)); //$NON-NLS-1$
		List<Technology> gaps = rows.stream().filter(technology -> teaching.of(technology).isEmpty()).toList();
		List<Technology> unassessed = rows.stream()
				.filter(technology -> !teaching.of(technology).isEmpty() && teaching.of(technology).items().isEmpty()).toList();
		List<Technology> overlaps = rows.stream().filter(technology -> teaching.of(technology).units().size() >= overlap).toList();
		findings(gaps, unassessed, overlaps).ifPresent(sections::add);
		chart(curriculum, rows, title).ifPresent(sections::add);
		sections.add(table(rows, title));
		StringBuilder summary = new StringBuilder(texts.get("coverage.summary", size(rows), size(gaps), size(unassessed), //$NON-NLS-1$
				size(overlaps), Integer.valueOf(overlap)));
		ListGaps listGaps = new ListGaps(context.model(), teaching);
		for (TechnologyList list : lists) {
			Map<ListItem, Set<Unit>> taught = listGaps.of(list);
			sections.add(list(list, taught, listGaps));
			summary.append(' ').append(texts.get("coverage.list", context.label(list), Integer.valueOf(taught.size()), //$NON-NLS-1$
					Long.valueOf(taught.values().stream().filter(Set::isEmpty).count())));
		}
		return new Result(title, summary.toString(), sections);
	}

	/** The one asked for, or the one of which most technologies are taught. */
	private Taxonomy taxonomy() throws AnalysisException {
		Optional<Taxonomy> asked = context.arguments().element("taxonomy", Taxonomy.class); //$NON-NLS-1$
		if (asked.isPresent()) {
			return asked.get();
		}
		return context.model().getTaxonomies().stream()
				.max(Comparator.comparingLong(taxonomy -> teaching.technologies().stream()
						.filter(technology -> of(technology) == taxonomy).count()))
				.orElseThrow(() -> new AnalysisException(texts.get("no.taxonomy"))); //$NON-NLS-1$
	}

	private static Element of(Technology technology) {
		Technology top = technology;
		while (top.getParent() != null) {
			top = top.getParent();
		}
		return top.eContainer() instanceof Taxonomy taxonomy ? taxonomy : null;
	}

	private List<Technology> rows(Taxonomy taxonomy) throws AnalysisException {
		List<Technology> rows = new ArrayList<>();
		collect(taxonomy.getTechnologies(), context.arguments().integer("depth", 1), rows); //$NON-NLS-1$
		if (rows.isEmpty()) {
			throw new AnalysisException(texts.get("empty.taxonomy", context.label(taxonomy))); //$NON-NLS-1$
		}
		return rows;
	}

	private static void collect(List<Technology> technologies, int depth, List<Technology> rows) {
		for (Technology technology : technologies) {
			rows.add(technology);
			if (depth > 1) {
				collect(technology.getChildren(), depth - 1, rows);
			}
		}
	}

	private Optional<Section> findings(List<Technology> gaps, List<Technology> unassessed, List<Technology> overlaps) {
		List<Finding> findings = new ArrayList<>();
		gaps.stream().limit(MOST_FINDINGS).forEach(technology -> findings.add(finding(Severity.WARNING, "gap", technology))); //$NON-NLS-1$
		unassessed.stream().limit(MOST_FINDINGS)
				.forEach(technology -> findings.add(finding(Severity.WARNING, "unassessed", technology))); //$NON-NLS-1$
		overlaps.stream().limit(MOST_FINDINGS).forEach(technology -> findings.add(finding(Severity.INFO, "overlap", technology))); //$NON-NLS-1$
		return findings.isEmpty() ? Optional.empty() : Optional.of(new Findings(texts.get("findings"), findings)); //$NON-NLS-1$
	}

	private Finding finding(Severity severity, String key, Technology technology) {
		Teaching.Share share = teaching.of(technology);
		return new Finding(severity, texts.get("coverage." + key, context.label(technology), size(share.units())), //$NON-NLS-1$
				context.link(technology), share.isEmpty() ? null : why(technology, UNITS, share.units()));
	}

	private Optional<Section> chart(Curriculum curriculum, List<Technology> rows, String title) {
		List<Course> courses = curriculum.getCourses();
		if (courses.isEmpty() || rows.size() > MOST_CHART_ROWS) {
			return Optional.empty();
		}
		List<HeatMap.Cell> cells = new ArrayList<>();
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> reasons = new HashMap<>();
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < courses.size(); column++) {
				Teaching.Share share = teaching.of(rows.get(row));
				Integer units = share.byCourse().getOrDefault(courses.get(column), Integer.valueOf(0));
				String key = rows.get(row).getId() + '/' + courses.get(column).getId();
				cells.add(new HeatMap.Cell(row, column, BigDecimal.valueOf(units.longValue()), units.intValue() == 0, key, "")); //$NON-NLS-1$
				links.put(key, context.link(rows.get(row)));
				reasons.put(key, why(rows.get(row), UNITS, share.units()));
			}
		}
		return Optional.of(new Chart(title,
				new HeatMap(Caption.of(title), texts.get(TECHNOLOGY), texts.get("course"), new Axis(texts.get(UNITS), null), false, //$NON-NLS-1$
						texts.get("not.taught"), categories(rows), categories(courses), cells), //$NON-NLS-1$
				links, reasons));
	}

	private List<Category> categories(List<? extends Element> elements) {
		return elements.stream().map(element -> new Category(context.label(element), element.getId())).toList();
	}

	private Table table(List<Technology> rows, String title) {
		Table.Builder table = Table.builder(title, Column.of(TECHNOLOGY, texts.get(TECHNOLOGY), ColumnType.LINK),
				Column.of(OUTCOMES, texts.get(OUTCOMES), ColumnType.INTEGER), Column.of(UNITS, texts.get(UNITS), ColumnType.INTEGER),
				Column.of(ACTIVITIES, texts.get(ACTIVITIES), ColumnType.INTEGER),
				Column.of(ITEMS, texts.get(ITEMS), ColumnType.INTEGER), Column.of(STATE, texts.get(STATE), ColumnType.TEXT));
		for (Technology technology : rows) {
			context.progress().check();
			Teaching.Share share = teaching.of(technology);
			table.row(context.link(technology), size(share.outcomes()), size(share.units()), size(share.activities()),
					size(share.items()), state(share));
			table.why(TECHNOLOGY, context.trail(technology)).why(OUTCOMES, why(technology, OUTCOMES, share.outcomes()))
					.why(UNITS, why(technology, UNITS, share.units()))
					.why(ACTIVITIES, why(technology, ACTIVITIES, share.activities()))
					.why(ITEMS, why(technology, ITEMS, share.items()));
		}
		return table.build();
	}

	private String state(Teaching.Share share) {
		if (share.isEmpty()) {
			return texts.get("state.gap"); //$NON-NLS-1$
		}
		if (share.items().isEmpty()) {
			return texts.get("state.unassessed"); //$NON-NLS-1$
		}
		return share.units().size() >= overlap ? texts.get("state.overlap") : texts.get("state.covered"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Table list(TechnologyList list, Map<ListItem, Set<Unit>> taught, ListGaps gaps) {
		Table.Builder table = Table.builder(texts.get("coverage.list.title", context.label(list)), //$NON-NLS-1$
				Column.of("item", texts.get("list.item"), ColumnType.LINK), Column.of(UNITS, texts.get(UNITS), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of(STATE, texts.get(STATE), ColumnType.TEXT));
		taught.forEach((item, units) -> {
			boolean linked = !gaps.reached(item).isEmpty();
			String state = units.isEmpty() ? linked ? "state.gap" : "state.unlinked" : "state.covered"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			table.row(context.link(item), size(units), texts.get(state)).why("item", context.trail(item)).why(UNITS, //$NON-NLS-1$
					Trail.of(texts.get("why.list", context.label(item), size(units)), trails(units))); //$NON-NLS-1$
		});
		return table.build();
	}

	private Trail why(Technology technology, String kind, Collection<? extends Element> elements) {
		return whys.computeIfAbsent(technology.getId() + '/' + kind, none -> explained(technology, kind, elements));
	}

	private Trail explained(Technology technology, String kind, Collection<? extends Element> elements) {
		return Trail.of(texts.get("why." + kind, context.label(technology), size(elements)), trails(elements)); //$NON-NLS-1$
	}

	private List<Trail> trails(Collection<? extends Element> elements) {
		return elements.stream().map(element -> trails.computeIfAbsent(element, context::trail)).toList();
	}

	private static Integer size(Collection<?> elements) {
		return Integer.valueOf(elements.size());
	}
}
