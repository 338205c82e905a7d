package org.mekiki.core.internal.result;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.core.api.result.Trail;

/**
 * Numbers the trails of a result, equal ones once, inputs before what was made from them. Trails share their inputs;
 * written as trees, some would never end.
 */
final class TrailPool {

	/** What makes trails equal, their inputs by number. */
	private record Key(String statement, ModelLink object, List<SourceRef> sources, List<Integer> inputs) {
	}

	/** A trail and its inputs by number. */
	record Numbered(Trail trail, List<Integer> inputs) {
	}

	private final Map<Trail, Integer> seen = new IdentityHashMap<>();
	private final Map<Key, Integer> numbers = new HashMap<>();
	private final List<Numbered> trails = new ArrayList<>();

	TrailPool(Result result) {
		for (Section section : result.sections()) {
			switch (section) {
			case Table table -> addAll(table);
			case Chart chart -> chart.trails().values().forEach(this::add);
			case Findings findings -> findings.findings().stream().map(Finding::trail).forEach(this::add);
			case TextSection text -> {
				// words explain themselves
			}
			}
		}
	}

	private void addAll(Table table) {
		for (int row = 0; row < table.rowCount(); row++) {
			for (int column = 0; column < table.columns().size(); column++) {
				add(table.trail(row, column));
			}
		}
	}

	/** The trails in the order of their numbers. */
	List<Numbered> trails() {
		return trails;
	}

	/** The number of a trail of the result. */
	int number(Trail trail) {
		return seen.get(trail).intValue();
	}

	private void add(Trail trail) {
		if (trail == null || seen.containsKey(trail)) {
			return;
		}
		// not by recursion: a trail may be longer than the stack
		Deque<Trail> open = new ArrayDeque<>();
		open.push(trail);
		while (!open.isEmpty()) {
			Trail top = open.peek();
			boolean ready = true;
			for (int i = top.inputs().size() - 1; i >= 0; i--) {
				if (!seen.containsKey(top.inputs().get(i))) {
					open.push(top.inputs().get(i));
					ready = false;
				}
			}
			if (ready) {
				seen.computeIfAbsent(open.pop(), this::numberOf);
			}
		}
	}

	private Integer numberOf(Trail trail) {
		List<Integer> inputs = trail.inputs().stream().map(seen::get).toList();
		return numbers.computeIfAbsent(new Key(trail.statement(), trail.object(), trail.sources(), inputs), key -> {
			trails.add(new Numbered(trail, inputs));
			return Integer.valueOf(trails.size() - 1);
		});
	}
}
