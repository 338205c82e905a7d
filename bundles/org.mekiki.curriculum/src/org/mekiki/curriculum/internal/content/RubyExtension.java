package org.mekiki.curriculum.internal.content;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Readings as people write them in plain text: {@code 目利《めき》き} gives the reading of the characters before it,
 * {@code ｜経済安全保障《けいざいあんぜんほしょう》} of everything after the bar. What stands in the brackets has to be kana or
 * Latin letters: 《…》 also encloses titles.
 */
final class RubyExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

	private static final Pattern RUBY = Pattern
			.compile("(?:[｜|]([^｜|《》]{1,40})|([\\p{IsHan}々〆ヶ]{1,20}))《([\\p{IsHiragana}\\p{IsKatakana}ー・ A-Za-z]{1,60})》"); //$NON-NLS-1$

	private RubyExtension() {
	}

	static Extension create() {
		return new RubyExtension();
	}

	@Override
	public void extend(Parser.Builder parser) {
		parser.postProcessor(document -> {
			document.accept(new AbstractVisitor() {
				@Override
				public void visit(Text text) {
					split(text);
				}
			});
			return document;
		});
	}

	private static void split(Text text) {
		Matcher matcher = RUBY.matcher(text.getLiteral());
		int end = 0;
		while (matcher.find()) {
			before(text, text.getLiteral().substring(end, matcher.start()));
			text.insertBefore(new Ruby(matcher.group(1) != null ? matcher.group(1) : matcher.group(2), matcher.group(3)));
			end = matcher.end();
		}
		if (end > 0) {
			before(text, text.getLiteral().substring(end));
			text.unlink();
		}
	}

	private static void before(Text text, String words) {
		if (!words.isEmpty()) {
			text.insertBefore(new Text(words));
		}
	}

	@Override
	public void extend(HtmlRenderer.Builder renderer) {
		renderer.nodeRendererFactory(context -> new NodeRenderer() {

			@Override
			public Set<Class<? extends Node>> getNodeTypes() {
				return Set.of(Ruby.class);
			}

			@Override
			public void render(Node node) {
				Ruby ruby = (Ruby) node;
				HtmlWriter html = context.getWriter();
				html.tag("ruby"); //$NON-NLS-1$
				html.text(ruby.base());
				part(html, "rp", "（"); //$NON-NLS-1$ //$NON-NLS-2$
				part(html, "rt", ruby.reading()); //$NON-NLS-1$
				part(html, "rp", "）"); //$NON-NLS-1$ //$NON-NLS-2$
				html.tag("/ruby"); //$NON-NLS-1$
			}
		});
	}

	private static void part(HtmlWriter html, String tag, String text) {
		html.tag(tag);
		html.text(text);
		html.tag('/' + tag);
	}
}
