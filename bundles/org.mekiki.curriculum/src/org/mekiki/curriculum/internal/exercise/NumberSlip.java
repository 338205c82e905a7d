package org.mekiki.curriculum.internal.exercise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.exercise.Explanation;
import org.mekiki.curriculum.internal.exercise.DecisionSpec.Take;

/** Recognises where a wrong number comes from: a slip of magnitude, another column, another row, other rows counted. */
final class NumberSlip {

	private final Texts texts;
	private final Asked asked;
	private final Table table;

	NumberSlip(Texts texts, Asked asked) {
		this.texts = texts;
		this.asked = asked;
		table = asked.table();
	}

	/** Where a number comes from, if that can be told without doubt. */
	Optional<Explanation> of(BigDecimal typed, BigDecimal expected) {
		Optional<Explanation> magnitude = magnitude(typed, expected);
		if (magnitude.isPresent()) {
			return magnitude;
		}
		return asked.spec().answer().isEmpty() ? counted(typed) : read(typed);
	}

	/** The digits are right. */
	private Optional<Explanation> magnitude(BigDecimal typed, BigDecimal expected) {
		if (typed.signum() == 0 || expected.signum() == 0) {
			return Optional.empty();
		}
		BigDecimal one = typed.stripTrailingZeros();
		BigDecimal other = expected.stripTrailingZeros();
		int power = other.scale() - one.scale();
		if (!one.unscaledValue().equals(other.unscaledValue()) || power == 0) {
			return Optional.empty();
		}
		String factor = CellText.grouped(BigDecimal.TEN.pow(Math.abs(power)).toPlainString(), texts.locale());
		return said(texts.get(power > 0 ? "slip.large" : "slip.small", factor), null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Optional<Explanation> counted(BigDecimal typed) {
		String given = shown(typed);
		if (!asked.spec().by().isEmpty() && !asked.taken().isEmpty()) {
			int row = asked.taken().get(0).intValue();
			int by = table.column(asked.spec().by());
			if (is(row, by, typed)) {
				return said(texts.get("slip.value", given, table.columns().get(by).label()), Decisions.why(table, asked.spec(), row)); //$NON-NLS-1$
			}
		}
		boolean some = !asked.spec().where().isEmpty() || asked.spec().take() == Take.MOST || asked.spec().take() == Take.LEAST;
		if (some && typed.compareTo(BigDecimal.valueOf(table.rowCount())) == 0) {
			return said(texts.get("slip.all", given, table.title()), null); //$NON-NLS-1$
		}
		if (some && typed.compareTo(BigDecimal.valueOf(table.rowCount() - (long) asked.taken().size())) == 0) {
			return said(texts.get("slip.others", given), null); //$NON-NLS-1$
		}
		return Optional.empty();
	}

	private Optional<Explanation> read(BigDecimal typed) {
		if (asked.certain().size() != 1) {
			return Optional.empty();
		}
		int row = asked.certain().get(0).intValue();
		int answer = table.column(asked.spec().answer());
		String wanted = table.columns().get(answer).label();
		List<Integer> columns = only(table.columns().size(), column -> column != answer && is(row, column, typed));
		if (columns.size() == 1) {
			int column = columns.get(0).intValue();
			return said(texts.get("slip.column", shown(typed), table.columns().get(column).label(), asked.name(row), wanted), //$NON-NLS-1$
					explained(row, column));
		}
		Optional<Explanation> turned = turned(typed, row, wanted);
		if (turned.isPresent()) {
			return turned;
		}
		List<Integer> rows = only(table.rowCount(), each -> each != row && is(each, answer, typed));
		return rows.size() != 1 ? Optional.empty()
				: said(texts.get("slip.row", shown(typed), wanted, asked.name(rows.get(0).intValue()), asked.name(row)), //$NON-NLS-1$
						explained(rows.get(0).intValue(), answer));
	}

	/** In a table of the same things in rows and columns: the cell on the other side of the diagonal. */
	private Optional<Explanation> turned(BigDecimal typed, int row, String wanted) {
		List<Integer> rows = only(table.rowCount(), each -> asked.name(each).equals(wanted));
		List<Integer> columns = only(table.columns().size(), column -> table.columns().get(column).label().equals(asked.name(row)));
		if (rows.size() != 1 || columns.size() != 1 || !is(rows.get(0).intValue(), columns.get(0).intValue(), typed)) {
			return Optional.empty();
		}
		return said(texts.get("slip.turned", shown(typed), asked.name(row), wanted), //$NON-NLS-1$
				explained(rows.get(0).intValue(), columns.get(0).intValue()));
	}

	private static List<Integer> only(int end, IntPredicate wanted) {
		return IntStream.range(0, end).filter(wanted).limit(2).boxed().toList();
	}

	private boolean is(int row, int column, BigDecimal number) {
		BigDecimal value = table.columns().get(column).type().isFigure()
				? CellText.number(table.value(row, column), table.columns().get(column).type()) : null;
		return value != null && CellText.near(number, value, asked.spec().tolerance());
	}

	private Trail explained(int row, int column) {
		Trail trail = table.trail(row, column);
		return trail == null ? Decisions.wholeRow(table, row) : trail;
	}

	private String shown(BigDecimal number) {
		return CellText.grouped(number.toPlainString(), texts.locale());
	}

	private static Optional<Explanation> said(String text, Trail trail) {
		return Optional.of(new Explanation(false, text, trail));
	}
}
