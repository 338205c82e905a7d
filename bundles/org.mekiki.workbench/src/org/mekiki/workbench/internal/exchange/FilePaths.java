package org.mekiki.workbench.internal.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Paths as people type them: one as it is, several each in quotation marks. */
final class FilePaths {

	private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\""); //$NON-NLS-1$

	private FilePaths() {
	}

	/** The words; empty if nothing is typed. */
	static List<String> words(String typed) {
		String text = typed.strip();
		List<String> words = new ArrayList<>();
		Matcher quoted = QUOTED.matcher(text);
		if (text.startsWith("\"")) { //$NON-NLS-1$
			while (quoted.find()) {
				words.add(quoted.group(1));
			}
		} else if (!text.isEmpty()) {
			words.add(text);
		}
		return words;
	}

	/**
	 * The paths.
	 *
	 * @throws InvalidPathException
	 *             if one cannot be a path
	 */
	static List<Path> read(String typed) {
		return words(typed).stream().map(word -> Path.of(word).toAbsolutePath().normalize()).distinct().toList();
	}

	static String write(List<Path> paths) {
		return paths.size() == 1 ? paths.getFirst().toString()
				: paths.stream().map(path -> '"' + path.toString() + '"').collect(Collectors.joining(" ")); //$NON-NLS-1$
	}
}
