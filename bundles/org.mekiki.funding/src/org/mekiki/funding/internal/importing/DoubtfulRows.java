package org.mekiki.funding.internal.importing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.tables.api.CellFlag;
import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableProfile;

/** Rows of a table that no amount is taken from: totals, headings between rows, and what may not be a row at all. */
final class DoubtfulRows {

	/** By line; a line may be doubtful for more than one reason. */
	private final List<CellFlag> flags;

	private DoubtfulRows(List<CellFlag> flags) {
		this.flags = flags;
	}

	/** Headings that are repeated are no rows: nobody is asked to take an amount from them. */
	static DoubtfulRows of(TableProfile table) {
		return new DoubtfulRows(table.flags().stream().filter(flag -> flag.reason() != Reason.REPEATED_HEADER).toList());
	}

	/** Line numbers, from 1. */
	Set<Long> lines() {
		return flags.stream().map(flag -> Long.valueOf(flag.line())).collect(Collectors.toUnmodifiableSet());
	}

	/** How many lines {@link #tell} names. */
	long told() {
		return flags.stream().filter(DoubtfulRows::isTold).map(CellFlag::line).distinct().count();
	}

	/** Names what is left out and why; a heading between rows, a single cell, explains itself. */
	void tell(String file, ImportDraft draft, Texts texts) {
		flags.stream().filter(DoubtfulRows::isTold).forEach(flag -> draft.refuse(new Place(file, flag.line(), ""), //$NON-NLS-1$
				flag.reason() == Reason.TOTAL_ROW ? texts.get("total") //$NON-NLS-1$
						: texts.get("rowDoubt", flag.reason().id().toLowerCase(Locale.ROOT)))); //$NON-NLS-1$
	}

	private static boolean isTold(CellFlag flag) {
		return flag.reason() != Reason.SINGLE_CELL;
	}
}
