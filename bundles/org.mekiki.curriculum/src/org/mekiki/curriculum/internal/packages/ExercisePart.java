package org.mekiki.curriculum.internal.packages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.exercise.Decision;
import org.mekiki.curriculum.api.exercise.ExerciseChecker;
import org.mekiki.curriculum.api.exercise.ExerciseException;
import org.mekiki.curriculum.api.exercise.Finding;
import org.mekiki.curriculum.api.exercise.PreparedExercise;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.runtime.ModelResource;

/** An exercise of the workbench where there is no workbench: its result is shown as it was found, with questions about it. */
final class ExercisePart {

	private static final int MOST_ROWS = 40;
	private static final int MOST_COLUMNS = 15;
	private static final int DECIMALS = 4;

	private final ExerciseChecker checker;
	private final Texts texts;
	private final Locale locale;

	ExercisePart(ExportContext context, Texts texts) {
		locale = context.locale();
		checker = new ExerciseChecker(ModelAccess.of((ModelResource) context.model().eResource()), locale, context.dataLanguage());
		this.texts = texts;
	}

	/** Questions and result; a sentence if the analysis is not there or has no answer. */
	String of(Exercise exercise, QuestionForm form) {
		PreparedExercise prepared;
		try {
			prepared = checker.prepare(exercise, "", null); //$NON-NLS-1$
		} catch (ExerciseException impossible) {
			return "<p class=\"hint\">" + Html.text(impossible.getMessage()) + "</p>\n"; //$NON-NLS-1$ //$NON-NLS-2$
		}
		StringBuilder html = new StringBuilder("<p class=\"hint\">" + Html.text(texts.get("frozen")) + "</p>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		prepared.run().result().sections().stream().filter(Table.class::isInstance).map(Table.class::cast)
				.forEach(table -> html.append(table(table)));
		for (Decision decision : prepared.decisions()) {
			html.append(question(decision, form));
		}
		return html.toString();
	}

	private static String question(Decision decision, QuestionForm form) {
		if (decision.number() && !decision.required().isEmpty()) {
			String label = decision.required().get(0).label();
			boolean share = label.endsWith("%"); //$NON-NLS-1$
			String value = share ? label.substring(0, label.length() - 1) : label;
			BigDecimal least = new BigDecimal(value).scale() > 1 ? new BigDecimal("0.05") : BigDecimal.ZERO; //$NON-NLS-1$
			return form.number(decision.question(), value, least.max(decision.tolerance()).toPlainString(), share ? "%" : ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return form.names(decision.question(), decision.candidates(), labels(decision.required()), labels(decision.exchangeable()),
				decision.count());
	}

	private static List<String> labels(List<Finding> findings) {
		return findings.stream().map(Finding::label).toList();
	}

	private String table(Table table) {
		int columns = Math.min(MOST_COLUMNS, table.columns().size());
		int rows = Math.min(MOST_ROWS, table.rowCount());
		StringBuilder html = new StringBuilder("<details><summary>" + Html.text(texts.get("result", table.title())) + "</summary>" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + Html.text(table.title()) + "\"><table><thead><tr>"); //$NON-NLS-1$ //$NON-NLS-2$
		for (Column column : table.columns().subList(0, columns)) {
			html.append("<th scope=\"col\">").append(Html.text(column.label())).append("</th>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		html.append("</tr></thead><tbody>"); //$NON-NLS-1$
		for (int row = 0; row < rows; row++) {
			html.append("<tr>"); //$NON-NLS-1$
			for (int column = 0; column < columns; column++) {
				ColumnType type = table.columns().get(column).type();
				html.append(type.isFigure() ? "<td class=\"right\">" : "<td>").append(Html.text(cell(table.value(row, column), type))) //$NON-NLS-1$ //$NON-NLS-2$
						.append("</td>"); //$NON-NLS-1$
			}
			html.append("</tr>"); //$NON-NLS-1$
		}
		html.append("</tbody></table></div>"); //$NON-NLS-1$
		if (rows < table.rowCount() || columns < table.columns().size()) {
			html.append("<p class=\"hint\">").append(Html.text(texts.get("cut", Integer.valueOf(rows), Integer.valueOf(table.rowCount()), //$NON-NLS-1$ //$NON-NLS-2$
					Integer.valueOf(columns), Integer.valueOf(table.columns().size())))).append("</p>"); //$NON-NLS-1$
		}
		return html.append("</details>\n").toString(); //$NON-NLS-1$
	}

	private static String cell(Object value, ColumnType type) {
		return switch (value) {
		case null -> ""; //$NON-NLS-1$
		case ModelLink link -> link.label();
		case BigDecimal share when type == ColumnType.PERCENTAGE -> plain(share.movePointRight(2)) + '%';
		case BigDecimal number -> plain(number);
		case Money money -> money.amount() + " " + money.currency(); //$NON-NLS-1$
		default -> value.toString();
		};
	}

	private static String plain(BigDecimal number) {
		BigDecimal shorter = number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
		BigDecimal stripped = shorter.stripTrailingZeros();
		return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
	}
}
