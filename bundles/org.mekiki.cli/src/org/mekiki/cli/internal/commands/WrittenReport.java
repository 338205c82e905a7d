package org.mekiki.cli.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.mekiki.cli.internal.Texts;
import org.mekiki.cli.internal.output.Report;
import org.mekiki.cli.internal.output.Table;

/** Says what a command has written. */
final class WrittenReport {

	private static final String COLUMN = "written"; //$NON-NLS-1$

	private final Texts texts;

	WrittenReport(Texts texts) {
		this.texts = texts;
	}

	Report of(Path written) {
		String path = written.toAbsolutePath().normalize().toString();
		return new Report(Table.of(texts.get("written")).row(path), List.of(COLUMN), Map.of(COLUMN, path)); //$NON-NLS-1$
	}
}
