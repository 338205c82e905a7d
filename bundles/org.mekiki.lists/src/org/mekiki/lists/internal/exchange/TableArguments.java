package org.mekiki.lists.internal.exchange;

import java.util.HashMap;
import java.util.Map;

import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.text.Texts;

/** What people say of a table before it is read. */
final class TableArguments {

	/** Sheet of a workbook, by name or number. */
	static final String SHEET = "sheet"; //$NON-NLS-1$
	/** Line of the heading. */
	static final String HEADING = "heading"; //$NON-NLS-1$
	/** Roles of columns. */
	static final String COLUMNS = "columns"; //$NON-NLS-1$
	/** Language of the items. */
	static final String LANGUAGE = "language"; //$NON-NLS-1$
	/** The role of a column that is not used. */
	static final String UNUSED = "-"; //$NON-NLS-1$

	private final Arguments arguments;
	private final Map<String, String> columns = new HashMap<>();

	TableArguments(Arguments arguments, Texts texts) throws ImportException {
		this.arguments = arguments;
		for (String pair : arguments.texts(COLUMNS)) {
			int at = pair.lastIndexOf('=');
			String role = at < 0 ? "" : pair.substring(at + 1).strip(); //$NON-NLS-1$
			if (!role.equals(UNUSED) && !TableColumns.isRole(role)) {
				throw new ImportException(texts.get("unknownRole", pair), null); //$NON-NLS-1$
			}
			columns.put(pair.substring(0, at).strip(), role);
		}
	}

	/** Roles by heading or number of the column, such as {@code 項目=text} or {@code 3=label@en}. */
	Map<String, String> columns() {
		return columns;
	}

	/** The line of the heading, 0 for none; null if it is to be found. */
	Integer heading() {
		return arguments.has(HEADING) ? Integer.valueOf(arguments.integer(HEADING, 0)) : null;
	}

	/** Never null. */
	String text(String parameter) {
		String value = arguments.text(parameter);
		return value == null ? "" : value.strip(); //$NON-NLS-1$
	}
}
