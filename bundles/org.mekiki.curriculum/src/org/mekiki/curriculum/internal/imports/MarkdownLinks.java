package org.mekiki.curriculum.internal.imports;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mekiki.curriculum.internal.imports.files.FileTree;
import org.mekiki.curriculum.internal.imports.files.Hrefs;
import org.mekiki.curriculum.internal.imports.files.HtmlMarkdown;

/** Looks at what pages of Markdown lead to and show: files beside them that are not there, or not taken. */
final class MarkdownLinks {

	private static final Pattern LINK = Pattern.compile("(!?)\\[((?:[^\\[\\]\\\\\\n]|\\\\.){0,1000})\\]\\(\\s*<?([^)\\s>]{1,1000})>?(?:\\s+\"[^\"\\n]*\")?\\s*\\)"); //$NON-NLS-1$

	private final Hrefs hrefs;
	private final ImportReport report;
	private final boolean alone;
	private final Set<String> used = new LinkedHashSet<>();

	MarkdownLinks(Hrefs hrefs, ImportReport report, boolean alone) {
		this.hrefs = hrefs;
		this.report = report;
		this.alone = alone;
	}

	/** The text of a page; what it shows of files that are not taken becomes words. */
	String of(String page, String text, int linesBefore) {
		Matcher matcher = LINK.matcher(text);
		StringBuilder said = new StringBuilder();
		while (matcher.find()) {
			String href = matcher.group(3);
			String words = matcher.group();
			if (HtmlMarkdown.outside(href) == null && !href.startsWith("#") && !href.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) { //$NON-NLS-1$ //$NON-NLS-2$
				String file = hrefs.find(page, href);
				long line = linesBefore + 1L + text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count();
				if (file == null) {
					report.add(alone ? "" : page, line, "href.missing", href); //$NON-NLS-1$ //$NON-NLS-2$
				} else {
					used.add(file);
				}
				words = matcher.group(2);
			}
			matcher.appendReplacement(said, Matcher.quoteReplacement(words));
		}
		return matcher.appendTail(said).toString();
	}

	/** Says which files were not taken. */
	void left(FileTree files) {
		for (String name : files.names()) {
			if (!PackagePages.isText(name) || name.endsWith(".txt")) { //$NON-NLS-1$
				report.add(name, 0, used.contains(name) ? "file.left" : "file.unused", "Markdown"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
	}
}
