package org.mekiki.curriculum.internal.exercise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.Table;
import org.mekiki.curriculum.api.item.Draw;
import org.mekiki.curriculum.internal.exercise.DecisionSpec.Take;

/** Questions about any result: the value of a figure in a row, both drawn for the trainee. */
final class DrawnFigures {

	private static final int MOST = 3;

	private DrawnFigures() {
	}

	/** Three figures of the first table that has some; fewer if it has fewer columns of figures. */
	static List<DecisionSpec> of(List<Table> tables, Draw draw) {
		for (int at = 0; at < tables.size(); at++) {
			Table table = tables.get(at);
			List<String> figures = table.columns().stream().filter(column -> column.type().isFigure()).map(Column::id)
					.filter(id -> hasValues(table, id)).toList();
			if (!figures.isEmpty()) {
				List<DecisionSpec> specs = new ArrayList<>();
				for (String figure : draw.shuffled("figures", figures, Function.identity()).stream().limit(MOST).toList()) { //$NON-NLS-1$
					specs.add(new DecisionSpec("figure-" + (specs.size() + 1), Map.of(), at + 1, List.of(), Take.DRAWN, "", 1, //$NON-NLS-1$ //$NON-NLS-2$
							figure, BigDecimal.ZERO, List.of()));
				}
				return specs;
			}
		}
		return List.of();
	}

	private static boolean hasValues(Table table, String id) {
		int column = table.column(id);
		return IntStream.range(0, table.rowCount()).anyMatch(row -> table.value(row, column) != null);
	}
}
