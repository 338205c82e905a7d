package org.mekiki.facts.internal.group;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.mekiki.facts.api.GroupQuery;
import org.mekiki.facts.api.Groups;
import org.mekiki.facts.internal.column.DimensionColumn;

/** Keys and figures of groups; codes and values are worked out when they are asked for. */
final class ColumnGroups implements Groups {

	private final GroupQuery query;
	private final List<DimensionColumn> dimensions;
	private final KeyPlan plan;
	private final long[] keys;
	private final Figures[] figures;

	ColumnGroups(GroupQuery query, List<DimensionColumn> dimensions, KeyPlan plan, long[] keys, Figures[] figures) {
		this.query = query;
		this.dimensions = dimensions;
		this.plan = plan;
		this.keys = keys;
		this.figures = figures;
	}

	@Override
	public GroupQuery query() {
		return query;
	}

	@Override
	public int size() {
		return keys.length;
	}

	@Override
	public Object key(int group, int dimension) {
		return dimensions.get(dimension).valueOf(code(group, dimension));
	}

	@Override
	public int code(int group, int dimension) {
		return plan.code(keys[group], dimension);
	}

	@Override
	public Object value(int group, int aggregate) {
		return figures[aggregate].value(group);
	}

	@Override
	public long whole(int group, int aggregate) {
		return figures[aggregate].whole(group);
	}

	@Override
	public boolean isMissing(int group, int aggregate) {
		return figures[aggregate].isMissing(group);
	}

	@Override
	public int[] top(int aggregate, int count) {
		Figures of = figures[aggregate];
		// the least of the chosen ones is at the head; of equals the later one goes first
		Comparator<Integer> order = (one, other) -> {
			int compared = of.compare(one.intValue(), other.intValue());
			return compared != 0 ? compared : Integer.compare(other.intValue(), one.intValue());
		};
		PriorityQueue<Integer> chosen = new PriorityQueue<>(order);
		for (int group = 0; group < keys.length && count > 0; group++) {
			if (of.isMissing(group)) {
				continue;
			}
			if (chosen.size() < count) {
				chosen.add(Integer.valueOf(group));
			} else if (of.compare(group, chosen.element().intValue()) > 0) {
				chosen.remove();
				chosen.add(Integer.valueOf(group));
			}
		}
		int[] top = new int[chosen.size()];
		for (int i = top.length - 1; i >= 0; i--) {
			top[i] = chosen.remove().intValue();
		}
		return top;
	}

	@Override
	public BigInteger total(int aggregate) {
		BigInteger total = BigInteger.ZERO;
		for (int group = 0; group < keys.length; group++) {
			Object value = figures[aggregate].value(group);
			if (value instanceof BigInteger exact) {
				total = total.add(exact);
			} else if (value instanceof Long whole) {
				total = total.add(BigInteger.valueOf(whole.longValue()));
			} else if (value instanceof Double) {
				throw new IllegalArgumentException();
			}
		}
		return total;
	}
}
