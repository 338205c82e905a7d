package org.mekiki.funding.internal.importing;

import java.util.List;
import java.util.stream.Collectors;

import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.text.Texts;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.TableCell;
import org.mekiki.tables.api.TableChoices;
import org.mekiki.tables.api.TableProfile;
import org.mekiki.tables.api.TableRow;
import org.mekiki.tables.api.TableUnit;

/** Columns of a table by the names that a mapping gives. */
final class Columns {

	private final TableProfile table;
	private final Texts texts;

	Columns(TableProfile table, Texts texts) {
		this.table = table;
		this.texts = texts;
	}

	/** The column; null if no name is given. */
	ColumnProfile column(String name) throws ImportException {
		if (name == null) {
			return null;
		}
		List<ColumnProfile> named = table.columns().stream().filter(column -> column.name().equals(name)).toList();
		if (named.isEmpty()) {
			throw new ImportException(texts.get("noColumn", name, //$NON-NLS-1$
					table.columns().stream().map(ColumnProfile::name).limit(50).collect(Collectors.joining(", "))), null); //$NON-NLS-1$
		}
		return named.getFirst();
	}

	/** What amounts of a column count: as the file says, else as the mapping says. Both saying different things is refused. */
	TableUnit unit(ColumnProfile column, String ofMapping) throws ImportException {
		TableUnit said = ofMapping == null ? null : TableUnit.parse(ofMapping);
		if (ofMapping != null && (said == null || said.currency() == null)) {
			throw new ImportException(texts.get("badUnit", ofMapping), null); //$NON-NLS-1$
		}
		TableUnit found = column.unit();
		if (TableChoices.CHOSEN.equals(column.unitFrom()) && found.currency() != null) {
			return found;
		}
		if (found == null || found.currency() == null) {
			if (said == null) {
				throw new ImportException(texts.get("noUnit", column.name()), null); //$NON-NLS-1$
			}
			return said;
		}
		if (said != null && (!said.currency().equals(found.currency()) || said.factor().compareTo(found.factor()) != 0)) {
			throw new ImportException(texts.get("otherUnit", column.name(), found.label(), said.label()), null); //$NON-NLS-1$
		}
		return found;
	}

	/** Where a cell is, as people see it. */
	String place(ColumnProfile column, long line) {
		if (table.dialect().sheet() == null) {
			return column.name();
		}
		StringBuilder letters = new StringBuilder();
		for (int i = column.index() - 1; i >= 0; i = i / 26 - 1) {
			letters.insert(0, (char) ('A' + i % 26));
		}
		return table.dialect().sheet() + '!' + letters + line;
	}

	/** A cell of a row. */
	static TableCell cell(TableRow row, ColumnProfile column) {
		return row.cells().get(column.index() - 1);
	}

	/** Text of a cell, blanks folded; empty without column or value. */
	static String text(TableRow row, ColumnProfile column) {
		return column == null || cell(row, column).value() == null ? "" : cell(row, column).text().strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
