package org.mekiki.evidence.internal.completeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.Source;

/** How much each source is relied on, the sources that nothing cites included. */
final class SourceTable {

	private final AnalysisContext context;
	private final Texts texts;

	SourceTable(AnalysisContext context, Texts texts) {
		this.context = context;
		this.texts = texts;
	}

	/** Objects that cite a source in one way or another. */
	private static final class Cited {
		private final Map<Proof.Demand, Set<Element>> by = new LinkedHashMap<>();

		void add(Element element, Citation citation) {
			for (Proof.Demand demand : Proof.Demand.values()) {
				if (demand.isMetBy(citation)) {
					by.computeIfAbsent(demand, none -> new LinkedHashSet<>()).add(element);
				}
			}
		}

		List<Element> by(Proof.Demand demand) {
			return List.copyOf(by.getOrDefault(demand, Set.of()));
		}
	}

	Table build(List<Place> places) {
		Map<Source, Cited> sources = new LinkedHashMap<>();
		context.model().getSources().forEach(source -> sources.put(source, new Cited()));
		for (Place place : places) {
			for (Element element : place.elements()) {
				for (Citation citation : element.getCitations()) {
					if (citation.getSource() != null) {
						sources.computeIfAbsent(citation.getSource(), source -> new Cited()).add(element, citation);
					}
				}
			}
		}
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of("source", texts.get("source"), ColumnType.LINK)); //$NON-NLS-1$ //$NON-NLS-2$
		for (Proof.Demand demand : Proof.Demand.values()) {
			columns.add(Column.of(id(demand), texts.get("cited." + demand.name()), ColumnType.INTEGER)); //$NON-NLS-1$
		}
		Table.Builder table = Table.builder(texts.get("sources"), columns); //$NON-NLS-1$
		sources.forEach((source, cited) -> {
			List<Object> cells = new ArrayList<>();
			cells.add(context.link(source));
			for (Proof.Demand demand : Proof.Demand.values()) {
				cells.add(Integer.valueOf(cited.by(demand).size()));
			}
			table.row(cells.toArray());
			for (Proof.Demand demand : Proof.Demand.values()) {
				List<Element> found = cited.by(demand);
				table.why(id(demand), new Trail(texts.get("why.source", Integer.valueOf(found.size()), //$NON-NLS-1$
						texts.get("cited." + demand.name()), context.label(source)), context.link(source), List.of(), //$NON-NLS-1$
						Named.trails(context, texts, found)));
			}
		});
		return table.build();
	}

	private static String id(Proof.Demand demand) {
		return switch (demand) {
		case SOURCE -> "objects"; //$NON-NLS-1$
		case PLACE -> "place"; //$NON-NLS-1$
		case QUOTE -> "quote"; //$NON-NLS-1$
		};
	}
}
