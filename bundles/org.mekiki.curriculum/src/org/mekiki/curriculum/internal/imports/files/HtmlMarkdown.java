package org.mekiki.curriculum.internal.imports.files;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Turns HTML into Markdown: first jsoup takes everything away that is not harmless, then the rest is written anew. What
 * Markdown cannot say becomes words.
 */
public final class HtmlMarkdown {

	/** Says where links and pictures lead. */
	public interface Links {

		/** Words only. */
		Links NONE = new Links() {

			@Override
			public String link(String href) {
				return outside(href);
			}

			@Override
			public String picture(String src) {
				return null;
			}
		};

		/**
		 * Where a link leads.
		 *
		 * @param href
		 *            as written
		 * @return an address; null if only the words are kept
		 */
		String link(String href);

		/**
		 * Where a picture is.
		 *
		 * @param src
		 *            as written
		 * @return an address; null if only its words are kept
		 */
		String picture(String src);
	}

	private static final String BASE = "https://package.invalid/"; //$NON-NLS-1$
	private static final Pattern PICTURE = Pattern.compile("(?is).+\\.(?:png|jpe?g|gif|svg)"); //$NON-NLS-1$
	private static final int DEEPEST = 120;
	private static final int LONGEST = 4_000_000;
	private static final Safelist SAFE = Safelist.relaxed()
			.addTags("section", "article", "header", "footer", "main", "aside", "address", "center", "details", "summary", "figure", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
					"figcaption", "hr", "ruby", "rb", "rt", "rp", "tt", "kbd", "samp", "var", "fieldset", "legend", "form") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$
			.addAttributes("img", "data-equation-content").addAttributes("code", "class").preserveRelativeLinks(true); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private HtmlMarkdown() {
	}

	/**
	 * Converts a page or a part of one.
	 *
	 * @param html
	 *            anything
	 * @param links
	 *            say what links lead to
	 * @return Markdown; empty if nothing is to be seen
	 */
	public static String of(String html, Links links) {
		return of(parse(html), links);
	}

	/** Reads a page leniently. */
	public static Document parse(String html) {
		String bounded = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
		return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(bounded, BASE);
	}

	/**
	 * Converts a page that was read.
	 *
	 * @param page
	 *            is changed
	 * @param links
	 *            say what links lead to
	 * @return Markdown; empty if nothing is to be seen
	 */
	public static String of(Document page, Links links) {
		page.select("nav, script, style, noscript, template, button, select, textarea, input, [hidden]").remove(); //$NON-NLS-1$
		for (Element frame : page.select("iframe[src], embed[src], video[src], audio[src], object[data], video > source[src], audio > source[src]")) { //$NON-NLS-1$
			framed(frame);
		}
		Document clean = new Cleaner(SAFE).clean(page);
		List<String> blocks = new MarkdownBlocks(links).of(clean.body());
		return String.join("\n\n", blocks); //$NON-NLS-1$
	}

	/** What a page shows from elsewhere becomes a link to it. */
	private static void framed(Element frame) {
		String address = frame.hasAttr("src") ? frame.attr("src") : frame.attr("data"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (frame.normalName().matches("object|embed") && (frame.attr("type").startsWith("image/") || PICTURE.matcher(address).matches())) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			// as questions of QTI show pictures
			frame.replaceWith(new Element("img").attr("src", address).attr("alt", frame.text())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return;
		}
		String title = frame.attr("title").isBlank() ? frame.attr("aria-label") : frame.attr("title"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Element place = frame.normalName().equals("source") && frame.parent() != null ? frame.parent() : frame; //$NON-NLS-1$
		boolean local = !address.matches("(?s)\\s*[A-Za-z][A-Za-z0-9+.-]*:.*"); //$NON-NLS-1$
		if (outside(address) != null || local && !address.isBlank()) {
			String shown = title.isBlank() ? local ? address.substring(address.lastIndexOf('/') + 1) : address : title;
			place.after(new Element("p").appendChild(new Element("a").attr("href", address).text(shown))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (place == frame) {
			frame.remove();
		}
	}

	/**
	 * An address outside of the package.
	 *
	 * @param href
	 *            as written
	 * @return the same if it leads to the web or to mail; null otherwise
	 */
	public static String outside(String href) {
		String address = href.strip();
		return address.matches("(?is)(?:https?://|mailto:).+") && !address.startsWith(BASE) ? address.replaceAll("\\s", "%20") : null; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
