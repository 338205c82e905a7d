package org.mekiki.core.internal.result;

import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;

/** Names of the members of a result in JSON. */
final class Names {

	static final String FORMAT = "format"; //$NON-NLS-1$
	static final String TITLE = "title"; //$NON-NLS-1$
	static final String SUMMARY = "summary"; //$NON-NLS-1$
	static final String TRAILS = "trails"; //$NON-NLS-1$
	static final String SECTIONS = "sections"; //$NON-NLS-1$
	static final String KIND = "kind"; //$NON-NLS-1$
	static final String STATEMENT = "statement"; //$NON-NLS-1$
	static final String OBJECT = "object"; //$NON-NLS-1$
	static final String SOURCES = "sources"; //$NON-NLS-1$
	static final String SOURCE = "source"; //$NON-NLS-1$
	static final String LOCATOR = "locator"; //$NON-NLS-1$
	static final String QUOTE = "quote"; //$NON-NLS-1$
	static final String INPUTS = "inputs"; //$NON-NLS-1$
	static final String COLUMNS = "columns"; //$NON-NLS-1$
	static final String ID = "id"; //$NON-NLS-1$
	static final String LABEL = "label"; //$NON-NLS-1$
	static final String TYPE = "type"; //$NON-NLS-1$
	static final String DESCRIPTION = "description"; //$NON-NLS-1$
	static final String WHY = "why"; //$NON-NLS-1$
	static final String ROWS = "rows"; //$NON-NLS-1$
	static final String MARKDOWN = "markdown"; //$NON-NLS-1$
	static final String LINKS = "links"; //$NON-NLS-1$
	static final String SEVERITY = "severity"; //$NON-NLS-1$
	static final String MESSAGE = "message"; //$NON-NLS-1$

	static final String TABLE = "table"; //$NON-NLS-1$
	static final String CHART = "chart"; //$NON-NLS-1$
	static final String TEXT = "text"; //$NON-NLS-1$
	static final String FINDINGS = "findings"; //$NON-NLS-1$

	private Names() {
	}

	static String kind(Section section) {
		return switch (section) {
		case Table table -> TABLE;
		case Chart chart -> CHART;
		case TextSection text -> TEXT;
		case Findings findings -> FINDINGS;
		};
	}
}
