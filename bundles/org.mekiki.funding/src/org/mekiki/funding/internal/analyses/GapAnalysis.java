package org.mekiki.funding.internal.analyses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.ScatterChart;
import org.mekiki.core.api.chart.Unit;
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
import org.mekiki.facts.api.Filter;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.MoneySum;
import org.mekiki.funding.internal.naming.Naming;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.ModelText;
import org.mekiki.model.validation.Severity;

/** What lists name and nobody funds, and what is funded and no list names. */
public final class GapAnalysis implements Analysis {

	private static final int MOST_FINDINGS = 5;
	private static final String TECHNOLOGY = "technology"; //$NON-NLS-1$

	private record Entry(Technology technology, List<Naming.Named> named, long amount, boolean funded) {
	}

	private AnalysisContext context;
	private Question question;
	private Texts texts;
	private Naming naming;
	private final Map<Technology, Long> money = new HashMap<>();

	@Override
	public Result run(AnalysisContext given) throws AnalysisException {
		context = given;
		question = Question.of(context, 1);
		texts = question.texts;
		naming = new Naming(context.model(), !"agreed".equals(context.arguments().text("states")), //$NON-NLS-1$ //$NON-NLS-2$
				new HashSet<>(context.arguments().texts("against"))); //$NON-NLS-1$
		if (naming.lists().isEmpty()) {
			throw new AnalysisException(texts.get("gap.no.lists")); //$NON-NLS-1$
		}
		Taxonomy taxonomy = context.arguments().element("taxonomy", Taxonomy.class).orElseGet(this::funded); //$NON-NLS-1$
		if (taxonomy == null) {
			throw new AnalysisException(texts.get("gap.no.taxonomy")); //$NON-NLS-1$
		}
		for (MoneySum sum : question.slice.sums(List.of(FundingDimension.TECHNOLOGY), question.filters, null)) {
			if (sum.key() != null && context.find((String) sum.key()) instanceof Technology technology) {
				for (Technology at = technology; at != null; at = at.getParent()) {
					money.merge(at, Long.valueOf(sum.minor()), (one, other) -> Long.valueOf(Math.addExact(one.longValue(), other.longValue())));
				}
			}
		}
		List<Entry> entries = new ArrayList<>();
		taxonomy.getTechnologies().forEach(top -> collect(top, 1, context.arguments().integer("level", 20), entries)); //$NON-NLS-1$
		return result(taxonomy, entries);
	}

	/** The taxonomy with the most funded technologies, or else the first. */
	private Taxonomy funded() {
		Set<Object> funded = new HashSet<>();
		question.slice.sums(List.of(FundingDimension.TECHNOLOGY), question.filters, null).forEach(sum -> funded.add(sum.key()));
		return context.model().getTaxonomies().stream().max(Comparator.comparingLong(taxonomy -> funded.stream()
				.filter(id -> id != null && context.find((String) id) instanceof Technology technology && top(technology).eContainer() == taxonomy)
				.count())).orElse(null);
	}

	private static Technology top(Technology technology) {
		Technology at = technology;
		while (at.getParent() != null) {
			at = at.getParent();
		}
		return at;
	}

	/** Technologies of a level, and higher ones that are not divided as far. */
	private void collect(Technology technology, int depth, int level, List<Entry> entries) {
		context.progress().check();
		if (depth == level || technology.getChildren().isEmpty()) {
			Long amount = money.get(technology);
			entries.add(new Entry(technology, naming.of(technology), amount == null ? 0 : amount.longValue(), amount != null));
		} else {
			technology.getChildren().forEach(child -> collect(child, depth + 1, level, entries));
		}
	}

