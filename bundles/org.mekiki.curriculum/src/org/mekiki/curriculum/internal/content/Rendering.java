package org.mekiki.curriculum.internal.content;

import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What pages are made with. */
public final class Rendering {

	/** Tables, footnotes, readings, formulas and results. */
	public static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), FootnotesExtension.create(),
			RubyExtension.create(), FormulaExtension.create());

	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
	private static final int DEEPEST = 60;
	private static final int LONGEST = 2_000_000;
	/** Quotes and lists in one another on one line, so many that the parser would work for long. */
	private static final Pattern NESTED = Pattern.compile("(?m)^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])){" + DEEPEST + "}"); //$NON-NLS-1$ //$NON-NLS-2$

	private Rendering() {
	}

	/**
	 * Reads a page. What is too long or too deep becomes a paragraph of text.
	 *
	 * @param markdown
	 *            what an author wrote
	 * @return the document
	 */
	public static Node parse(String markdown) {
		Node document = markdown.length() > LONGEST || NESTED.matcher(markdown).find() ? words(markdown)
				: PARSER.parse(markdown);
		return depth(document) > DEEPEST ? words(markdown) : document;
	}

	private static Node words(String markdown) {
		Document document = new Document();
		Paragraph paragraph = new Paragraph();
		paragraph.appendChild(new Text(markdown.length() > LONGEST ? markdown.substring(0, LONGEST) : markdown));
		document.appendChild(paragraph);
		return document;
	}

	/**
	 * How deep a document is, found without calling itself.
	 *
	 * @param document
	 *            the root
	 * @return levels below it
	 */
	public static int depth(Node document) {
		int deepest = 0;
		int depth = 0;
		Node at = document;
		while (at != null) {
			if (at.getFirstChild() != null) {
				at = at.getFirstChild();
				depth++;
				deepest = Math.max(deepest, depth);
			} else {
				while (at != document && at.getNext() == null) {
					at = at.getParent();
					depth--;
				}
				at = at == document ? null : at.getNext();
			}
		}
		return deepest;
	}
}
