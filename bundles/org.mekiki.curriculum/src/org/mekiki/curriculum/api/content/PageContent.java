package org.mekiki.curriculum.api.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.content.EmbeddedNode;
import org.mekiki.curriculum.internal.content.Rendering;

/**
 * Makes XHTML out of the Markdown of pages: CommonMark with tables, footnotes ({@code [^1]}) and readings
 * ({@code 目利《めき》き}), formulas ({@code $x^2$}), pictures kept in the base ({@code ![words](picture:ID)}), citations of its
 * sources ({@code [page 3](source:ID)}), files ({@code [words](attachment:ID)}) and charts of results ({@link EmbeddedResult}). What authors write may come from
 * anybody: HTML in it is shown as text and never passed on, links lead to web and mail only, other pictures are shown by
 * their words because nothing is fetched, and nesting is bounded. Safe for use by many threads if the parts are.
 *
 * @since 0.1
 * @noextend
 */
public final class PageContent {

	private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(Rendering.EXTENSIONS).escapeHtml(true)
			.sanitizeUrls(true).percentEncodeUrls(true).build();
	private static final int LOWEST_HEADING = 6;
	private static final List<String> SAFE = List.of("https://", "http://", "mailto:", "#"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** A quote in a text is written as an entity, so that these are attributes. */
	private static final Pattern BACK = Pattern.compile("(?<=\")(?: data-footnote[a-z-]*(?:=\"[^\"]*\")?)+"); //$NON-NLS-1$
	private static final Pattern PLACE = Pattern.compile("(?<= id=\"| href=\"#)(?=fn(?:ref)?-)"); //$NON-NLS-1$
	private static final Pattern BACK_LABEL = Pattern.compile("aria-label=\"Back to reference ([\\d-]+)\""); //$NON-NLS-1$

	private final Texts texts;
	private final PageParts parts;

	/**
	 * Creates a renderer for pages without pictures, citations and results: those are shown by their words.
	 *
	 * @param locale
	 *            language of what the page says by itself, such as the names of links back from footnotes
	 */
	public PageContent(Locale locale) {
		this(locale, PageParts.NONE);
	}

	/**
	 * Creates a renderer.
	 *
	 * @param locale
	 *            language of what the page says by itself
	 * @param parts
	 *            knows what pages refer to
	 */
	public PageContent(Locale locale, PageParts parts) {
		texts = Texts.of(Rendering.class, locale);
		this.parts = parts;
	}

	/**
	 * The files that a page needs beside it: pictures, files it leads to, and charts of results as SVG. They are to be put at their paths,
	 * seen from the page; the XHTML refers to them there.
	 *
	 * @param markdown
	 *            may be null
	 * @return each once, in the order of the page; what cannot be found is left out, and shown by its words
	 */
	public List<PageFile> files(String markdown) {
		Map<String, PageFile> files = new LinkedHashMap<>();
		if (markdown != null && !markdown.isBlank()) {
			Rendering.parse(markdown).accept(new AbstractVisitor() {

				@Override
				public void visit(Image image) {
					add(PageReference.of(image.getDestination()) instanceof PageReference reference
							&& reference.kind() == PageReference.Kind.PICTURE ? parts.picture(reference.id()) : null);
				}

				@Override
				public void visit(Link link) {
					add(PageReference.of(link.getDestination()) instanceof PageReference reference
							&& reference.kind() == PageReference.Kind.ATTACHMENT ? parts.attachment(reference.id()) : null);
					visitChildren(link);
				}

				@Override
				public void visit(CustomBlock block) {
					add(block instanceof EmbeddedNode node ? parts.chart(node.result()) : null);
					visitChildren(block);
				}

				private void add(PageFile file) {
					if (file != null) {
						files.putIfAbsent(file.path(), file);
					}
				}
			});
		}
		return List.copyOf(files.values());
	}

	/**
	 * Renders a page or a part of one.
	 *
	 * @param markdown
	 *            may be null
	 * @param above
	 *            level of the heading that it stands under; its own headings come below. From 0 to 5
	 * @return well-formed XHTML: block elements without a root; empty if there is nothing
	 */
	public String xhtml(String markdown, int above) {
		return xhtml(markdown, above, ""); //$NON-NLS-1$
	}

	/**
	 * Renders one of several parts of a page.
	 *
	 * @param markdown
	 *            may be null
	 * @param above
	 *            level of the heading that it stands under; its own headings come below. From 0 to 5
	 * @param prefix
	 *            begins the identifiers of footnotes, so that those of the parts differ; letters, digits, -
	 * @return well-formed XHTML: block elements without a root; empty if there is nothing
	 */
	public String xhtml(String markdown, int above, String prefix) {
		if (markdown == null || markdown.isBlank()) {
			return ""; //$NON-NLS-1$
		}
		Node document = Rendering.parse(markdown);
		document.accept(new Cleaning(above));
		String html = finished(HTML.render(document));
		return prefix.isEmpty() ? html : PLACE.matcher(html).replaceAll(Matcher.quoteReplacement(prefix));
	}

	/**
	 * Renders one line, such as an option of an item: without a paragraph around it.
	 *
	 * @param markdown
	 *            may be null
	 * @return well-formed XHTML; block elements if it is more than a line after all
	 */
	public String line(String markdown) {
		String html = xhtml(markdown, 0).strip();
		boolean one = html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 1) < 0; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return one ? html.substring(3, html.length() - 4) : html;
	}

