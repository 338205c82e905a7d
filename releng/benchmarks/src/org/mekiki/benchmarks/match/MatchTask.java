package org.mekiki.benchmarks.match;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Two vocabularies and what is right between them.
 *
 * @param name
 *            what to call it
 * @param source
 *            file of the source
 * @param target
 *            file of the target
 * @param reference
 *            pairs of identifiers that mean the same
 * @param alone
 *            identifiers of the source that are known to have no counterpart
 */
record MatchTask(String name, Path source, Path target, Set<Link> reference, Set<String> alone) {

	private static final String REFERENCE = "reference.csv"; //$NON-NLS-1$

	/**
	 * A pair of identifiers.
	 *
	 * @param source
	 *            of the source
	 * @param target
	 *            of the target
	 */
	record Link(String source, String target) {
	}

	/**
	 * The tasks of a folder: {@code reference.csv} has a column for each vocabulary, named like its file without ending, and a row
	 * for each meaning; each pair of columns is a task, the left one the source. A row with one identifier says that it has no
	 * counterpart.
	 */
	static List<MatchTask> in(Path folder) throws IOException {
		List<MatchTask> tasks = new ArrayList<>();
		try (CSVParser rows = CSVParser.parse(folder.resolve(REFERENCE), StandardCharsets.UTF_8,
				CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
			List<String> names = rows.getHeaderNames();
			List<CSVRecord> all = rows.getRecords();
			for (int i = 0; i < names.size(); i++) {
				for (int j = i + 1; j < names.size(); j++) {
					tasks.add(task(folder, names.get(i), names.get(j), all));
				}
			}
		}
		return tasks;
	}

	private static MatchTask task(Path folder, String source, String target, List<CSVRecord> rows) throws IOException {
		Set<Link> links = new LinkedHashSet<>();
		Set<String> alone = new HashSet<>();
		for (CSVRecord row : rows) {
			String one = row.get(source);
			String other = row.get(target);
			if (!one.isEmpty() && !other.isEmpty()) {
				links.add(new Link(one, other));
			} else if (!one.isEmpty()) {
				alone.add(one);
			}
		}
		links.forEach(link -> alone.remove(link.source()));
		return new MatchTask(folder.getFileName() + " " + source + '-' + target, file(folder, source), file(folder, target), //$NON-NLS-1$
				links, alone);
	}

	private static Path file(Path folder, String name) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().startsWith(name + '.')
					&& !file.getFileName().toString().equals(REFERENCE)).sorted().findFirst()
					.orElseThrow(() -> new IOException("No file " + name + " in " + folder)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
