package org.mekiki.curriculum.internal.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mekiki.curriculum.internal.imports.files.FileTree;
import org.mekiki.curriculum.internal.imports.files.Hrefs;
import org.mekiki.curriculum.internal.imports.files.HtmlMarkdown;

/** Looks at what pages of Markdown lead to and show: pictures and files beside them are taken with them. */
final class MarkdownLinks {

	private static final Pattern LINK = Pattern.compile("(!?)\\[((?:[^\\[\\]\\\\\\n]|\\\\.){0,1000})\\]\\(\\s*<?([^)\\s>]{1,1000})>?(?:\\s+\"[^\"\\n]*\")?\\s*\\)"); //$NON-NLS-1$

	private final Hrefs hrefs;
	private final ImportReport report;
	private final PackageMedia media;
	private final boolean alone;

	MarkdownLinks(Hrefs hrefs, ImportReport report, PackageMedia media, boolean alone) {
		this.media = media;
		this.hrefs = hrefs;
		this.report = report;
		this.alone = alone;
	}

	/** The text of a page; what it shows of files that are not taken, and of other pages, becomes words. */
	String of(String page, String text, int linesBefore) {
		Matcher matcher = LINK.matcher(text);
		StringBuilder said = new StringBuilder();
		while (matcher.find()) {
			String href = matcher.group(3);
			String words = matcher.group();
			if (HtmlMarkdown.outside(href) == null && !href.startsWith("#") && !href.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) { //$NON-NLS-1$ //$NON-NLS-2$
				String file = hrefs.find(page, href);
				if (file == null) {
					long line = linesBefore + 1L + text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count();
					report.add(alone ? "" : page, line, "href.missing", href); //$NON-NLS-1$ //$NON-NLS-2$
				}
				boolean shown = !matcher.group(1).isEmpty();
				String target = file == null || isPage(file) ? null : shown ? media.picture(file) : media.attachment(file);
				words = target == null ? matcher.group(2) : matcher.group(1) + '[' + matcher.group(2) + "](" + target + ')'; //$NON-NLS-1$
			}
			matcher.appendReplacement(said, Matcher.quoteReplacement(words));
		}
		return matcher.appendTail(said).toString();
	}

	private static boolean isPage(String file) {
		return PackagePages.isPage(file) || PackagePages.isText(file) && !file.endsWith(".txt"); //$NON-NLS-1$
	}

	/** Says which files no page uses. */
	void left(FileTree files) {
		for (String name : files.names()) {
			if ((!PackagePages.isText(name) || name.endsWith(".txt")) && !media.isLooked(name)) { //$NON-NLS-1$
				report.add(name, 0, "file.unused"); //$NON-NLS-1$
			}
		}
	}
}
