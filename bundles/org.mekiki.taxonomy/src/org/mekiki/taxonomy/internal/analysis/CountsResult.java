package org.mekiki.taxonomy.internal.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mekiki.core.api.analysis.AnalysisContext;
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
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.taxonomy.Technology;

/** Puts a tally into words, tables and a chart. */
final class CountsResult {

	private static final int SHARE_DIGITS = 6;
	private static final String DOMAIN = "domain"; //$NON-NLS-1$
	private static final String TOTAL = "total"; //$NON-NLS-1$
	private static final String SHARE = "share"; //$NON-NLS-1$
	private static final String ROUND = "round"; //$NON-NLS-1$

	private final AnalysisContext context;
	private final Texts texts;
	private final Tally tally;
	private final int deprecated;

	CountsResult(AnalysisContext context, Texts texts, Tally tally, int deprecated) {
		this.context = context;
		this.texts = texts;
		this.tally = tally;
		this.deprecated = deprecated;
	}

	Result build() {
		String title = texts.get("title." + tally.facet.keyword(), context.label(tally.taxonomy)); //$NON-NLS-1$
		return Result.of(title, summary(), chart(title), byDomain(), inAll(), technologies());
	}

	private String summary() {
		int most = tally.domains.stream().mapToInt(domain -> domain.technologies().size()).max().orElse(0);
		String largest = tally.domains.stream().filter(domain -> domain.technologies().size() == most).map(this::label)
				.collect(Collectors.collectingAndThen(Collectors.toList(), this::listed));
		List<String> sentences = new ArrayList<>();
		sentences.add(texts.get("summary", size(tally.technologies), Integer.valueOf(tally.domains.size()), largest, //$NON-NLS-1$
				Integer.valueOf(most), share(most)));
		sentences.add(tally.recorded ? texts.get("summary.values", listed(tally.values.stream() //$NON-NLS-1$
				.map(value -> texts.get("summary.value", value.label(), size(tally.with(value)))).toList())) //$NON-NLS-1$
				: texts.get("unrecorded." + tally.facet.keyword())); //$NON-NLS-1$
		if (deprecated > 0) {
			sentences.add(texts.get("summary.deprecated", Integer.valueOf(deprecated))); //$NON-NLS-1$
		}
		return joined("then", sentences); //$NON-NLS-1$
	}

	private Chart chart(String title) {
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		List<Category> categories = new ArrayList<>();
		for (Tally.Domain domain : tally.domains) {
			categories.add(new Category(label(domain), key(domain, null)));
			trails.put(key(domain, null), why(domain, null));
			link(domain, key(domain, null), links);
		}
		List<Series> series = new ArrayList<>();
		for (Facet.Value value : tally.values) {
			List<Datum> data = new ArrayList<>();
			for (Tally.Domain domain : tally.domains) {
				String key = key(domain, value);
				data.add(tally.isKnown(value) ? Datum.of(domain.with(tally.facet, value).size(), key) : Datum.NONE);
				trails.put(key, why(domain, value));
				link(domain, key, links);
			}
			series.add(new Series(value.label(), data));
		}
		// technologies can have several marks, which would make stacks higher than there are technologies
		BarMode mode = tally.facet.isMultiple() && tally.recorded ? BarMode.GROUPED : BarMode.STACKED;
		return new Chart(texts.get("chart"), new BarChart(caption(title), mode, true, "", //$NON-NLS-1$ //$NON-NLS-2$
				new Axis(texts.get("technologies"), Unit.COUNT), categories, series), links, trails); //$NON-NLS-1$
	}

