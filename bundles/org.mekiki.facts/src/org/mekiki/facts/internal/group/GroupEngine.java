package org.mekiki.facts.internal.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.facts.api.Aggregate;
import org.mekiki.facts.api.GroupQuery;
import org.mekiki.facts.api.Groups;
import org.mekiki.facts.internal.column.Codes;
import org.mekiki.facts.internal.column.ColumnTable;
import org.mekiki.facts.internal.column.DimensionColumn;
import org.mekiki.facts.internal.column.MeasureColumn;
import org.mekiki.facts.internal.filter.FilterCompiler;

/** Answers one query: finds out what has to be gathered, gathers it in as few passes as possible, makes the figures. */
public final class GroupEngine {

	private final ColumnTable table;
	private final GroupQuery query;
	private final GroupPass pass;
	private final List<DimensionColumn> dimensions;
	private final List<Codes> columns;

	/** What entities are needed for: an entity, and the measure whose totals are needed, or null. */
	private record EntityNeed(String entity, String measure) {
	}

	/**
	 * @param table
	 *            the rows
	 * @param query
	 *            what is asked
	 * @param parallel
	 *            the threads
	 * @param monitor
	 *            may be null
	 * @throws IllegalArgumentException
	 *             if a column does not exist or is of another kind
	 */
	public GroupEngine(ColumnTable table, GroupQuery query, Parallel parallel, IProgressMonitor monitor) {
		this.table = table;
		this.query = query;
		pass = new GroupPass(parallel, table.rows(), new FilterCompiler(table).compile(query.filters()), monitor);
		dimensions = query.dimensions().stream().map(table::dimension).toList();
		columns = dimensions.stream().map(DimensionColumn::codes).toList();
	}

	/**
	 * Answers the query.
	 *
	 * @return the groups
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public Groups groups() {
		Map<String, MeasureNeed> needs = new LinkedHashMap<>();
		Map<EntityNeed, List<Aggregate>> entities = new LinkedHashMap<>();
		query.aggregates().forEach(aggregate -> need(aggregate, needs, entities));
		KeyPlan plan = pass.plan(columns);
		GroupPass.Gathered gathered = pass.gather(plan, List.copyOf(needs.values()));
		Map<String, MeasureSlots> measures = new HashMap<>();
		gathered.measures().forEach(slots -> measures.put(slots.need().measure().spec().name(), slots));
		Map<Aggregate, Figures> figures = entityFigures(entities, plan, gathered.keys());
		Map<String, Percentiles> percentiles = new HashMap<>();
		Figures[] all = new Figures[query.aggregates().size()];
		for (int i = 0; i < all.length; i++) {
			Aggregate aggregate = query.aggregates().get(i);
			all[i] = switch (aggregate) {
			case Aggregate.Rows rows -> new Figures.Counts(gathered.rows());
			case Aggregate.Count count -> new Figures.Counts(present(measures.get(count.measure()), gathered));
			case Aggregate.Sum sum -> sums(measures.get(sum.measure()));
			case Aggregate.Min min -> new Figures.Wholes(measures.get(min.measure()).least(), measures.get(min.measure()).present());
			case Aggregate.Max max -> new Figures.Wholes(measures.get(max.measure()).greatest(),
					measures.get(max.measure()).present());
			case Aggregate.Percentile percentile -> {
				int[] present = present(measures.get(percentile.measure()), gathered);
				yield percentiles.computeIfAbsent(percentile.measure(),
						name -> new Percentiles(pass, plan, gathered.keys(), present, table.measure(name)))
						.at(percentile.perMille(), present);
			}
			default -> figures.get(aggregate);
			};
		}
		return new ColumnGroups(query, dimensions, plan, gathered.keys(), all);
	}

	private void need(Aggregate aggregate, Map<String, MeasureNeed> needs, Map<EntityNeed, List<Aggregate>> entities) {
		switch (aggregate) {
		case Aggregate.Rows rows -> {
			// counted anyway
		}
		case Aggregate.Count count -> need(count.measure(), false, false, needs);
		case Aggregate.Sum sum -> need(sum.measure(), true, false, needs);
		case Aggregate.Min min -> need(min.measure(), false, true, needs);
		case Aggregate.Max max -> need(max.measure(), false, true, needs);
		case Aggregate.Percentile percentile -> need(percentile.measure(), false, false, needs);
		case Aggregate.Distinct distinct -> need(new EntityNeed(distinct.dimension(), null), aggregate, entities);
		case Aggregate.Herfindahl index -> need(new EntityNeed(index.entity(), index.measure()), aggregate, entities);
		case Aggregate.TopShare share -> need(new EntityNeed(share.entity(), share.measure()), aggregate, entities);
		case Aggregate.Gini gini -> need(new EntityNeed(gini.entity(), gini.measure()), aggregate, entities);
		}
	}

	private void need(String name, boolean sums, boolean extremes, Map<String, MeasureNeed> needs) {
		needs.merge(name, new MeasureNeed(table.measure(name), sums, extremes), MeasureNeed::and);
	}

	private static void need(EntityNeed need, Aggregate aggregate, Map<EntityNeed, List<Aggregate>> entities) {
		entities.computeIfAbsent(need, key -> new ArrayList<>()).add(aggregate);
	}

	private Map<Aggregate, Figures> entityFigures(Map<EntityNeed, List<Aggregate>> entities, KeyPlan plan, long[] keys) {
		Map<Aggregate, Figures> figures = new HashMap<>();
		entities.forEach((need, aggregates) -> {
			MeasureColumn measure = need.measure() == null ? null : table.measure(need.measure());
			EntityPass entityPass = new EntityPass(pass, columns, plan, keys, table.dimension(need.entity()), measure);
			if (measure == null) {
				aggregates.forEach(aggregate -> figures.put(aggregate, entityPass.distinct()));
			} else {
				Figures[] ratios = entityPass.concentration(aggregates);
				for (int i = 0; i < ratios.length; i++) {
					figures.put(aggregates.get(i), ratios[i]);
				}
			}
		});
		return figures;
	}

	private static Figures sums(MeasureSlots slots) {
		return new Figures.Sums(slots.sums(), slots.upper(), slots.present());
	}

	private static int[] present(MeasureSlots slots, GroupPass.Gathered gathered) {
		return slots.present() == null ? gathered.rows() : Arrays.copyOf(slots.present(), gathered.keys().length);
	}
}
