package org.mekiki.facts.internal.group;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.mekiki.facts.api.Aggregate;
import org.mekiki.facts.internal.column.Codes;
import org.mekiki.facts.internal.column.DimensionColumn;
import org.mekiki.facts.internal.column.MeasureColumn;

/**
 * Figures that look at the entities in each group: grouped once more by the entity, the entities of a group are
 * neighbours, and the groups come in the same order.
 */
final class EntityPass {

	private final DimensionColumn entity;
	private final KeyPlan outer;
	private final long[] outerKeys;
	private final KeyPlan plan;
	private final GroupPass.Gathered gathered;
	/** Where the entities of each group begin; one more than there are groups. */
	private final int[] starts;

	/**
	 * @param dimensions columns of the groups
	 * @param outer their keys' plan
	 * @param outerKeys the groups
	 * @param measure whose totals are needed; null if only the entities are
	 */
	EntityPass(GroupPass pass, List<Codes> dimensions, KeyPlan outer, long[] outerKeys, DimensionColumn entity,
			MeasureColumn measure) {
		this.entity = entity;
		this.outer = outer;
		this.outerKeys = outerKeys;
		List<Codes> columns = new ArrayList<>(dimensions);
		columns.add(entity.codes());
		plan = pass.plan(columns);
		gathered = pass.gather(plan, measure == null ? List.of() : List.of(new MeasureNeed(measure, true, false)));
		starts = starts();
	}

	private int[] starts() {
		int[] found = new int[outerKeys.length + 1];
		int at = 0;
		for (int group = 0; group < outerKeys.length; group++) {
			found[group] = at;
			while (at < gathered.keys().length && belongs(at, group)) {
				at++;
			}
		}
		found[outerKeys.length] = at;
		return found;
	}

	private boolean belongs(int at, int group) {
		long key = gathered.keys()[at];
		if (plan.isPlain() && outer.isPlain()) {
			return key / Math.max(1, entity.cardinality()) == outerKeys[group];
		}
		for (int column = 0; column < outer.columns(); column++) {
			if (plan.code(key, column) != outer.code(outerKeys[group], column)) {
				return false;
			}
		}
		return true;
	}

	private boolean hasEntity(int at) {
		return plan.code(gathered.keys()[at], plan.columns() - 1) < entity.size();
	}

	Figures distinct() {
		int[] counts = new int[outerKeys.length];
		for (int group = 0; group < counts.length; group++) {
			// what is missing has the last code
			int end = starts[group + 1];
			counts[group] = end - starts[group] - (hasEntity(end - 1) ? 0 : 1);
		}
		return new Figures.Counts(counts);
	}

	/** One list of ratios for each of the aggregates. */
	Figures[] concentration(List<Aggregate> aggregates) {
		double[][] ratios = new double[aggregates.size()][outerKeys.length];
		MeasureSlots slots = gathered.measures().get(0);
		Figures.Sums sums = new Figures.Sums(slots.sums(), slots.upper(), slots.present());
		for (int group = 0; group < outerKeys.length; group++) {
			List<BigInteger> totals = new ArrayList<>();
			for (int at = starts[group]; at < starts[group + 1]; at++) {
				if (!sums.isMissing(at) && hasEntity(at)) {
					totals.add(sums.exact(at));
				}
			}
			Concentration concentration = new Concentration(totals.toArray(BigInteger[]::new));
			for (int i = 0; i < ratios.length; i++) {
				ratios[i][group] = concentration.ratio(aggregates.get(i));
			}
		}
		return Arrays.stream(ratios).map(Figures.Ratios::new).toArray(Figures[]::new);
	}
}
