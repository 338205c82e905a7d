package org.mekiki.funding.ui.internal.board;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.LinkedView;
import org.mekiki.facts.api.LinkedViews;

/** The views that are linked for a board: one for each dimension, in which is chosen, and one for each that is drawn. */
final class ViewSet {

	private final FactTable table;
	private final List<LinkedView> views = new ArrayList<>();
	private final List<Long> bins = new ArrayList<>();

	ViewSet(FactTable table, List<String> dimensions, List<List<String>> drawn) {
		this.table = table;
		Set<List<String>> wanted = new LinkedHashSet<>();
		dimensions.forEach(dimension -> wanted.add(List.of(dimension)));
		wanted.addAll(drawn);
		for (List<String> each : wanted) {
			if (!each.isEmpty() && isPossible(each)) {
				views.add(new LinkedView(String.join("\t", each), each)); //$NON-NLS-1$
				bins.add(Long.valueOf(bins(table, each)));
			}
		}
	}

	List<LinkedView> views() {
		return views;
	}

	/** The view of some dimensions, or -1. */
	int indexOf(List<String> dimensions) {
		for (int i = 0; i < views.size(); i++) {
			if (views.get(i).dimensions().equals(dimensions)) {
				return i;
			}
		}
		return -1;
	}

	/** Whether all other views can follow a hand that moves over this one. */
	boolean canBrush(int view) {
		for (int other = 0; other < views.size(); other++) {
			if (other != view && (bins.get(view).longValue() + 1) * bins.get(other).longValue() > LinkedViews.MOST_PAIRS) {
				return false;
			}
		}
		return true;
	}

	/** The view with the fewest bins: if a hand cannot move over the wanted one, this one answers what was chosen. */
	int smallest() {
		int smallest = 0;
		for (int view = 1; view < views.size(); view++) {
			if (bins.get(view).longValue() < bins.get(smallest).longValue()) {
				smallest = view;
			}
		}
		return smallest;
	}

	private boolean isPossible(List<String> dimensions) {
		return isPossible(table, dimensions);
	}

	/** Whether a view of so many bins can follow others. */
	static boolean isPossible(FactTable table, List<String> dimensions) {
		return bins(table, dimensions) <= LinkedViews.MOST_PAIRS >> 4;
	}

	private static long bins(FactTable table, List<String> dimensions) {
		long product = 1;
		for (String dimension : dimensions) {
			product = Math.multiplyExact(product, Math.max(1, table.dimension(dimension).cardinality()));
			if (product > Integer.MAX_VALUE) {
				return product;
			}
		}
		return product;
	}
}
