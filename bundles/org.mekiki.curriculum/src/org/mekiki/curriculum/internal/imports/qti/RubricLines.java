package org.mekiki.curriculum.internal.imports.qti;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rubrics that people have written: one criterion a line, with its points at the end. */
final class RubricLines {

	private static final Pattern LINE = Pattern
			.compile("^(.*?)[\\s:：]*[(（\\[]?\\s*(\\d{1,3})\\s*(?:points?|pts?\\.?|点)?\\s*[)）\\]]?$", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	private static final int LONGEST = 2_000;

	private RubricLines() {
	}

	static void add(String markdown, Map<String, Integer> lines) {
		for (String line : markdown.split("\\R")) { //$NON-NLS-1$
			String text = line.replaceAll("^\\s*(?:[-*+]|\\d+[.)])\\s+", "").replaceAll("^\\|\\s*|\\s*\\|$", "").replaceAll("\\s*\\|\\s*", " ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
					.strip();
			if (text.isEmpty() || text.length() > LONGEST || text.matches("[-\\s]+")) { //$NON-NLS-1$
				continue;
			}
			Matcher matcher = LINE.matcher(text);
			if (matcher.matches() && !matcher.group(1).isBlank() && Integer.parseInt(matcher.group(2)) > 0) {
				lines.put(matcher.group(1).strip(), Integer.valueOf(matcher.group(2)));
			} else {
				lines.put(text, Integer.valueOf(1));
			}
		}
	}
}
