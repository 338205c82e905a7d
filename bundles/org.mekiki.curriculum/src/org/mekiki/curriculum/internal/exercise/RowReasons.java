package org.mekiki.curriculum.internal.exercise;

import java.util.List;
import java.util.Optional;

import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.exercise.Explanation;
import org.mekiki.curriculum.api.exercise.Finding;
import org.mekiki.curriculum.internal.exercise.DecisionSpec.Condition;
import org.mekiki.curriculum.internal.exercise.DecisionSpec.Take;

/** Says why a name belongs to an answer or does not, by the row of the result that it stands in. */
final class RowReasons {

	private final Texts texts;
	private final Asked asked;
	private final RowSelection selection;

	RowReasons(Texts texts, Asked asked) {
		this.texts = texts;
		this.asked = asked;
		selection = new RowSelection(asked.table(), asked.spec());
	}

	/** What was not named although it belongs to the answer. */
	Explanation missing(Finding finding) {
		int row = asked.rowOf(finding.label(), asked.taken());
		String deciding = deciding();
		if (row < 0 || deciding.isEmpty()) {
			return new Explanation(false, texts.get("missing", finding.label()), finding.why()); //$NON-NLS-1$
		}
		return new Explanation(false, texts.get("missing.by", finding.label(), label(deciding), value(row, deciding)), finding.why()); //$NON-NLS-1$
	}

	/** What was named although it does not belong to the answer. */
	Explanation tooMuch(String name) {
		if (asked.spec().take() == Take.DRAWN) {
			return new Explanation(false, texts.get("too.much", name), null); //$NON-NLS-1$
		}
		int row = asked.rowOf(name, selection.all());
		if (row < 0) {
			return new Explanation(false, texts.get("too.much.unknown", name, asked.table().title()), null); //$NON-NLS-1$
		}
		return new Explanation(false, because(asked.text(row, asked.table().column(asked.spec().answer())), row),
				Decisions.why(asked.table(), asked.spec(), row));
	}

	private String because(String name, int row) {
		Optional<Condition> unmet = asked.spec().where().stream().filter(each -> !selection.holds(each, row)).findFirst();
		if (unmet.isPresent()) {
			String column = unmet.get().column();
			return texts.get("too.much.value", name, label(column), value(row, column)); //$NON-NLS-1$
		}
		Take take = asked.spec().take();
		List<Integer> taken = asked.taken();
		if (take != Take.MOST && take != Take.LEAST || taken.isEmpty()) {
			return texts.get("too.much", name); //$NON-NLS-1$
		}
		String by = asked.spec().by();
		return texts.get(take == Take.MOST ? "too.much.most" : "too.much.least", name, label(by), value(row, by), //$NON-NLS-1$ //$NON-NLS-2$
				value(taken.get(taken.size() - 1).intValue(), by));
	}

	/** The column whose value decides that a row is taken; empty if none does. */
	private String deciding() {
		if (!asked.spec().by().isEmpty()) {
			return asked.spec().by();
		}
		return asked.spec().where().isEmpty() ? "" : asked.spec().where().get(0).column(); //$NON-NLS-1$
	}

	private String label(String column) {
		return asked.table().columns().get(asked.table().column(column)).label();
	}

	private String value(int row, String column) {
		String value = asked.text(row, asked.table().column(column));
		return value.isEmpty() ? texts.get("no.value") : CellText.grouped(value, texts.locale()); //$NON-NLS-1$
	}
}
