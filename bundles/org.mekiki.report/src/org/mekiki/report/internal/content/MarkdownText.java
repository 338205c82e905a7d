package org.mekiki.report.internal.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown that may come from anybody: HTML in it is text, pictures are their words (nothing is fetched), links lead to
 * web and mail only, nesting is bounded.
 */
public final class MarkdownText {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
	private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true)
			.percentEncodeUrls(true).build();
	private static final TextContentRenderer PLAIN = TextContentRenderer.builder().extensions(EXTENSIONS)
			.lineBreakRendering(LineBreakRendering.COMPACT).build();
	private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().extensions(EXTENSIONS).build();
	private static final List<String> SAFE = List.of("https://", "http://", "mailto:"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final int DEEPEST = 60;
	/** Quotes and lists in one another on one line, so many that the parser would work for long. */
	private static final Pattern NESTED = Pattern.compile("(?m)^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])){" + DEEPEST + "}"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final int LOWEST_HEADING = 6;

	private MarkdownText() {
	}

	/**
	 * Reads a text.
	 *
	 * @param markdown
	 *            CommonMark with tables
	 * @param above
	 *            level of the heading that the text stands under; its own headings come below
	 * @return the document
	 */
	public static Node parse(String markdown, int above) {
		Node document = NESTED.matcher(markdown).find() ? words(markdown) : PARSER.parse(markdown);
		if (isTooDeep(document)) {
			document = words(markdown);
		}
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() + above));
				visitChildren(heading);
			}

			@Override
			public void visit(Image image) {
				visitChildren(image);
				dissolve(image);
			}

			@Override
			public void visit(Link link) {
				visitChildren(link);
				String address = link.getDestination().toLowerCase(Locale.ROOT);
				if (SAFE.stream().noneMatch(address::startsWith)) {
					dissolve(link);
				}
			}

			@Override
			public void visit(HtmlInline html) {
				html.insertBefore(new Text(html.getLiteral()));
				html.unlink();
			}

			@Override
			public void visit(HtmlBlock html) {
				Paragraph paragraph = new Paragraph();
				paragraph.appendChild(new Text(html.getLiteral()));
				html.insertBefore(paragraph);
				html.unlink();
			}
		});
		return document;
	}

	/** A text whose signs are taken for nothing but themselves. */
	private static Node words(String text) {
		Document document = new Document();
		Paragraph paragraph = new Paragraph();
		paragraph.appendChild(new Text(text));
		document.appendChild(paragraph);
		return document;
	}

	/** Leaves what is in a node, without the node. */
	private static void dissolve(Node node) {
		while (node.getFirstChild() != null) {
			node.insertBefore(node.getFirstChild());
		}
		node.unlink();
	}

	/**
	 * A text as Markdown again, for other programs that may not be as careful.
	 *
	 * @param markdown
	 *            CommonMark with tables
	 * @param above
	 *            level of the heading that the text stands under
	 * @return CommonMark with tables, without HTML and pictures
	 */
	public static String markdown(String markdown, int above) {
		return MARKDOWN.render(parse(markdown, above));
	}

	/**
	 * A text as HTML.
	 *
	 * @param markdown
	 *            CommonMark with tables
	 * @param above
	 *            level of the heading that the text stands under
	 * @return markup without scripts, styles and pictures
	 */
	public static String html(String markdown, int above) {
		return HTML.render(parse(markdown, above));
	}

	/**
	 * A text without marks.
	 *
	 * @param markdown
	 *            CommonMark with tables
	 * @return lines
	 */
	public static String plain(String markdown) {
		return PLAIN.render(parse(markdown, 0)).strip();
	}

	private static boolean isTooDeep(Node document) {
		int depth = 0;
		Node node = document;
		while (node != null) {
			if (node.getFirstChild() != null) {
				node = node.getFirstChild();
				depth++;
				if (depth > DEEPEST) {
					return true;
				}
			} else {
				while (node != null && node.getNext() == null) {
					node = node.getParent();
					depth--;
				}
				node = node == null ? null : node.getNext();
			}
		}
		return false;
	}
}
