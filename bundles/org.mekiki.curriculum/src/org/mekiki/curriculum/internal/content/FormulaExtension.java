package org.mekiki.curriculum.internal.content;

import java.util.Set;

import org.commonmark.Extension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.mekiki.curriculum.api.content.EmbeddedResult;
import org.mekiki.curriculum.internal.formula.FormulaReader;
import org.mekiki.curriculum.internal.formula.MathMl;

/**
 * Formulas between dollars, {@code $x^2$} in a line and {@code $$…$$} by themselves, and results of analyses in a fenced
 * block {@code analysis}. As in other dialects, a dollar before a blank or after one is money: “$5 and $6” is no formula.
 */
final class FormulaExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

	private static final String FENCE = "analysis"; //$NON-NLS-1$

	private FormulaExtension() {
	}

	static Extension create() {
		return new FormulaExtension();
	}

	@Override
	public void extend(Parser.Builder parser) {
		parser.customInlineContentParserFactory(new InlineContentParserFactory() {

			@Override
			public Set<Character> getTriggerCharacters() {
				return Set.of(Character.valueOf('$'));
			}

			@Override
			public InlineContentParser create() {
				return FormulaExtension::formula;
			}
		});
		parser.postProcessor(document -> {
			document.accept(new AbstractVisitor() {
				@Override
				public void visit(FencedCodeBlock block) {
					EmbeddedResult result = FENCE.equals(block.getInfo()) ? EmbeddedResult.read(block.getLiteral()) : null;
					if (result != null) {
						block.insertBefore(new EmbeddedNode(result));
						block.unlink();
					}
				}
			});
			return document;
		});
	}

	private static ParsedInline formula(InlineParserState state) {
		Scanner scanner = state.scanner();
		scanner.next();
		boolean block = scanner.next('$');
		Position start = scanner.position();
		if (!block && (!scanner.hasNext() || Character.isWhitespace(scanner.peek()))) {
			return ParsedInline.none();
		}
		for (int length = 0; scanner.hasNext() && length <= FormulaReader.LONGEST; length++) {
			if (scanner.peek() == '\\') {
				scanner.next();
				if (scanner.hasNext()) {
					scanner.next();
				}
			} else if (scanner.peek() == '$') {
				Position end = scanner.position();
				boolean spaced = Character.isWhitespace(scanner.peekPreviousCodePoint());
				scanner.next();
				String latex = scanner.getSource(start, end).getContent();
				if (latex.isBlank() || block && !scanner.next('$')
						|| !block && (spaced || scanner.peek() >= '0' && scanner.peek() <= '9')) {
					return ParsedInline.none();
				}
				return ParsedInline.of(new FormulaNode(latex.strip(), block), scanner.position());
			} else {
				scanner.next();
			}
		}
		return ParsedInline.none();
	}

	@Override
	public void extend(HtmlRenderer.Builder renderer) {
		renderer.nodeRendererFactory(context -> new NodeRenderer() {

			@Override
			public Set<Class<? extends Node>> getNodeTypes() {
				return Set.of(FormulaNode.class);
			}

			@Override
			public void render(Node node) {
				FormulaNode formula = (FormulaNode) node;
				context.getWriter().raw(MathMl.of(formula.latex(), formula.block()));
			}
		});
	}
}
