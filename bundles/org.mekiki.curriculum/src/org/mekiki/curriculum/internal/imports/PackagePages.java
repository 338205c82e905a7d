package org.mekiki.curriculum.internal.imports;

import java.io.IOException;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mekiki.curriculum.internal.imports.files.FileTree;
import org.mekiki.curriculum.internal.imports.files.Hrefs;
import org.mekiki.curriculum.internal.imports.files.HtmlMarkdown;
import org.mekiki.curriculum.internal.imports.files.PackageLimits;
import org.mekiki.curriculum.internal.imports.files.TextDecoding;
import org.mekiki.curriculum.internal.imports.files.UnreadableException;

/** The pages of a package as Markdown. */
final class PackagePages {

	/** A page: its title, which may be empty, and what it says. */
	record Page(String title, String markdown) {
	}

	/** What Canvas, D2L and others write for the folder of files. */
	private static final Pattern BASE = Pattern.compile("(?i)^(?:\\$|%24)IMS[-_]CC[-_]FILEBASE(?:\\$|%24)/*(?:\\.\\./)*"); //$NON-NLS-1$
	private static final Pattern TOKEN = Pattern.compile("(?i)^(?:\\$|%24)[A-Z_]+(?:\\$|%24).*"); //$NON-NLS-1$
	private static final Pattern HTML = Pattern.compile("(?is).+\\.(?:x?html?|xht)"); //$NON-NLS-1$
	private static final Pattern TEXT = Pattern.compile("(?is).+\\.(?:txt|md|markdown)"); //$NON-NLS-1$

	private final FileTree files;
	private final Hrefs hrefs;
	private final ImportReport report;
	private final boolean telling;
	private final PackageMedia media;

	/**
	 * Prepares.
	 *
	 * @param telling
	 *            whether files that are not taken are told; not if the package is kept as a whole
	 */
	PackagePages(FileTree files, Hrefs hrefs, ImportReport report, boolean telling) {
		this.files = files;
		this.hrefs = hrefs;
		this.report = report;
		this.telling = telling;
		media = new PackageMedia(files, report, telling);
	}

	/** Pictures and attachments of the pages. */
	PackageMedia media() {
		return media;
	}

	/** Whether a file is a page, by its name. */
	static boolean isPage(String path) {
		return HTML.matcher(path).matches();
	}

	static boolean isText(String path) {
		return TEXT.matcher(path).matches();
	}

	/** Turns HTML that stands in a file into Markdown. */
	UnaryOperator<String> markdown(String entry) {
		return html -> html.isBlank() ? "" : HtmlMarkdown.of(html, links(entry)); //$NON-NLS-1$
	}

	/** Reads a page. */
	Page read(String entry) throws UnreadableException, IOException {
		String text = TextDecoding.text(files.bytes(entry, PackageLimits.TEXT));
		if (isText(entry)) {
			return new Page("", entry.toLowerCase(Locale.ROOT).endsWith(".txt") ? HtmlMarkdown.of(plain(text), links(entry)) : text.strip()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Document document = HtmlMarkdown.parse(text);
		String title = document.title().strip();
		if (document.selectFirst("main[data-unit]") != null) { //$NON-NLS-1$
			// a page of ours: its questions are no text
			document.select("form, a.skip").remove(); //$NON-NLS-1$
		}
		Element heading = document.selectFirst("h1"); //$NON-NLS-1$
		if (heading != null && !heading.text().isBlank() && document.select("h1").size() == 1 && noTextBefore(heading)) { //$NON-NLS-1$
			title = title.isEmpty() ? heading.text().strip() : title;
			if (heading.text().strip().equals(title)) {
				heading.remove();
			}
		}
		return new Page(title, HtmlMarkdown.of(document, links(entry)));
	}

	private static boolean noTextBefore(Element heading) {
		for (Element each = heading; each != null; each = each.parent()) {
			for (Element before = each.previousElementSibling(); before != null; before = before.previousElementSibling()) {
				if (!before.normalName().equals("head") && before.hasText() && before.select("nav, script, style").isEmpty()) { //$NON-NLS-1$ //$NON-NLS-2$
					return false;
				}
			}
		}
		return true;
	}

	private static String plain(String text) {
		return "<p>" + org.jsoup.nodes.Entities.escape(text.strip()).replaceAll("\\R\\s*\\R", "</p><p>").replaceAll("\\R", "<br>") + "</p>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	private HtmlMarkdown.Links links(String entry) {
		return new HtmlMarkdown.Links() {

			@Override
			public String link(String href) {
				String outside = HtmlMarkdown.outside(href);
				String file = outside == null ? find(entry, href) : null;
				return file == null || isPage(file) || file.equals(entry) ? outside : media.attachment(file);
			}

			@Override
			public String picture(String src) {
				String file = HtmlMarkdown.outside(src) == null ? find(entry, src) : null;
				return file == null ? null : media.picture(file);
			}
		};
	}

	/** The file that a page means; null if it is none of the package, which is told if it should be. */
	String find(String entry, String href) {
		String bare = BASE.matcher(href.strip()).replaceFirst(""); //$NON-NLS-1$
		if (bare.isEmpty() || bare.startsWith("#") || TOKEN.matcher(bare).matches() || bare.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|//.*")) { //$NON-NLS-1$ //$NON-NLS-2$
			return null;
		}
		String file = hrefs.find(entry, bare);
		if (file == null && !bare.equals(href.strip())) {
			file = hrefs.find("", "web_resources/" + bare); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (file == null && telling) {
			report.add(entry, 0, "href.missing", bare); //$NON-NLS-1$
		}
		return file;
	}

	/** A file as a page of its own: shown if it is a picture, else a link to it; empty if it is not taken, which is told. */
	String alone(String file, String words) {
		String name = words.isBlank() ? file.substring(file.lastIndexOf('/') + 1) : words.strip();
		boolean picture = PackageMedia.isPicture(file);
		Element shown = picture ? new Element("img").attr("src", file).attr("alt", name) : new Element("a").attr("href", file).text(name); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		String target = picture ? media.picture(file) : media.attachment(file);
		return target == null ? "" : HtmlMarkdown.of(shown.outerHtml(), new HtmlMarkdown.Links() { //$NON-NLS-1$

			@Override
			public String link(String href) {
				return target;
			}

			@Override
			public String picture(String src) {
				return target;
			}
		});
	}

	/** Says that a file is not taken because no page uses it. */
	void leave(String file) {
		if (telling && !media.isLooked(file)) {
			report.remark(file, "file.unused"); //$NON-NLS-1$
		}
	}
}
