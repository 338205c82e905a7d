package org.mekiki.curriculum.internal.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of Markdown: its name, and what is below it. */
final class MarkdownPage {

	private static final Pattern HEADING = Pattern.compile("\\A\\s*(?:#[ \\t]+([^\\n]+?)[ \\t]*#*|([^\\n#>|*+-][^\\n]*)\\n=+)[ \\t]*(?:\\n|\\z)"); //$NON-NLS-1$

	private static final int LONGEST = 2_000;

	private MarkdownPage() {
	}

	/** What its head says, else its first heading, else another name. */
	static String title(FrontMatter matter, String otherwise) {
		String said = matter.get("title"); //$NON-NLS-1$
		if (!said.isEmpty()) {
			return said;
		}
		String heading = heading(matter.body());
		return heading.isEmpty() ? otherwise : heading;
	}

	private static Matcher head(String body) {
		return HEADING.matcher(body.substring(0, Math.min(body.length(), LONGEST)));
	}

	private static String heading(String body) {
		Matcher matcher = head(body.replaceAll("\\R", "\n")); //$NON-NLS-1$ //$NON-NLS-2$
		return matcher.find() ? (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).replaceAll("[*`_]|\\\\(?=\\p{Punct})", "").strip() : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Without the heading that is its name. */
	static String content(FrontMatter matter) {
		String body = matter.body().replaceAll("\\R", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
		Matcher matcher = head(body);
		String said = matter.get("title"); //$NON-NLS-1$
		boolean named = matcher.find() && (said.isEmpty() || said.equals(heading(body)));
		return (named ? body.substring(matcher.end()) : body).replaceAll("\\A(?:[ \\t]*\\n)+|\\s+\\z", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Lines of the file before the content. */
	static int linesBefore(FrontMatter matter) {
		String body = matter.body().replaceAll("\\R", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
		int at = Math.max(0, body.indexOf(content(matter)));
		return matter.lines() + (int) body.substring(0, at).chars().filter(c -> c == '\n').count();
	}

	/** A file name as people would write it: without number and hyphens. */
	static String readable(String name) {
		String words = name.replaceFirst("^\\d+[-_. ]+(?=\\S)", "").replaceAll("[-_]+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return words.isEmpty() ? name : words;
	}
}
