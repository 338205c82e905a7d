package org.mekiki.curriculum.internal.packages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
import org.mekiki.curriculum.api.item.Interaction.Numeric;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.runtime.ModelResource;

/** An exercise of the workbench where there is no workbench: its result is shown as it was found, with questions about it. */
public final class ExercisePart {

	private static final int MOST_ROWS = 40;
	private static final int MOST_COLUMNS = 15;
	private static final int DECIMALS = 4;

	private final ExerciseChecker checker;
	private final Texts texts;
	private final Locale locale;

	/** Exercises are asked about more than once, and preparing one runs its analysis. */
	private final Map<String, Frozen> known = new HashMap<>();

	/** What is kept of an exercise: the result as XHTML and what is asked about it. */
	private record Frozen(String html, List<Decision> decisions) {
	}

	/**
	 * Prepares.
	 *
	 * @param context
	 *            of the export
	 * @param texts
	 *            of the pages
	 */
	public ExercisePart(ExportContext context, Texts texts) {
		locale = context.locale();
		checker = new ExerciseChecker(ModelAccess.of((ModelResource) context.model().eResource()), locale, context.dataLanguage()).remembering();
		this.texts = texts;
	}

	/**
	 * The result of an exercise.
	 *
	 * @param exercise
	 *            of the model
	 * @return XHTML blocks; a sentence if the analysis is not there or has no answer
	 */
	public String result(Exercise exercise) {
		return frozen(exercise).html();
	}

	/**
	 * What is asked about the result.
	 *
	 * @param exercise
	 *            of the model
	 * @return empty if the analysis is not there or has no answer
	 */
	public List<Decision> decisions(Exercise exercise) {
		return frozen(exercise).decisions();
	}

	/** Questions and result; a sentence if the analysis is not there or has no answer. */
	String of(Exercise exercise, QuestionForm form) {
		StringBuilder html = new StringBuilder(result(exercise));
		decisions(exercise).forEach(decision -> html.append(question(decision, form)));
		return html.toString();
	}

	private Frozen frozen(Exercise exercise) {
		return known.computeIfAbsent(exercise.getId(), id -> freeze(exercise));
	}

	private Frozen freeze(Exercise exercise) {
		PreparedExercise prepared;
		try {
			prepared = checker.prepare(exercise, "", null); //$NON-NLS-1$
		} catch (ExerciseException impossible) {
			return new Frozen("<p class=\"hint\">" + Html.text(impossible.getMessage()) + "</p>\n", List.of()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		StringBuilder html = new StringBuilder("<p class=\"hint\">" + Html.text(texts.get("frozen")) + "</p>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		prepared.run().result().sections().stream().filter(Table.class::isInstance).map(Table.class::cast)
				.forEach(table -> html.append(table(table)));
		return new Frozen(html.toString(), List.copyOf(prepared.decisions()));
	}

	private static String question(Decision decision, QuestionForm form) {
		if (decision.number() && !decision.required().isEmpty()) {
			Numeric number = number(decision);
			return form.number(decision.question(), number.value().toPlainString(), number.tolerance().toPlainString(), number.unit());
		}
		return form.names(decision.question(), decision.candidates(), labels(decision.required()), labels(decision.exchangeable()),
				decision.count());
	}

	/** The number that is right. Figures with more than one decimal may be rounded to one. */
	static Numeric number(Decision decision) {
		String label = decision.required().get(0).label();
		boolean share = label.endsWith("%"); //$NON-NLS-1$
		BigDecimal value = new BigDecimal(share ? label.substring(0, label.length() - 1) : label);
		BigDecimal least = value.scale() > 1 ? new BigDecimal("0.05") : BigDecimal.ZERO; //$NON-NLS-1$
		return new Numeric(value, least.max(decision.tolerance()), share ? "%" : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static List<String> labels(List<Finding> findings) {
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
		if (rows == 0) {
			// a table of questions has to have a row
			html.append("<tr><td colspan=\"").append(columns).append("\">").append(Html.text(texts.get("no.rows"))).append("</td></tr>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
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
