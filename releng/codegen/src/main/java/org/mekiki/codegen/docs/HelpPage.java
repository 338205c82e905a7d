package org.mekiki.codegen.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A page of the help, made of Markdown. */
final class HelpPage {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private final String name;
	private final String language;
	private final Node document;

	/**
	 * @param name     of the file, without ending
	 * @param language of the text
	 * @param markdown the text
	 */
	HelpPage(String name, String language, String markdown) {
		this.name = name;
		this.language = language;
		document = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
	}

	String name() {
		return name;
	}

	/** The heading at the top. */
	String title() {
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading heading && heading.getLevel() == 1) {
				return words(heading);
			}
		}
		throw new IllegalArgumentException(name + " has no heading");
	}

	/** Where the pictures are, seen from the folder of documents. In the help they stand beside the pages. */
	List<String> pictures() {
		List<String> pictures = new ArrayList<>();
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Image image) {
				pictures.add(image.getDestination());
			}
		});
		return pictures;
	}

	/**
	 * The page as HTML.
	 *
	 * @param pages names of all pages; links to others lead out of the help and are left out
	 */
	String html(Set<String> pages) {
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Link link) {
				link.setDestination(destination(link.getDestination(), pages));
			}

			@Override
			public void visit(Image image) {
				image.setDestination(Path.of(image.getDestination()).getFileName().toString());
			}
		});
		String body = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
				.attributeProviderFactory(context -> HelpPage::anchor).build().render(document);
		return "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"UTF-8\">\n<title>"
				+ escaped(title()) + "</title>\n<link rel=\"stylesheet\" href=\"help.css\">\n</head>\n<body>\n" + body
				+ "</body>\n</html>\n";
	}

	private static String destination(String target, Set<String> pages) {
		int hash = target.indexOf('#');
		String file = hash < 0 ? target : target.substring(0, hash);
		String anchor = hash < 0 ? "" : target.substring(hash);
		if (file.isEmpty() || file.contains("://")) {
			return target;
		}
		String page = file.replaceFirst("(\\.ja)?\\.md$", "");
		return pages.contains(page) ? page + ".html" + anchor : "#";
	}

	/** Headings can be linked to by their words, as on code hosting sites. */
	private static void anchor(Node node, String tag, Map<String, String> attributes) {
		if (node instanceof Heading heading) {
			attributes.put("id", words(heading).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'));
		}
	}

	private static String words(Node node) {
		StringBuilder words = new StringBuilder();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Text text) {
				words.append(text.getLiteral());
			}

			@Override
			public void visit(Code code) {
				words.append(code.getLiteral());
			}
		});
		return words.toString();
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
