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

	/** Several files; one looks like any other command's. */
	Report of(List<Path> written) {
		if (written.size() == 1) {
			return of(written.get(0));
		}
		Table people = Table.of(texts.get("written")); //$NON-NLS-1$
		List<String> paths = written.stream().map(file -> file.toAbsolutePath().normalize().toString()).toList();
		paths.forEach(people::row);
		return new Report(people, List.of(COLUMN), Map.of(COLUMN, paths));
	}

	Report of(Path written) {
		String path = written.toAbsolutePath().normalize().toString();
		return new Report(Table.of(texts.get("written")).row(path), List.of(COLUMN), Map.of(COLUMN, path)); //$NON-NLS-1$
	}
}
