package org.mekiki.curriculum.ui.internal.page;

import java.util.List;
import java.util.stream.Collectors;

import org.mekiki.curriculum.internal.formula.Formula;
import org.mekiki.curriculum.internal.formula.Formula.Accent;
import org.mekiki.curriculum.internal.formula.Formula.Fraction;
import org.mekiki.curriculum.internal.formula.Formula.Root;
import org.mekiki.curriculum.internal.formula.Formula.Row;
import org.mekiki.curriculum.internal.formula.Formula.Scripts;
import org.mekiki.curriculum.internal.formula.Formula.Symbol;
import org.mekiki.curriculum.ui.internal.page.Block.Equation;
import org.mekiki.curriculum.ui.internal.page.Block.Grid;
import org.mekiki.curriculum.ui.internal.page.Block.Picture;
import org.mekiki.curriculum.ui.internal.page.Block.Rule;
import org.mekiki.curriculum.ui.internal.page.Block.Run;
import org.mekiki.curriculum.ui.internal.page.Block.Words;

/** What blocks say without any looks: for screen readers, buttons and the clipboard. */
final class PlainText {

	private PlainText() {
	}

	static String of(Block block) {
		return switch (block) {
		case Words words -> of(words.runs());
		case Grid grid -> grid.rows().stream()
				.map(row -> row.stream().map(cell -> of(cell.runs())).collect(Collectors.joining("\t"))) //$NON-NLS-1$
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		case Picture picture -> picture.words();
		case Equation equation -> of(equation.formula());
		case Rule rule -> ""; //$NON-NLS-1$
		};
	}

	private static String of(List<Run> runs) {
		return runs.stream().map(PlainText::of).collect(Collectors.joining());
	}

	private static String of(Run run) {
		return run.formula() == null ? run.text() : of(run.formula());
	}

	/** Formulas as they are typed in a line: a/b, x_1^2. */
	private static String of(Formula formula) {
		return switch (formula) {
		case Row row -> row.parts().stream().map(PlainText::of).collect(Collectors.joining());
		case Symbol symbol -> symbol.text();
		case Fraction fraction -> '(' + of(fraction.above()) + ")/(" + of(fraction.below()) + ')'; //$NON-NLS-1$
		case Root root -> (root.index() == null ? "" : of(root.index())) + "\u221a(" + of(root.base()) + ')'; //$NON-NLS-1$ //$NON-NLS-2$
		case Scripts scripts -> of(scripts.base()) + script('_', scripts.low()) + script('^', scripts.high());
		case Accent accent -> of(accent.base()) + accent.mark();
		};
	}

	private static String script(char sign, Formula part) {
		return part == null ? "" : sign + of(part); //$NON-NLS-1$
	}
}
