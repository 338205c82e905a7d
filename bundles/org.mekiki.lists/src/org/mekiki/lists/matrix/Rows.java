package org.mekiki.lists.matrix;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.Technology;

/** The technologies of a taxonomy in the order of the tree, and which of them hold a technology. */
final class Rows {

	private final Mappings mappings;
	private final List<Technology> technologies = new ArrayList<>();
	private final Map<Technology, Integer> places = new IdentityHashMap<>();
	private final Map<Technology, int[]> holding = new IdentityHashMap<>();

	Rows(Taxonomy taxonomy, Mappings mappings) {
		this.mappings = mappings;
		Deque<Technology> open = new ArrayDeque<>();
		if (taxonomy != null) {
			taxonomy.getTechnologies().reversed().forEach(open::push);
		}
		while (!open.isEmpty()) {
			Technology next = open.pop();
			places.put(next, Integer.valueOf(technologies.size()));
			technologies.add(next);
			next.getChildren().reversed().forEach(open::push);
		}
	}

	int size() {
		return technologies.size();
	}

	List<MatrixRow> read(Values values) {
		int size = technologies.size();
		int[] parents = new int[size];
		int[] depths = new int[size];
		int[] ends = new int[size];
		for (int row = 0; row < size; row++) {
			Technology parent = technologies.get(row).getParent();
			parents[row] = parent == null ? -1 : places.get(parent).intValue();
			depths[row] = parents[row] < 0 ? 0 : depths[parents[row]] + 1;
		}
		for (int row = size - 1; row >= 0; row--) {
			ends[row] = Math.max(ends[row], row + 1);
			if (parents[row] >= 0) {
				ends[parents[row]] = Math.max(ends[parents[row]], ends[row]);
			}
		}
		List<MatrixRow> rows = new ArrayList<>(size);
		for (int row = 0; row < size; row++) {
			Technology technology = technologies.get(row);
			rows.add(new MatrixRow(row, values.link(technology), Values.text(technology.getNotation()),
					Values.otherNames(technology), depths[row], parents[row], ends[row], values.sources(technology)));
		}
		return rows;
	}

	/** Index of a technology; -1 if it is no row. */
	int place(Technology technology) {
		Integer place = places.get(technology);
		return place == null ? -1 : place.intValue();
	}

	/** Rows that hold a technology, itself included: by the tree, by broader links, by agreed links to other taxonomies. */
	int[] holding(Technology technology) {
		return holding.computeIfAbsent(technology, this::climb);
	}

	private int[] climb(Technology start) {
		int[] path = new int[8];
		int steps = 0;
		for (Technology at = start; at != null; at = at.getParent()) {
			if (!mappings.wider(at).isEmpty() || at.eIsSet(TaxonomyPackage.Literals.TECHNOLOGY__BROADER)) {
				return wander(start);
			}
			int place = place(at);
			if (place >= 0) {
				path = steps == path.length ? Arrays.copyOf(path, steps * 2) : path;
				path[steps++] = place;
			}
		}
		return Arrays.copyOf(path, steps);
	}

	/** Goes up by more ways than the tree. */
	private int[] wander(Technology start) {
		int[] found = new int[8];
		int count = 0;
		Set<Technology> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<Technology> open = new ArrayDeque<>();
		open.add(start);
		seen.add(start);
		while (!open.isEmpty()) {
			Technology next = open.remove();
			int place = place(next);
			if (place >= 0) {
				found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
				found[count++] = place;
			}
			if (next.getParent() != null && seen.add(next.getParent())) {
				open.add(next.getParent());
			}
			for (Technology wider : next.getBroader()) {
				if (seen.add(wider)) {
					open.add(wider);
				}
			}
			for (Technology wider : mappings.wider(next)) {
				if (seen.add(wider)) {
					open.add(wider);
				}
			}
		}
		return Arrays.copyOf(found, count);
	}
}
