package org.mekiki.funding.ui.internal.editor;

import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.result.Trail;
import org.mekiki.facts.api.FactEngine;
import org.mekiki.facts.api.Measure;
import org.mekiki.facts.api.RowSet;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.Choice;

/** Finds where the greatest amount behind a mark is written. */
final class SourceCell {

	private SourceCell() {
	}

	/** Its trail, down to file, row and column; null if the mark stands for no row. Looks at rows: not on the UI thread. */
	static Trail of(BoardFacts facts, Choice choice, Map<String, Set<Object>> values, IProgressMonitor monitor) {
		Choice meant = choice;
		for (Map.Entry<String, Set<Object>> each : values.entrySet()) {
			meant = meant.with(each.getKey(), each.getValue());
		}
		try (FactEngine engine = new FactEngine()) {
			RowSet rows = engine.select(facts.table(), meant.filters(), monitor);
			Measure amounts = facts.table().measure(facts.measure());
			int greatest = -1;
			for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
				if (greatest < 0 || Math.abs(amounts.number(row)) > Math.abs(amounts.number(greatest))) {
					greatest = row;
				}
			}
			return greatest < 0 ? null : facts.trail(greatest);
		}
	}
}