	private Result result(Taxonomy taxonomy, List<Entry> entries) throws AnalysisException {
		if (entries.isEmpty()) {
			throw new AnalysisException(texts.get("gap.no.taxonomy")); //$NON-NLS-1$
		}
		int least = context.arguments().integer("least", 1); //$NON-NLS-1$
		List<Entry> gaps = entries.stream().filter(entry -> !entry.funded() && entry.named().size() >= least)
				.sorted(Comparator.comparingInt(entry -> -entry.named().size())).toList();
		List<Entry> unnamed = entries.stream().filter(entry -> entry.funded() && entry.named().isEmpty())
				.sorted(Comparator.comparingLong(entry -> -entry.amount())).toList();
		String title = texts.get("gap.title", context.label(taxonomy)); //$NON-NLS-1$
		List<Section> sections = new ArrayList<>();
		if (!gaps.isEmpty()) {
			sections.add(new Findings(texts.get("gap.findings"), gaps.stream().limit(MOST_FINDINGS) //$NON-NLS-1$
					.map(entry -> new Finding(Severity.INFO, texts.get("gap.finding", Integer.valueOf(entry.named().size()), //$NON-NLS-1$
							Integer.valueOf(naming.lists().size()), who(entry)), context.link(entry.technology()), why(entry)))
					.toList()));
		}
		sections.add(chart(entries, title));
		sections.add(table(texts.get("gap.table.gaps"), gaps)); //$NON-NLS-1$
		sections.add(table(texts.get("gap.table.unnamed"), unnamed)); //$NON-NLS-1$
		sections.add(table(texts.get("gap.table.all"), entries)); //$NON-NLS-1$
		Cautions cautions = new Cautions(question);
		if (question.slice.hasEqualShares()) {
			cautions.and(Severity.INFO, texts.get("caution.equal"), null); //$NON-NLS-1$
		}
		cautions.and(Severity.INFO, texts.get("gap.meaning"), null); //$NON-NLS-1$
		sections.add(cautions.section());
		return new Result(title, texts.get("gap.summary", Integer.valueOf(entries.size()), //$NON-NLS-1$
				Long.valueOf(entries.stream().filter(Entry::funded).count()), Integer.valueOf(gaps.size()), Integer.valueOf(least),
				Integer.valueOf(naming.lists().size()), Integer.valueOf(unnamed.size())), sections);
	}

	private String who(Entry entry) {
		return question.listed(entry.named().stream().map(named -> name(named.list())).toList());
	}

	private String name(TechnologyList list) {
		return list.getJurisdiction() == null ? context.label(list)
				: texts.get("gap.list", ModelText.jurisdiction(list.getJurisdiction(), context.locale()), context.label(list)); //$NON-NLS-1$
	}

	private Trail why(Entry entry) {
		List<Trail> inputs = new ArrayList<>();
		for (Naming.Named named : entry.named()) {
			inputs.add(Trail.of(name(named.list()), named.by().stream()
					.map(link -> context.trail(link.getSource() instanceof Technology ? link.getTarget() : link.getSource())).toList()));
		}
		return Trail.of(texts.get("gap.why", context.label(entry.technology()), Integer.valueOf(entry.named().size()), //$NON-NLS-1$
				Integer.valueOf(naming.lists().size())), inputs);
	}

	private Trail whyMoney(Entry entry) {
		Set<Object> below = new HashSet<>();
		below(entry.technology(), below);
		List<Filter> filters = new ArrayList<>(question.filters);
		filters.add(new Filter.In(FundingDimension.TECHNOLOGY.id(), below));
		return question.slice.trail(context.label(entry.technology()), filters);
	}

	private static void below(Technology technology, Set<Object> ids) {
		ids.add(technology.getId());
		technology.getChildren().forEach(child -> below(child, ids));
	}

	private Table table(String title, List<Entry> entries) {
		Table.Builder table = Table.builder(title, Column.of(TECHNOLOGY, question.dimension(FundingDimension.TECHNOLOGY), ColumnType.LINK),
				Column.of("domain", question.dimension(FundingDimension.DOMAIN), ColumnType.TEXT), //$NON-NLS-1$
				Column.of("lists", texts.get("gap.lists", Integer.valueOf(naming.lists().size())), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("who", texts.get("gap.who"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("amount", question.measureLabel(), ColumnType.MONEY)); //$NON-NLS-1$
		for (Entry entry : entries) {
			Technology top = top(entry.technology());
			table.row(context.link(entry.technology()), top == entry.technology() ? "" : context.label(top), //$NON-NLS-1$
					Integer.valueOf(entry.named().size()), who(entry), entry.funded() ? question.money(entry.amount()) : null);
			table.why(TECHNOLOGY, context.trail(entry.technology())).why("lists", why(entry)); //$NON-NLS-1$
			if (entry.funded()) {
				table.why("amount", whyMoney(entry)); //$NON-NLS-1$
			}
		}
		return table.build();
	}

	private Chart chart(List<Entry> entries, String title) {
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		List<ScatterChart.Point> funded = new ArrayList<>();
		List<ScatterChart.Point> not = new ArrayList<>();
		for (Entry entry : entries) {
			String key = entry.technology().getId();
			(entry.funded() ? funded : not).add(new ScatterChart.Point(BigDecimal.valueOf(entry.named().size()),
					BigDecimal.valueOf(entry.amount()), null, context.label(entry.technology()), key));
			links.put(key, context.link(entry.technology()));
			trails.put(key, why(entry));
		}
		return new Chart(title,
				new ScatterChart(question.caption(title), new Axis(texts.get("gap.lists", Integer.valueOf(naming.lists().size())), Unit.COUNT), //$NON-NLS-1$
						question.axis(), null, false, List.of(new ScatterChart.Group(texts.get("gap.funded"), funded), //$NON-NLS-1$
								new ScatterChart.Group(texts.get("gap.not.funded"), not))), //$NON-NLS-1$
				links, trails);
	}
}
