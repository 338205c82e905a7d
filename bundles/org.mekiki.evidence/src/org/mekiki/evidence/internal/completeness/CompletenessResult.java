package org.mekiki.evidence.internal.completeness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
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
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.Element;
import org.mekiki.model.text.ModelText;
import org.mekiki.model.validation.Severity;

/** Puts what is cited and what is not into words, a chart, a table and findings. */
final class CompletenessResult {

	/** More findings than anybody reads one by one; the table says how many there are. */
	static final int MOST_FINDINGS = 1000;
	private static final int SHARE_DIGITS = 6;

	private final AnalysisContext context;
	private final Texts texts;
	private final List<Place> places;
	private final Proof.Demand demand;
	private final Map<EClass, Place> classes = new LinkedHashMap<>();
	private final Map<Place, Map<Proof, List<Element>>> sorted = new IdentityHashMap<>();

	CompletenessResult(AnalysisContext context, Texts texts, List<Place> places, Proof.Demand demand) {
		this.context = context;
		this.texts = texts;
		this.places = places;
		this.demand = demand;
		for (Place place : places) {
			classes.computeIfAbsent(place.type(), type -> new Place(type, null)).elements().addAll(place.elements());
		}
	}

	Result build() {
		String title = texts.get("title"); //$NON-NLS-1$
		return Result.of(title, summary(), chart(title), table(), findings(),
				new SourceTable(context, texts).build(places));
	}

	private String summary() {
		long all = 0;
		long none = 0;
		long inherited = 0;
		for (Place place : places) {
			all += place.elements().size();
			none += of(place, Proof.NONE).size();
			inherited += of(place, Proof.INHERITED).size();
		}
		String wanted = texts.get("wanted." + demand.name()); //$NON-NLS-1$
		String answer = none == 0 ? texts.get("summary.complete", Long.valueOf(all), wanted) //$NON-NLS-1$
				: texts.get("summary", Long.valueOf(none), Long.valueOf(all), wanted, share(none, all)); //$NON-NLS-1$
		return inherited == 0 ? answer : texts.get("then", answer, texts.get("summary.inherited", Long.valueOf(inherited))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Chart chart(String title) {
		Map<String, Trail> trails = new HashMap<>();
		List<Category> categories = new ArrayList<>();
		classes.forEach((type, place) -> categories.add(new Category(name(type), type.getName())));
		List<Series> series = new ArrayList<>();
		for (Proof proof : Proof.values()) {
			List<Datum> data = new ArrayList<>();
			for (Place place : classes.values()) {
				String key = place.type().getName() + '/' + proof.id;
				data.add(Datum.of(of(place, proof).size(), key));
				trails.put(key, why(place, proof));
			}
			series.add(new Series(texts.get(proof.id), data));
		}
		return new Chart(texts.get("chart"), new BarChart(new Caption(title, texts.get("demand." + demand.name()), ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				BarMode.STACKED, true, "", new Axis(texts.get("objects"), Unit.COUNT), categories, series), Map.of(), trails); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Table table() {
		Table.Builder table = Table.builder(texts.get("table"), //$NON-NLS-1$
				Column.of("class", texts.get("class"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("container", texts.get("container"), ColumnType.LINK, texts.get("container.meaning")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Column.of("objects", texts.get("objects"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of(Proof.OWN.id, texts.get(Proof.OWN.id), ColumnType.INTEGER),
				new Column(Proof.INHERITED.id, texts.get(Proof.INHERITED.id), ColumnType.INTEGER, texts.get("inherited.meaning")), //$NON-NLS-1$
				Column.of(Proof.NONE.id, texts.get(Proof.NONE.id), ColumnType.INTEGER),
				new Column("share", texts.get("share"), ColumnType.PERCENTAGE, texts.get("share.meaning"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (Place place : places) {
			int all = place.elements().size();
			int own = of(place, Proof.OWN).size();
			table.row(name(place.type()), place.container() == null ? null : context.link(place.container()),
					Integer.valueOf(all), Integer.valueOf(own), Integer.valueOf(of(place, Proof.INHERITED).size()),
					Integer.valueOf(of(place, Proof.NONE).size()), share(own, all));
			for (Proof proof : Proof.values()) {
				table.why(proof.id, why(place, proof));
			}
			table.why("share", Trail.of(texts.get("why.share", share(own, all), Integer.valueOf(own), Integer.valueOf(all)), //$NON-NLS-1$ //$NON-NLS-2$
					why(place, Proof.OWN)));
		}
		return table.build();
	}

	private Findings findings() {
		List<Finding> findings = new ArrayList<>();
		String wanted = texts.get("wanted." + demand.name()); //$NON-NLS-1$
		long left = 0;
		for (Place place : places) {
			for (Element element : of(place, Proof.NONE)) {
				if (findings.size() < MOST_FINDINGS) {
					findings.add(new Finding(Severity.WARNING,
							texts.get("missing", name(place.type()), context.label(element), wanted), context.link(element), null)); //$NON-NLS-1$
				} else {
					left++;
				}
			}
		}
		if (left > 0) {
			findings.add(new Finding(Severity.INFO, texts.get("missing.more", Long.valueOf(left)), null, null)); //$NON-NLS-1$
		}
		return new Findings(texts.get("findings"), findings); //$NON-NLS-1$
	}

	private Trail why(Place place, Proof proof) {
		List<Element> found = of(place, proof);
		String statement = place.container() == null
				? texts.get("why", Integer.valueOf(found.size()), name(place.type()), texts.get(proof.id)) //$NON-NLS-1$
				: texts.get("why.in", Integer.valueOf(found.size()), name(place.type()), context.label(place.container()), //$NON-NLS-1$
						texts.get(proof.id));
		return new Trail(statement, place.container() == null ? null : context.link(place.container()), List.of(),
				Named.trails(context, texts, found));
	}

	private List<Element> of(Place place, Proof proof) {
		return sorted.computeIfAbsent(place, this::sort).getOrDefault(proof, List.of());
	}

	private Map<Proof, List<Element>> sort(Place place) {
		Map<Proof, List<Element>> found = new HashMap<>();
		place.elements().forEach(
				element -> found.computeIfAbsent(Proof.of(element, demand), none -> new ArrayList<>()).add(element));
		context.progress().check();
		return found;
	}

	private String name(EClass type) {
		return ModelText.label(type, texts.locale());
	}

	private static BigDecimal share(long part, long all) {
		return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), SHARE_DIGITS, RoundingMode.HALF_UP);
	}
}
