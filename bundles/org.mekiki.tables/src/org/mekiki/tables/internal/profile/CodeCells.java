package org.mekiki.tables.internal.profile;

import java.math.BigDecimal;
import java.util.Locale;

import org.mekiki.tables.api.CorporateNumber;
import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableCell;
import org.mekiki.tables.internal.source.RawCell;
import org.mekiki.tables.internal.value.Fold;
import org.mekiki.tables.internal.value.NumberText;

/** Reads codes, whose digits count one by one. */
final class CodeCells {

	/** Numbers of 64 bits keep so many. */
	private static final int MOST_DIGITS = 15;

	private final Typing typing;

	CodeCells(Typing typing) {
		this.typing = typing;
	}

	TableCell read(RawCell cell) {
		String text = cell.text();
		String folded = cell.kind() == RawCell.Kind.NUMBER ? allDigits(Fold.of(text)) : Fold.of(text);
		String digits = folded.replaceFirst("^[Tt](?=[0-9]{13}$)", "").replaceAll("(?<=[0-9])[- ](?=[0-9])", "").replaceFirst("\\.0+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		if (folded.matches("[0-9][.,][0-9]+[eE]\\+[0-9]+")) { //$NON-NLS-1$
			return new TableCell(text, null, null, Reason.PRECISION_LOST);
		}
		if ("corporate-number".equals(typing.meaning())) { //$NON-NLS-1$
			return corporate(text, folded, digits);
		}
		if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
			return new TableCell(text, folded, null, Reason.NOT_A_CODE);
		}
		boolean wrongLength = typing.codeLength() > 0 && folded.length() != typing.codeLength();
		return new TableCell(text, folded, null, wrongLength ? Reason.CODE_LENGTH : null);
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
		long numbers = java.util.regex.Pattern.compile("[0-9]{12,13}").matcher(folded).results().count(); //$NON-NLS-1$
		if (numbers > 1) {
			return new TableCell(text, null, null, Reason.SEVERAL_VALUES);
		}
		if (digits.matches("[0-9]{12}")) { //$NON-NLS-1$
			return new TableCell(text, CorporateNumber.checkDigit(digits) + digits, null, Reason.CODE_LENGTH);
		}
		return new TableCell(text, null, null, digits.matches("[0-9]+") ? Reason.CODE_LENGTH : Reason.NOT_A_CODE); //$NON-NLS-1$
	}
}
