package org.mekiki.funding.api;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.facts.api.ColumnKind;
import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.FactTables;
import org.mekiki.facts.api.FactsException;
import org.mekiki.facts.api.TableBuilder;
import org.mekiki.store.Problem;
import org.mekiki.store.Row;
import org.mekiki.store.RowBlock;
import org.mekiki.store.RowQuery;
import org.mekiki.store.RowSource;
import org.mekiki.store.RowType;
import org.mekiki.store.StoreException;

/**
 * Reads the rows of a data set into columns in memory, to be grouped and brushed. Rows never change, so columns that were
 * read once stay right for as long as the data set has the same fingerprint.
 *
 * @since 0.1
 */
public final class FactRows {

	/** Name of a column that holds the number of the row: by it one gets from a mark back to rows and their cells. */
	public static final String ROW = "row_no"; //$NON-NLS-1$

	private FactRows() {
	}

	/** Carries what columns refuse through the reader of rows. */
	private static final class Refused extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Refused(FactsException cause) {
			super(cause);
		}
	}

	/**
	 * Reads columns.
	 *
	 * @param rows
	 *            of the base
	 * @param dataset
	 *            identifier of the data set
	 * @param columns
	 *            by the names of the columns of the rows, or {@link #ROW}. Texts become {@link ColumnKind#TEXT}, days too, as
	 *            ISO 8601; numbers become numbers or measures; truth values become the number 1 or 0
	 * @param monitor
	 *            may be null
	 * @return the columns; the order of the rows means nothing
	 * @throws StoreException
	 *             {@link Problem#NOT_FOUND}, {@link Problem#CANCELLED} and others
	 * @throws FactsException
	 *             if there are too many rows
	 * @throws IllegalArgumentException
	 *             if there is no such column, or it is of another kind
	 */
	public static FactTable load(RowSource rows, String dataset, List<ColumnSpec> columns, IProgressMonitor monitor)
			throws StoreException, FactsException {
		RowBlock block = rows.find(dataset);
		List<String> names = new ArrayList<>();
		RowType[] types = new RowType[columns.size()];
		int[] places = new int[columns.size()];
		for (int i = 0; i < types.length; i++) {
			ColumnSpec column = columns.get(i);
			boolean text = column.kind() == ColumnKind.TEXT;
			if (block != null && !ROW.equals(column.name())) {
				types[i] = block.schema().columns().get(block.schema().index(column.name())).type();
				if (text != (types[i] == RowType.TEXT || types[i] == RowType.DATE)) {
					throw new IllegalArgumentException(column.name() + " holds " + types[i]); //$NON-NLS-1$
				}
				places[i] = names.size();
				names.add(column.name());
			}
		}
		TableBuilder builder = FactTables.builder(columns);
		try {
			rows.read(new RowQuery(dataset, names, null, false), row -> {
				for (int i = 0; i < types.length; i++) {
					value(builder, row, i, types[i], places[i]);
				}
				end(builder);
				return true;
			}, monitor);
		} catch (Refused refused) {
			throw (FactsException) refused.getCause();
		}
		return builder.build(monitor);
	}

	private static void value(TableBuilder builder, Row row, int column, RowType type, int place) {
		switch (type) {
		case null -> builder.number(column, row.number());
		case TEXT -> builder.text(column, row.text(place));
		case DATE -> builder.text(column, row.isNull(place) ? null : row.date(place).toString());
		case LONG -> {
			long number = row.number(place);
			if (number != 0 || !row.isNull(place)) {
				builder.number(column, number);
			}
		}
		case BOOLEAN -> {
			boolean flag = row.flag(place);
			if (flag || !row.isNull(place)) {
				builder.number(column, flag ? 1 : 0);
			}
		}
		}
	}

	private static void end(TableBuilder builder) {
		try {
			builder.endRow();
		} catch (FactsException full) {
			throw new Refused(full);
		}
	}
}
