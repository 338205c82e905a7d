package org.mekiki.curriculum.internal.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.mekiki.curriculum.internal.imports.files.FileTree;
import org.mekiki.curriculum.internal.imports.files.Hrefs;
import org.mekiki.curriculum.internal.imports.files.HtmlMarkdown;

/**
 * Looks at what pages of Markdown lead to and show, in any of the ways that it can be written: pictures and files beside them
 * are taken with them.
 */
final class MarkdownLinks {

	private static final String WORDS = "(?:[^\\[\\]\\\\\\n]|\\\\.){0,1000}"; //$NON-NLS-1$
	private static final String DEFINED = "^ {0,3}\\[(?<name>[^\\]\\[^\\n][^\\]\\[\\n]{0,200})\\]:[ \\t]*<?(?<address>[^\\s<>]{1,1000})>?[ \\t]*(?:[\"'(][^\\n]{0,1000})?$"; //$NON-NLS-1$
	/** What is looked at, in one pass: code as a whole, so that nothing in it is; definitions; HTML; links and pictures. */
	private static final Pattern PART = Pattern.compile("(?m)(?<fence>^ {0,3}(?:`{3,}|~{3,}))|(?<code>`[^`\\n]{1,1000}`)" //$NON-NLS-1$
			+ "|" + DEFINED //$NON-NLS-1$
			+ "|^ {0,3}<(?<block>p|div|center|figure|picture)\\b[^<>]{0,1000}>|(?<img><img\\b[^<>]{0,2000}>)" //$NON-NLS-1$
			+ "|(?<shown>!?)\\[(?<words>" + WORDS + ")\\](?:\\(\\s*<?(?<href>[^)\\s>]{1,1000})>?(?:\\s+\"[^\"\\n]*\")?\\s*\\)" //$NON-NLS-1$ //$NON-NLS-2$
			+ "|\\[(?<label>[^\\[\\]\\n]{0,200})\\]|(?![\\[(:]))", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
	private static final Pattern DEFINITION = Pattern.compile("(?m)" + DEFINED); //$NON-NLS-1$
	private static final Pattern OUTSIDE = Pattern.compile("(?s)#.*|//.*|[A-Za-z][A-Za-z0-9+.-]*:.*"); //$NON-NLS-1$

	/** Longer HTML is no picture with a few words. */
	private static final int LONGEST_BLOCK = 5000;

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
		return new Reading(page, text, linesBefore).read();
	}

	/** One page. */
	private final class Reading {

		private final String page;
		private final String text;
		private final String lower;
		private final int linesBefore;
		private final Map<String, String> definitions = new HashMap<>();
		/** Where ends were found that may end what comes next, too: nothing is searched twice. */
		private final Map<String, Integer> ends = new HashMap<>();
		private final StringBuilder said = new StringBuilder();
		private long line;
		private int counted;

