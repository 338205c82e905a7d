package org.mekiki.funding.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.funding.ui.internal.board.BoardDimension;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.Choice;
import org.mekiki.funding.ui.internal.board.PanelKind;
import org.mekiki.funding.ui.internal.board.PanelSpec;
import org.mekiki.workbench.api.Analyses;

/** Opens the analysis that tells what the board shows, from where it is exported, explained, and put into reports. */
public final class BoardResult {

	private static final String ANALYSIS = "org.mekiki.funding.portfolio"; //$NON-NLS-1$

	private BoardResult() {
	}

	/** For the first stacked bars of the board. */
	static void open(BoardDriver driver) {
		if (driver.prepared() != null) {
			BoardFacts facts = driver.prepared().board().facts();
			PanelSpec main = driver.layout().panels().stream()
					.filter(panel -> panel.kind() == PanelKind.BARS && panel.dimensions().size() > 1).findFirst().orElse(null);
			open(driver, main != null ? main.dimensions().get(1)
					: facts.dimensions().stream().map(BoardDimension::name).findFirst().orElse(null),
					main == null ? null : main.dimensions().get(0));
		}
	}

	/**
	 * Opens the analysis.
	 *
	 * @param driver
	 *            shows money
	 * @param row
	 *            dimension of the rows; null for that of the analysis
	 * @param column
	 *            dimension of the columns; null for none
	 */
	public static void open(BoardDriver driver, String row, String column) {
		Analyses.open(ANALYSIS, values(driver, row, column));
	}

	/** The parameters for what is shown. Scopes are called by measure and currency. */
	private static Map<String, List<String>> values(BoardDriver driver, String row, String column) {
		BoardFacts facts = driver.prepared().board().facts();
		Map<String, List<String>> values = new HashMap<>();
		if (row != null) {
			values.put("rows", List.of(row)); //$NON-NLS-1$
		}
		values.put("columns", List.of(column == null ? "none" : column)); //$NON-NLS-1$ //$NON-NLS-2$
		String[] scope = facts.scope().id().split(" "); //$NON-NLS-1$
		values.put("measure", List.of(scope[0])); //$NON-NLS-1$
		values.put("currency", List.of(facts.scope().currency())); //$NON-NLS-1$
		List<String> conditions = conditions(driver.choice());
		if (!conditions.isEmpty()) {
			values.put("only", conditions); //$NON-NLS-1$
		}
		return values;
	}

	private static List<String> conditions(Choice choice) {
		List<String> conditions = new ArrayList<>();
		for (String dimension : choice.dimensions()) {
			choice.of(dimension).stream().map(value -> dimension + '=' + (value == null ? "" : value)).sorted() //$NON-NLS-1$
					.forEach(conditions::add);
		}
		return conditions;
	}
}