	/** Tables scroll by themselves on narrow screens, and their headings say what they head. */
	private String finished(String html) {
		AtomicInteger tables = new AtomicInteger();
		String said = Pattern.compile("<table>").matcher(html) //$NON-NLS-1$
				.replaceAll(match -> Matcher.quoteReplacement("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" //$NON-NLS-1$
						+ texts.get("table", Integer.valueOf(tables.incrementAndGet())) + "\"><table>")); //$NON-NLS-1$ //$NON-NLS-2$
		said = said.replace("</table>", "</table></div>").replace("<th>", "<th scope=\"col\">").replace("<th align", "<th scope=\"col\" align"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		said = said.replaceAll("<(t[hd])((?: scope=\"col\")?) align=\"(left|center|right)\">", "<$1$2 class=\"$3\">"); //$NON-NLS-1$ //$NON-NLS-2$
		said = BACK.matcher(said).replaceAll(""); //$NON-NLS-1$
		return BACK_LABEL.matcher(said).replaceAll(match -> Matcher.quoteReplacement(
				"aria-label=\"" + texts.get("back", match.group(1)) + '"')); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Puts headings below that of the page, fills in what the page refers to, and takes away what leads elsewhere. */
	private final class Cleaning extends AbstractVisitor {

		private final int above;

		Cleaning(int above) {
			this.above = above;
		}

		@Override
		public void visit(Heading heading) {
			heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() + above));
			visitChildren(heading);
		}

		@Override
		public void visit(Image image) {
			visitChildren(image);
			PageReference reference = PageReference.of(image.getDestination());
			PageFile file = reference == null || reference.kind() != PageReference.Kind.PICTURE ? null
					: parts.picture(reference.id());
			if (file == null) {
				replaceByWords(image);
			} else {
				image.setDestination(file.path());
			}
		}

		@Override
		public void visit(Link link) {
			visitChildren(link);
			PageReference reference = PageReference.of(link.getDestination());
			if (reference != null && reference.kind() == PageReference.Kind.SOURCE) {
				cite(link, parts.source(reference.id()));
				return;
			}
			String target = link.getDestination() == null ? "" : link.getDestination().toLowerCase(Locale.ROOT); //$NON-NLS-1$
			PageFile file = reference == null || reference.kind() != PageReference.Kind.ATTACHMENT ? null
					: parts.attachment(reference.id());
			if (file != null) {
				link.setDestination(file.path());
			} else if (SAFE.stream().noneMatch(target::startsWith)) {
				replaceByWords(link);
			}
		}

		/** The name of the source stands before the words, which say where in it. */
		private void cite(Link link, String name) {
			boolean words = link.getFirstChild() != null;
			Text open = new Text(texts.get("cite.open", name == null ? texts.get("cite.unknown") : name) //$NON-NLS-1$ //$NON-NLS-2$
					+ (words ? texts.get("cite.comma") : "")); //$NON-NLS-1$ //$NON-NLS-2$
			link.insertBefore(open);
			link.insertAfter(new Text(texts.get("cite.close"))); //$NON-NLS-1$
			replaceByWords(link);
		}

		@Override
		public void visit(CustomBlock block) {
			if (block instanceof EmbeddedNode node) {
				PageFile chart = parts.chart(node.result());
				Paragraph paragraph = new Paragraph();
				if (chart == null) {
					paragraph.appendChild(new Text(texts.get("chart.none", node.result().caption()))); //$NON-NLS-1$
				} else {
					Image image = new Image(chart.path(), null);
					image.appendChild(new Text(chart.words()));
					paragraph.appendChild(image);
				}
				block.insertBefore(paragraph);
				if (chart != null && !node.result().caption().isBlank()) {
					Paragraph caption = new Paragraph();
					caption.appendChild(new Text(node.result().caption()));
					block.insertBefore(caption);
				}
				block.unlink();
			} else {
				visitChildren(block);
			}
		}

		private static void replaceByWords(Node node) {
			for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
				node.insertBefore(child);
			}
			node.unlink();
		}
	}
}
