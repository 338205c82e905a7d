package org.mekiki.report.internal.content;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;

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

/** Which objects of a model results were made from, as far as they say. */
public final class Ingredients {

	private final Set<String> objects = new TreeSet<>();
	private final Set<Trail> seen = Collections.newSetFromMap(new IdentityHashMap<>());
	private boolean complete = true;

	/**
	 * Adds what a result names.
	 *
	 * @param result
	 *            what an analysis found
	 */
	public void add(Result result) {
		boolean explained = false;
		for (Section section : result.sections()) {
			switch (section) {
			case Table table -> {
				add(table);
				explained = true;
			}
			case Chart chart -> {
				chart.links().values().forEach(this::add);
				chart.trails().values().forEach(this::add);
				explained |= !chart.trails().isEmpty() || !chart.links().isEmpty();
			}
			case Findings findings -> {
				findings.findings().forEach(this::add);
				explained = true;
			}
			case TextSection words -> {
				// words name no objects
			}
			}
		}
		// Charts show what the tables beside them explain; words alone may tell anything.
		complete &= explained;
	}

	/**
	 * Identifiers of the objects and sources that were named.
	 *
	 * @return sorted
	 */
	public Set<String> objects() {
		return objects;
	}

	/**
	 * Whether every figure says what it was made from.
	 *
	 * @return false if there may be further objects
	 */
	public boolean complete() {
		return complete;
	}

	private void add(Table table) {
		for (int row = 0; row < table.rowCount(); row++) {
			boolean linked = false;
			boolean unexplained = false;
			for (int column = 0; column < table.columns().size(); column++) {
				Object value = table.value(row, column);
				if (value instanceof ModelLink link) {
					add(link);
					linked = true;
				}
				Trail trail = table.trail(row, column);
				if (trail != null) {
					add(trail);
				} else if (value != null && table.columns().get(column).type().isFigure()) {
					unexplained = true;
				}
			}
			complete &= linked || !unexplained;
		}
	}

	private void add(Finding finding) {
		if (finding.object() != null) {
			add(finding.object());
		}
		if (finding.trail() != null) {
			add(finding.trail());
		}
	}

	private void add(Trail root) {
		Trails.visit(root, seen, trail -> {
			if (trail.object() != null) {
				add(trail.object());
			}
			trail.sources().stream().map(SourceRef::source).filter(source -> source != null).forEach(this::add);
		});
	}

	private void add(ModelLink link) {
		objects.add(link.id());
	}
}