	/** The picture stands for itself when it is taken elsewhere: as of when, and from where. */
	private Caption caption(String title) {
		String date = tally.taxonomy.getDate();
		String sources = listed(context.trail(tally.taxonomy).sources().stream().map(SourceRef::title).distinct().toList());
		return new Caption(title, date == null ? "" : texts.get("as.of", date), //$NON-NLS-1$ //$NON-NLS-2$
				sources.isEmpty() ? "" : texts.get("source", sources)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Domains as rows, by round too where something else is shown; values as columns. */
	private Table byDomain() {
		boolean byRound = tally.facet != Facet.ROUND;
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of(DOMAIN, texts.get(DOMAIN), ColumnType.LINK));
		if (byRound) {
			columns.add(Column.of(ROUND, texts.get(ROUND), ColumnType.TEXT));
		}
		String meaning = tally.facet.isMultiple() ? texts.get("several") : ""; //$NON-NLS-1$ //$NON-NLS-2$
		tally.values.forEach(value -> columns.add(new Column(id(value), value.label(), ColumnType.INTEGER, meaning)));
		columns.add(Column.of(TOTAL, texts.get("technologies"), ColumnType.INTEGER)); //$NON-NLS-1$
		columns.add(new Column(SHARE, texts.get(SHARE), ColumnType.PERCENTAGE, texts.get("share.meaning"))); //$NON-NLS-1$
		Table.Builder table = Table.builder(texts.get("table"), columns); //$NON-NLS-1$
		for (Tally.Domain domain : tally.domains) {
			if (byRound) {
				for (Facet.Value round : Facet.ROUND.shown(domain.technologies(), texts)) {
					row(table, new Tally.Domain(domain.domain(), domain.with(Facet.ROUND, round)), round.label());
				}
			} else {
				row(table, domain, null);
			}
		}
		return table.build();
	}

	private void row(Table.Builder table, Tally.Domain part, String round) {
		List<Object> cells = new ArrayList<>();
		cells.add(part.domain() == null ? null : context.link(part.domain()));
		if (round != null) {
			cells.add(round);
		}
		tally.values.forEach(value -> cells.add(tally.isKnown(value) ? size(part.with(tally.facet, value)) : null));
		cells.add(size(part.technologies()));
		cells.add(share(part.technologies().size()));
		table.row(cells.toArray());
		tally.values.forEach(value -> table.why(id(value), why(part, value)));
		table.why(TOTAL, why(part, null)).why(SHARE, whyShare(part.technologies().size(), why(part, null)));
	}

	/** Values as rows, for the whole taxonomy. */
	private Table inAll() {
		Table.Builder table = Table.builder(texts.get("in.all"), //$NON-NLS-1$
				Column.of(tally.facet.keyword(), texts.get(tally.facet.keyword()), ColumnType.TEXT),
				Column.of(TOTAL, texts.get("technologies"), ColumnType.INTEGER), //$NON-NLS-1$
				new Column(SHARE, texts.get(SHARE), ColumnType.PERCENTAGE, texts.get("share.meaning"))); //$NON-NLS-1$
		for (Facet.Value value : tally.values) {
			Trail unknown = unknown(value);
			if (unknown == null) {
				List<Technology> found = tally.with(value);
				Trail why = Trail.of(texts.get("why.value", size(found), value.label()), //$NON-NLS-1$
						found.stream().map(context::trail).toList());
				table.row(value.label(), size(found), share(found.size())).why(TOTAL, why).why(SHARE,
						whyShare(found.size(), why));
			} else {
				table.row(value.label(), null, null).why(TOTAL, unknown).why(SHARE, unknown);
			}
		}
		return table.build();
	}

	/** Every technology that was counted, so that the figures can be checked. */
	private Table technologies() {
		Table.Builder table = Table.builder(texts.get("technologies"), //$NON-NLS-1$
				Column.of("technology", texts.get("technology"), ColumnType.LINK), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("notation", texts.get("notation"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of(DOMAIN, texts.get(DOMAIN), ColumnType.LINK),
				Column.of("group", texts.get("group"), ColumnType.LINK), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of(ROUND, texts.get(ROUND), ColumnType.TEXT),
				Column.of("marks", texts.get("mark"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("uses", texts.get("use"), ColumnType.TEXT)); //$NON-NLS-1$ //$NON-NLS-2$
		for (Technology technology : tally.technologies) {
			table.row(context.link(technology), technology.getNotation(), link(Tally.domainOf(technology)),
					link(Tally.groupOf(technology)), words(Facet.ROUND, technology), words(Facet.MARK, technology),
					words(Facet.USE, technology)).why("technology", context.trail(technology)); //$NON-NLS-1$
		}
		return table.build();
	}

	private String words(Facet facet, Technology technology) {
		List<String> labels = facet.labels(technology, texts);
		return labels.isEmpty() ? null : listed(labels);
	}

	/** Why a figure of a domain is what it is: the technologies behind it. */
	private Trail why(Tally.Domain part, Facet.Value value) {
		Trail unknown = value == null ? null : unknown(value);
		if (unknown != null) {
			return unknown;
		}
		List<Technology> found = value == null ? part.technologies() : part.with(tally.facet, value);
		String statement = value == null ? texts.get("why.domain", size(found), label(part)) //$NON-NLS-1$
				: texts.get("why.both", size(found), label(part), value.label()); //$NON-NLS-1$
		return new Trail(statement, link(part.domain()), List.of(), found.stream().map(context::trail).toList());
	}

	private Trail unknown(Facet.Value value) {
		return tally.isKnown(value) ? null
				: new Trail(texts.get("unrecorded." + tally.facet.keyword()), context.link(tally.taxonomy), //$NON-NLS-1$
						context.trail(tally.taxonomy).sources(), List.of());
	}

	private Trail whyShare(int part, Trail counted) {
		Trail all = new Trail(texts.get("why.all", size(tally.technologies), context.label(tally.taxonomy)), //$NON-NLS-1$
				context.link(tally.taxonomy), context.trail(tally.taxonomy).sources(),
				tally.domains.stream().map(domain -> new Trail(
						texts.get("why.domain", size(domain.technologies()), label(domain)), link(domain.domain()), //$NON-NLS-1$
						List.of(), List.of())).toList());
		return Trail.of(texts.get("why.share", share(part), Integer.valueOf(part), size(tally.technologies)), counted, all); //$NON-NLS-1$
	}

	private BigDecimal share(int part) {
		return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(tally.technologies.size()), SHARE_DIGITS,
				RoundingMode.HALF_UP);
	}

	private String label(Tally.Domain domain) {
		return domain.domain() == null ? texts.get("no.domain") : context.label(domain.domain()); //$NON-NLS-1$
	}

	private ModelLink link(Technology technology) {
		return technology == null ? null : context.link(technology);
	}

	private void link(Tally.Domain domain, String key, Map<String, ModelLink> links) {
		if (domain.domain() != null) {
			links.put(key, context.link(domain.domain()));
		}
	}

	private static String key(Tally.Domain domain, Facet.Value value) {
		String first = domain.domain() == null ? "-" : domain.domain().getId(); //$NON-NLS-1$
		return value == null ? first : first + '/' + value.id();
	}

	/** Identifiers of columns are the same in all languages. */
	private String id(Facet.Value value) {
		return tally.facet.keyword() + ':' + (value.id().isEmpty() ? "none" : value.id()); //$NON-NLS-1$
	}

	private String listed(List<String> words) {
		return joined("separator", words); //$NON-NLS-1$
	}

	/** Puts texts together, two at a time. */
	private String joined(String key, List<String> parts) {
		return parts.stream().reduce((one, other) -> texts.get(key, one, other)).orElse(""); //$NON-NLS-1$
	}

	private static Long size(List<?> list) {
		return Long.valueOf(list.size());
	}
}
