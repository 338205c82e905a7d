package org.mekiki.lists.internal.analyses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.Caption;
import org.mekiki.core.api.chart.ScatterChart;
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
import org.mekiki.model.evidence.Indicator;
import org.mekiki.model.evidence.Observation;
import org.mekiki.model.text.ModelText;

/**
 * The risk that one country holds a monopoly of a technology, as ASPI defines it: by how many of the top institutions are
 * in the leading country, and by its lead over the second.
 */
public final class MonopolyAnalysis implements Analysis {

	private static final String RATIO = "ratio"; //$NON-NLS-1$
	private static final String RISK = "risk"; //$NON-NLS-1$

	private AnalysisContext context;
	private Texts texts;

	@Override
	public Result run(AnalysisContext given) throws AnalysisException {
		context = given;
		texts = Texts.of(MonopolyAnalysis.class, context.locale());
		List<Lead> leads = new ArrayList<>();
		for (Indicator indicator : context.model().getIndicators()) {
			Map<String, List<Observation>> bySubject = new LinkedHashMap<>();
			for (Observation observation : indicator.getObservations()) {
				context.progress().check();
				bySubject.computeIfAbsent(subject(observation), none -> new ArrayList<>()).add(observation);
			}
			bySubject.values().forEach(observations -> Lead.of(observations).ifPresent(leads::add));
		}
		if (leads.isEmpty()) {
			throw new AnalysisException(texts.get("monopoly.nothing")); //$NON-NLS-1$
		}
		leads.sort(Comparator.<Lead, MonopolyRisk>comparing(Lead::risk).reversed()
				.thenComparing(Comparator.comparing(Lead::ratio).reversed()).thenComparing(this::name));
		MonopolyRisk least = MonopolyRisk.valueOf(context.arguments().text("least").toUpperCase(Locale.ROOT)); //$NON-NLS-1$
		String title = texts.get("monopoly.title"); //$NON-NLS-1$
		return Result.of(title, summary(leads), chart(leads, title),
				table(leads.stream().filter(lead -> lead.risk().compareTo(least) >= 0).toList()));
	}

	private static String subject(Observation observation) {
		return observation.getTechnology() == null ? observation.getSubject() + '@' + observation.getPeriod()
				: observation.getTechnology().getId() + '@' + observation.getPeriod();
	}

	private String name(Lead lead) {
		return context.label(lead.leader());
	}

	private String summary(List<Lead> leads) {
		List<String> counts = Arrays.stream(MonopolyRisk.values()).sorted(Comparator.reverseOrder())
				.map(risk -> texts.get("monopoly.count", label(risk), //$NON-NLS-1$
						Long.valueOf(leads.stream().filter(lead -> lead.risk() == risk).count())))
				.toList();
		Lead first = leads.getFirst();
		return texts.get("monopoly.summary", Question.size(leads), //$NON-NLS-1$
				counts.stream().reduce((one, other) -> texts.get("separator", one, other)).orElse(""), //$NON-NLS-1$ //$NON-NLS-2$
				texts.get("quoted", name(first)), first.ratio(), Integer.valueOf(first.institutions()), //$NON-NLS-1$
				Integer.valueOf(first.of()));
	}

	private String label(MonopolyRisk risk) {
		return texts.get("monopoly." + risk.name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
	}

	private Chart chart(List<Lead> leads, String title) {
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		List<ScatterChart.Group> groups = new ArrayList<>();
		for (MonopolyRisk risk : List.of(MonopolyRisk.HIGH, MonopolyRisk.MEDIUM, MonopolyRisk.LOW)) {
			List<ScatterChart.Point> points = new ArrayList<>();
			for (Lead lead : leads) {
				if (lead.risk() == risk) {
					points.add(new ScatterChart.Point(lead.ratio(), BigDecimal.valueOf(lead.institutions()), null, name(lead),
							lead.leader().getId()));
					links.put(lead.leader().getId(), context.link(lead.leader()));
					trails.put(lead.leader().getId(), why(lead));
				}
			}
			groups.add(new ScatterChart.Group(label(risk), points));
		}
		String sources = leads.stream().flatMap(lead -> context.trail(lead.leader()).sources().stream()).map(SourceRef::title)
				.distinct().collect(Collectors.joining(", ")); //$NON-NLS-1$
		return new Chart(title,
				new ScatterChart(new Caption(title, texts.get("monopoly.rule"), //$NON-NLS-1$
						sources.isEmpty() ? "" : texts.get("source", sources)), //$NON-NLS-1$ //$NON-NLS-2$
						new Axis(texts.get("monopoly.ratio"), new Unit("", BigDecimal.ONE, 1)), //$NON-NLS-1$ //$NON-NLS-2$
						new Axis(texts.get("monopoly.institutions"), Unit.COUNT), null, false, groups), //$NON-NLS-1$
				links, trails);
	}

	private Table table(List<Lead> leads) {
		Table.Builder table = Table.builder(texts.get("monopoly.table"), //$NON-NLS-1$
				Column.of("technology", texts.get("technology"), ColumnType.LINK), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(RISK, texts.get("monopoly.risk"), ColumnType.TEXT, texts.get("monopoly.rule")), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(RATIO, texts.get("monopoly.ratio"), ColumnType.DECIMAL, texts.get("monopoly.ratio.meaning")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("institutions", texts.get("monopoly.institutions"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("of", texts.get("monopoly.of"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("country", texts.get("monopoly.country"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("first", texts.get("monopoly.first"), ColumnType.DECIMAL), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("second", texts.get("monopoly.second"), ColumnType.DECIMAL)); //$NON-NLS-1$ //$NON-NLS-2$
		for (Lead lead : leads) {
			table.row(context.link(lead.leader()), label(lead.risk()), lead.ratio(), Integer.valueOf(lead.institutions()),
					Integer.valueOf(lead.of()), country(lead), lead.leader().getValue(),
					lead.second() == null ? null : lead.second().getValue());
			table.why("technology", context.trail(lead.leader())).why(RISK, why(lead)).why(RATIO, whyRatio(lead)); //$NON-NLS-1$
		}
		return table.build();
	}

	private String country(Lead lead) {
		String code = lead.leader().getCountry();
		return code == null || code.isEmpty() ? texts.get("nowhere") : ModelText.jurisdiction(code, context.locale()); //$NON-NLS-1$
	}

	private Trail why(Lead lead) {
		return Trail.of(texts.get("monopoly.why", label(lead.risk()), Integer.valueOf(lead.institutions()), //$NON-NLS-1$
				Integer.valueOf(lead.of()), lead.ratio()), context.trail(lead.leader()), whyRatio(lead));
	}

	/** The ratio as printed, beside what the shares give. */
	private Trail whyRatio(Lead lead) {
		List<Trail> inputs = new ArrayList<>();
		inputs.add(share(lead.leader()));
		if (lead.second() != null) {
			inputs.add(share(lead.second()));
		}
		BigDecimal computed = lead.computed();
		String words = lead.isPrinted()
				? computed == null ? texts.get("monopoly.ratio.printed", lead.ratio()) //$NON-NLS-1$
						: texts.get("monopoly.ratio.both", lead.ratio(), computed.setScale(2, RoundingMode.HALF_UP)) //$NON-NLS-1$
				: texts.get("monopoly.ratio.computed", lead.ratio()); //$NON-NLS-1$
		return Trail.of(words, inputs);
	}

	private Trail share(Observation observation) {
		Trail cited = context.trail(observation);
		return new Trail(texts.get("monopoly.share", observation.getRank(), observation.getValue()), cited.object(), //$NON-NLS-1$
				cited.sources(), List.of());
	}
}
