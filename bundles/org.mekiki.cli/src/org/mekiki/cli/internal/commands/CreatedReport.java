package org.mekiki.cli.internal.commands;

import java.util.List;
import java.util.Map;

import org.mekiki.cli.internal.Texts;
import org.mekiki.cli.internal.output.Report;
import org.mekiki.cli.internal.output.Table;
import org.mekiki.store.Location;

/** Says where a command has made a knowledge base. */
final class CreatedReport {

	private static final String COLUMN = "location"; //$NON-NLS-1$

	private final Texts texts;

	CreatedReport(Texts texts) {
		this.texts = texts;
	}

	Report of(Location location) {
		return new Report(Table.of(texts.get("created")).row(location.display()), List.of(COLUMN), //$NON-NLS-1$
				Map.of(COLUMN, location.display()));
	}
}
