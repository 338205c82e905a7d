package org.mekiki.tables.internal.profile;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

import org.mekiki.tables.api.CorporateNumber;
import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableCell;
import org.mekiki.tables.internal.source.RawCell;
import org.mekiki.tables.internal.value.Fold;
import org.mekiki.tables.internal.value.NumberText;
import org.mekiki.tables.internal.value.Signs;

/** Reads codes, whose digits count one by one. */
final class CodeCells {

	/** Numbers of 64 bits keep so many. */
	private static final int MOST_DIGITS = 15;

	private static final Pattern MARK = Pattern.compile("^[Tt](?=[0-9]{13}$)"); //$NON-NLS-1$
	private static final Pattern BETWEEN = Pattern.compile("(?<=[0-9])[- ](?=[0-9])"); //$NON-NLS-1$
	private static final Pattern ZEROS = Pattern.compile("\\.0+$"); //$NON-NLS-1$
	private static final Pattern SHOWN_SHORT = Pattern.compile("[0-9][.,][0-9]+[eE]\\+[0-9]+"); //$NON-NLS-1$
	private static final Pattern LONG = Pattern.compile("[0-9]{12,13}"); //$NON-NLS-1$

	private final Typing typing;

	CodeCells(Typing typing) {
		this.typing = typing;
	}

	TableCell read(RawCell cell) {
		String text = cell.text();
		String folded = cell.kind() == RawCell.Kind.NUMBER ? allDigits(Fold.of(text)) : Fold.of(text);
		boolean plain = Signs.areDigits(folded);
		String digits = plain ? folded : bare(folded);
		if (!plain && SHOWN_SHORT.matcher(folded).matches()) {
			return new TableCell(text, null, null, Reason.PRECISION_LOST);
		}
		if ("corporate-number".equals(typing.meaning())) { //$NON-NLS-1$
			return corporate(text, folded, digits);
		}
		if (!Signs.areDigits(digits)) {
			return new TableCell(text, folded, null, Reason.NOT_A_CODE);
		}
		boolean wrongLength = typing.codeLength() > 0 && folded.length() != typing.codeLength();
		return new TableCell(text, folded, null, wrongLength ? Reason.CODE_LENGTH : null);
	}

	private static String bare(String folded) {
		String unmarked = BETWEEN.matcher(MARK.matcher(folded).replaceFirst("")).replaceAll(""); //$NON-NLS-1$ //$NON-NLS-2$
		return ZEROS.matcher(unmarked).replaceFirst(""); //$NON-NLS-1$
	}

	/** Workbooks keep long numbers as 7.000012050002E12, and none of their digits is lost. */
	static String allDigits(String folded) {
		NumberText number = folded.toLowerCase(Locale.ROOT).indexOf('e') > 0 ? NumberText.of(folded) : null;
		if (number == null || number.ifPoint() == null) {
			return folded;
		}
		BigDecimal bare = number.ifPoint().stripTrailingZeros();
		return bare.scale() <= 0 && bare.precision() <= MOST_DIGITS ? bare.toPlainString() : folded;
	}

	private static TableCell corporate(String text, String folded, String digits) {
		if (CorporateNumber.isValid(digits)) {
			return new TableCell(text, digits, null, null);
		}
		if (CorporateNumber.hasForm(digits)) {
			return new TableCell(text, digits, null, Reason.CHECK_DIGIT);
		}
		long numbers = LONG.matcher(folded).results().count();
		if (numbers > 1) {
			return new TableCell(text, null, null, Reason.SEVERAL_VALUES);
		}
		if (digits.matches("[0-9]{12}")) { //$NON-NLS-1$
			return new TableCell(text, CorporateNumber.checkDigit(digits) + digits, null, Reason.CODE_LENGTH);
		}
		return new TableCell(text, null, null, digits.matches("[0-9]+") ? Reason.CODE_LENGTH : Reason.NOT_A_CODE); //$NON-NLS-1$
	}
}
