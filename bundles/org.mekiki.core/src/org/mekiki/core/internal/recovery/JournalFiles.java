package org.mekiki.core.internal.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

/** The files of a recovery folder: for each base a sequence of generations. */
final class JournalFiles {

	private static final String SUFFIX = ".journal"; //$NON-NLS-1$
	private static final Pattern NAME = Pattern.compile("([0-9a-f-]{36})-([0-9]{1,18})\\.journal"); //$NON-NLS-1$

	private JournalFiles() {
	}

	static Path file(Path folder, String baseId, long generation) {
		return folder.resolve(baseId + '-' + generation + SUFFIX);
	}

	/** The journals of a base, oldest first. */
	static List<Path> of(Path folder, String baseId) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> generation(file, baseId) >= 0)
					.sorted(Comparator.comparingLong(file -> generation(file, baseId))).toList();
		} catch (IOException failure) {
			ILog.of(JournalFiles.class).error("The recovery folder " + folder + " cannot be read", failure); //$NON-NLS-1$ //$NON-NLS-2$
			return List.of();
		}
	}

	static long lastGeneration(Path folder, String baseId) {
		List<Path> files = of(folder, baseId);
		return files.isEmpty() ? 0 : generation(files.get(files.size() - 1), baseId);
	}

	/** Deletes the generations from one up to, but not including, another. */
	static void delete(Path folder, String baseId, long from, long to) {
		for (Path file : of(folder, baseId)) {
			long generation = generation(file, baseId);
			if (generation >= from && generation < to) {
				try {
					Files.deleteIfExists(file);
				} catch (IOException failure) {
					ILog.of(JournalFiles.class).error("The journal " + file + " cannot be deleted", failure); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
		}
	}

	private static long generation(Path file, String baseId) {
		Matcher name = NAME.matcher(file.getFileName().toString());
		return name.matches() && name.group(1).equals(baseId) ? Long.parseLong(name.group(2)) : -1;
	}
}