		Reading(String page, String text, int linesBefore) {
			this.page = page;
			this.text = text;
			this.linesBefore = linesBefore;
			lower = text.toLowerCase(Locale.ROOT);
			Matcher matcher = DEFINITION.matcher(text);
			while (matcher.find()) {
				definitions.putIfAbsent(name(matcher.group("name")), matcher.group("address")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}

		String read() {
			Matcher matcher = PART.matcher(text);
			int done = 0;
			while (done <= text.length() && matcher.find(done)) {
				said.append(text, done, matcher.start());
				int end = matcher.end();
				if (matcher.group("fence") != null) { //$NON-NLS-1$
					end = afterFence(matcher.group().strip(), matcher.end());
					said.append(text, matcher.start(), end);
				} else if (matcher.group("block") != null) { //$NON-NLS-1$
					end = block(matcher);
				} else {
					said.append(replaced(matcher));
				}
				done = end;
				if (matcher.start() == end) {
					if (end < text.length()) {
						said.append(text.charAt(end));
					}
					done++;
				}
			}
			return done < text.length() ? said.append(text.substring(done)).toString() : said.toString();
		}

		/** Where a block of code has ended. */
		private int afterFence(String fence, int from) {
			int at = from;
			while (at < text.length()) {
				int end = text.indexOf('\n', at);
				end = end < 0 ? text.length() : end;
				boolean last = at > from && text.substring(at, end).strip().startsWith(fence);
				if (last) {
					return end;
				}
				at = end + 1;
			}
			return text.length();
		}

		/** Where an element has ended; -1 if it is not closed. */
		private int afterElement(String name, int from) {
			String tag = "</" + name + '>'; //$NON-NLS-1$
			int known = ends.getOrDefault(tag, Integer.valueOf(0)).intValue();
			if (known >= 0 && known < from) {
				known = lower.indexOf(tag, from);
				ends.put(tag, Integer.valueOf(known));
			}
			return known < 0 ? -1 : known + tag.length();
		}

		private String replaced(Matcher matcher) {
			line(matcher.start());
			if (matcher.group("name") != null) { //$NON-NLS-1$
				// where it leads stands at its uses
				return isOutside(matcher.group("address")) ? matcher.group() : ""; //$NON-NLS-1$ //$NON-NLS-2$
			}
			if (matcher.group("img") != null) { //$NON-NLS-1$
				Element picture = Jsoup.parseBodyFragment(matcher.group()).selectFirst("img"); //$NON-NLS-1$
				return picture == null || picture.attr("src").isBlank() ? matcher.group() //$NON-NLS-1$
						: said(true, picture.attr("alt").replaceAll("[\\[\\]\\s]+", " ").strip(), picture.attr("src").strip()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			}
			if (matcher.group("words") == null) { //$NON-NLS-1$
				return matcher.group();
			}
			String words = matcher.group("words"); //$NON-NLS-1$
			String href = matcher.group("href"); //$NON-NLS-1$
			if (href == null) {
				String label = matcher.group("label"); //$NON-NLS-1$
				href = definitions.get(name(label == null || label.isBlank() ? words : label));
			}
			return href == null || isOutside(href) ? matcher.group() : said(!matcher.group("shown").isEmpty(), words, href); //$NON-NLS-1$
		}

		/** HTML around a picture is read as that of pages is; any other is left as it was written. */
		private int block(Matcher matcher) {
			int end = afterElement(matcher.group("block").toLowerCase(Locale.ROOT), matcher.end()); //$NON-NLS-1$
			String html = end < 0 || end - matcher.start() > LONGEST_BLOCK ? "" : lower.substring(matcher.start(), end); //$NON-NLS-1$
			// a blank line ends HTML: what follows is Markdown again
			if (!html.contains("<img") || html.contains("\n\n")) { //$NON-NLS-1$ //$NON-NLS-2$
				said.append(matcher.group());
				return matcher.end();
			}
			line(matcher.start());
			String markdown = HtmlMarkdown.of(text.substring(matcher.start(), end), new HtmlMarkdown.Links() {

				@Override
				public String link(String href) {
					return isOutside(href) ? HtmlMarkdown.outside(href) : target(false, href);
				}

				@Override
				public String picture(String src) {
					return isOutside(src) ? null : target(true, src);
				}
			});
			said.append('\n').append(markdown.strip()).append('\n');
			return end;
		}

		private String said(boolean shown, String words, String href) {
			String target = isOutside(href) ? href : target(shown, href);
			return target == null ? words : (shown ? "![" : "[") + words + "](" + target + ')'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		/** What leads to a file of the package; null if it is not taken, which is told. */
		private String target(boolean shown, String href) {
			String file = hrefs.find(page, href);
			if (file == null) {
				report.add(alone ? "" : page, linesBefore + 1L + line, "href.missing", href); //$NON-NLS-1$ //$NON-NLS-2$
			}
			return file == null || isPage(file) ? null : shown ? media.picture(file) : media.attachment(file);
		}

		private void line(int at) {
			line += text.substring(counted, at).chars().filter(c -> c == '\n').count();
			counted = at;
		}
	}

	private static String name(String label) {
		return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isOutside(String href) {
		return HtmlMarkdown.outside(href) != null || OUTSIDE.matcher(href).matches();
	}

	private static boolean isPage(String file) {
		return PackagePages.isPage(file) || PackagePages.isText(file) && !file.endsWith(".txt"); //$NON-NLS-1$
	}

	/** Says which files no page uses. */
	void left(FileTree files) {
		for (String name : files.names()) {
			if ((!PackagePages.isText(name) || name.endsWith(".txt")) && !media.isLooked(name)) { //$NON-NLS-1$
				report.remark(name, "file.unused"); //$NON-NLS-1$
			}
		}
	}
}
