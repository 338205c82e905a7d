package org.mekiki.tables.internal.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;

import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableCell;
import org.mekiki.tables.internal.source.RawCell;
import org.mekiki.tables.internal.value.DateText;
import org.mekiki.tables.internal.value.Fold;
import org.mekiki.tables.internal.value.NumberText;

/** Reads dates, and counts of days. */
final class DateCells {

	private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
	private static final int SECONDS = 86_400;

	/** Spreadsheets count a 29 February 1900, which never was. */
	private static final int NO_DAY = 60;

	private final Typing typing;

	DateCells(Typing typing) {
		this.typing = typing;
	}

	TableCell read(RawCell cell) {
		String text = cell.text();
		if (cell.kind() == RawCell.Kind.DATE_SERIAL) {
			return serial(text, null);
		}
		DateText date = cell.kind() == RawCell.Kind.TEXT || cell.kind() == RawCell.Kind.NUMBER ? DateText.of(text) : null;
		boolean onlySerials = typing.meaning() != null && typing.meaning().startsWith("excel"); //$NON-NLS-1$
		if (date == null || onlySerials && date.shape() != DateText.Shape.CLEAR) {
			boolean isCount = Fold.of(text).matches("[0-9]{4,5}(\\.[0-9]+)?"); //$NON-NLS-1$
			return isCount ? serial(Fold.of(text), Reason.DATE_SERIAL) : new TableCell(text, null, null, Reason.NOT_A_DATE);
		}
		if (date.value() == null && date.swapped() == null) {
			return new TableCell(text, null, null, date.doubt() == null ? Reason.IMPOSSIBLE_DATE : date.doubt());
		}
		return date.shape() == DateText.Shape.DAY_AND_MONTH ? ordered(text, date)
				: new TableCell(text, date.value(), null, date.doubt());
	}

	private TableCell ordered(String text, DateText date) {
		boolean only = date.value() == null || date.swapped() == null || date.value().equals(date.swapped());
		Temporal known = date.value() == null ? date.swapped() : date.value();
		return switch (typing.orders().of(DateText.separator(text))) {
		case DAY_FIRST -> date.value() == null ? new TableCell(text, date.swapped(), null, Reason.AMBIGUOUS_DATE)
				: new TableCell(text, date.value(), null, date.doubt());
		case MONTH_FIRST -> date.swapped() == null ? new TableCell(text, date.value(), null, Reason.AMBIGUOUS_DATE)
				: new TableCell(text, date.swapped(), null, date.doubt());
		case UNKNOWN -> only ? new TableCell(text, known, null, date.doubt())
				: new TableCell(text, null, null, Reason.AMBIGUOUS_DATE);
		};
	}

	private TableCell serial(String text, Reason flag) {
		NumberText number = NumberText.of(text);
		BigDecimal count = number == null ? null : number.ifPoint();
		if (count == null || count.signum() < 0 || count.compareTo(LAST) > 0) {
			return new TableCell(text, null, null, Reason.NOT_A_DATE);
		}
		int days = count.intValue();
		if (!typing.from1904() && days == NO_DAY) {
			return new TableCell(text, null, null, Reason.IMPOSSIBLE_DATE);
		}
		LocalDate day = typing.from1904() ? LocalDate.of(1904, 1, 1).plusDays(days)
				: LocalDate.of(1899, 12, days < NO_DAY ? 31 : 30).plusDays(days);
		int seconds = count.subtract(BigDecimal.valueOf(days)).multiply(BigDecimal.valueOf(SECONDS))
				.setScale(0, RoundingMode.HALF_UP).intValue();
		LocalDateTime time = day.atTime(LocalTime.MIDNIGHT).plusSeconds(seconds);
		return new TableCell(text, seconds == 0 ? day : time, null, flag);
	}
}
