package org.mekiki.curriculum.internal.imports.files;

import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands within lines: words, emphasis, links, pictures, readings. */
final class MarkdownWords {

	private static final String BREAK = "\\\n"; //$NON-NLS-1$
	private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f]+"); //$NON-NLS-1$
	private static final Pattern READING = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー・ A-Za-z]{1,60}"); //$NON-NLS-1$
	private static final Pattern KANJI = Pattern.compile("[\\p{IsHan}々〆ヶ]{1,20}"); //$NON-NLS-1$
	private static final Pattern BASE = Pattern.compile("[^｜|《》\\\\`*\\[\\]<]{1,40}"); //$NON-NLS-1$

	private final HtmlMarkdown.Links links;
	private boolean strong;
	private boolean emphasis;

	MarkdownWords(HtmlMarkdown.Links links) {
		this.links = links;
	}

	/** Everything in an element on one line. */
	String line(Element element) {
		return inside(element).replace(BREAK, " ").replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The same, for a cell of a table. */
	String cell(Element element) {
		StringBuilder text = new StringBuilder();
		for (Element block : element.select("p, div, li, dd, dt")) { //$NON-NLS-1$
			block.appendText(" "); //$NON-NLS-1$
		}
		text.append(line(element));
		return text.toString();
	}

	/** Without blanks and breaks at the ends. */
	static String trimmed(String run) {
		String text = run.strip();
		while (text.startsWith(BREAK) || odd(text)) {
			text = text.startsWith(BREAK) ? text.substring(2).strip() : text.substring(0, text.length() - 1).strip();
		}
		return text;
	}

	/** Whether a text ends with a backslash that nothing follows. */
	private static boolean odd(String text) {
		int count = 0;
		while (count < text.length() && text.charAt(text.length() - 1 - count) == '\\') {
			count++;
		}
		return count % 2 == 1;
	}

	private String inside(Element element) {
		StringBuilder run = new StringBuilder();
		element.childNodes().forEach(node -> add(node, run));
		return run.toString();
	}

	/** Adds a node to the words before it. */
	void add(Node node, StringBuilder run) {
		if (node instanceof TextNode text) {
			String words = BLANKS.matcher(text.getWholeText().replace('\u00A0', ' ')).replaceAll(" "); //$NON-NLS-1$
			boolean blankBefore = run.isEmpty() || Character.isWhitespace(run.charAt(run.length() - 1));
			run.append(MarkdownText.escape(blankBefore && words.startsWith(" ") ? words.substring(1) : words)); //$NON-NLS-1$
		} else if (node instanceof Element element) {
			add(element, run);
		}
	}

	private void add(Element element, StringBuilder run) {
		switch (element.normalName()) {
		case "br" -> { //$NON-NLS-1$
			while (!run.isEmpty() && run.charAt(run.length() - 1) == ' ') {
				run.setLength(run.length() - 1);
			}
			run.append(BREAK);
		}
		case "b", "strong" -> { //$NON-NLS-1$ //$NON-NLS-2$
			boolean before = strong;
			strong = true;
			String inner = inside(element);
			strong = before;
			marked(inner, before ? "" : "**", element, run); //$NON-NLS-1$ //$NON-NLS-2$
		}
		case "i", "em", "cite", "var" -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			boolean before = emphasis;
			emphasis = true;
			String inner = inside(element);
			emphasis = before;
			marked(inner, before ? "" : "*", element, run); //$NON-NLS-1$ //$NON-NLS-2$
		}
		case "code", "kbd", "samp", "tt" -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			String code = BLANKS.matcher(element.wholeText()).replaceAll(" ").strip(); //$NON-NLS-1$
			boolean inTable = element.closest("table") != null; //$NON-NLS-1$
			run.append(code.isEmpty() ? "" : MarkdownText.code(inTable ? code.replace("|", "\\|") : code)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		case "a" -> link(element, run); //$NON-NLS-1$
		case "img" -> picture(element, run); //$NON-NLS-1$
		case "ruby" -> ruby(element, run); //$NON-NLS-1$
		case "q" -> run.append('\u201C').append(inside(element)).append('\u201D'); //$NON-NLS-1$
		default -> element.childNodes().forEach(node -> add(node, run));
		}
	}

	private static void marked(String inner, String mark, Element element, StringBuilder run) {
		String core = inner.strip();
		if (core.isEmpty() || mark.isEmpty() || core.contains(BREAK) || !stands(core, element, run)) {
			run.append(inner);
			return;
		}
		run.append(inner.startsWith(" ") ? " " : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		run.append(mark).append(core).append(mark);
		run.append(inner.endsWith(" ") ? " " : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Markdown does not see marks between a letter outside and a bracket inside, nor beside other marks. */
	private static boolean stands(String core, Element element, StringBuilder run) {
		char before = run.isEmpty() ? ' ' : run.charAt(run.length() - 1);
		char after = ' ';
		Node next = element.nextSibling();
		if (next instanceof TextNode text && !text.getWholeText().isEmpty()) {
			after = text.getWholeText().charAt(0);
		} else if (next instanceof Element) {
			after = 'x';
		}
		boolean opens = !punctuation(core.charAt(0)) || Character.isWhitespace(before) || punctuation(before);
		boolean closes = !punctuation(core.charAt(core.length() - 1)) || Character.isWhitespace(after) || punctuation(after);
		return opens && closes && before != '*';
	}

	private static boolean punctuation(char c) {
		return switch (Character.getType(c)) {
		case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
				Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL,
				Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> true;
		default -> false;
		};
	}

	private void link(Element element, StringBuilder run) {
		String inner = inside(element);
		String address = element.hasAttr("href") ? links.link(element.attr("href")) : null; //$NON-NLS-1$ //$NON-NLS-2$
		String text = trimmed(inner).replace(BREAK, " "); //$NON-NLS-1$
		if (address == null) {
			run.append(inner);
		} else {
			run.append(inner.startsWith(" ") ? " " : "").append('[').append(text.isEmpty() ? MarkdownText.escape(address) : text).append("](") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					.append(MarkdownText.destination(address)).append(')').append(inner.endsWith(" ") ? " " : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	private void picture(Element element, StringBuilder run) {
		String formula = element.attr("data-equation-content").strip(); //$NON-NLS-1$
		if (!formula.isEmpty()) {
			run.append(MarkdownText.code(formula));
			return;
		}
		String alt = BLANKS.matcher(element.attr("alt")).replaceAll(" ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		String address = element.hasAttr("src") ? links.picture(element.attr("src")) : null; //$NON-NLS-1$ //$NON-NLS-2$
		run.append(address == null ? MarkdownText.escape(alt) : "![" + MarkdownText.escape(alt) + "](" + MarkdownText.destination(address) + ')'); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void ruby(Element ruby, StringBuilder run) {
		StringBuilder base = new StringBuilder();
		for (Node node : ruby.childNodes()) {
			if (node instanceof Element element && element.normalName().equals("rt")) { //$NON-NLS-1$
				reading(base.toString().strip(), element.text().strip(), run);
				base.setLength(0);
			} else if (node instanceof Element element && !element.normalName().equals("rp")) { //$NON-NLS-1$
				base.append(element.text());
			} else if (node instanceof TextNode text) {
				base.append(text.getWholeText());
			}
		}
		run.append(MarkdownText.escape(base.toString().strip()));
	}

	private static void reading(String base, String reading, StringBuilder run) {
		if (base.isEmpty() || reading.isEmpty()) {
			run.append(MarkdownText.escape(base));
		} else if (!READING.matcher(reading).matches() || !BASE.matcher(base).matches()) {
			run.append(MarkdownText.escape(base)).append('\uFF08').append(MarkdownText.escape(reading)).append('\uFF09');
		} else {
			boolean plain = KANJI.matcher(base).matches()
					&& (run.isEmpty() || !KANJI.matcher(run.substring(run.length() - 1)).matches());
			run.append(plain ? "" : "\uFF5C").append(base).append('\u300A').append(reading).append('\u300B'); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
