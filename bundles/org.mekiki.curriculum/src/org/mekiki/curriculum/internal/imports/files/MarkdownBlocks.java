package org.mekiki.curriculum.internal.imports.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes the blocks of cleaned HTML: paragraphs, headings, lists, quotes, tables. */
final class MarkdownBlocks {

	private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "header", "footer", "main", "aside", "address", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"center", "details", "summary", "figure", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ul", "ol", "li", "dl", "dt", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$ //$NON-NLS-17$
			"dd", "blockquote", "pre", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "body", "fieldset", "legend", "form"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$
	private static final int MOST_COLUMNS = 60;

	private final MarkdownWords words;

	MarkdownBlocks(HtmlMarkdown.Links links) {
		words = new MarkdownWords(links);
	}

	/** What is in an element, block by block. */
	List<String> of(Element parent) {
		List<String> blocks = new ArrayList<>();
		StringBuilder run = new StringBuilder();
		for (Node node : parent.childNodes()) {
			if (node instanceof Element element && isBlock(element)) {
				flush(run, blocks);
				block(element, blocks);
			} else {
				words.add(node, run);
			}
		}
		flush(run, blocks);
		return blocks;
	}

	private static boolean isBlock(Element element) {
		return BLOCKS.contains(element.normalName()) || !element.normalName().equals("a") && !element.normalName().equals("ruby") //$NON-NLS-1$ //$NON-NLS-2$
				&& element.getAllElements().stream().skip(1).anyMatch(inside -> BLOCKS.contains(inside.normalName()));
	}

	private static void flush(StringBuilder run, List<String> blocks) {
		String text = MarkdownWords.trimmed(run.toString());
		if (!text.isEmpty()) {
			blocks.add(MarkdownText.paragraph(text));
		}
		run.setLength(0);
	}

	private void block(Element element, List<String> blocks) {
		switch (element.normalName()) {
		case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, blocks); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		case "hr" -> blocks.add("***"); //$NON-NLS-1$ //$NON-NLS-2$
		case "ul", "ol" -> list(element, blocks); //$NON-NLS-1$ //$NON-NLS-2$
		case "blockquote" -> { //$NON-NLS-1$
			String inside = String.join("\n\n", of(element)); //$NON-NLS-1$
			if (!inside.isEmpty()) {
				blocks.add(("> " + inside.replace("\n", "\n> ")).replaceAll("(?m)^> $", ">")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			}
		}
		case "pre" -> { //$NON-NLS-1$
			String text = element.wholeText().replaceAll("^\\R|\\s+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
			String fence = MarkdownText.fence(text, 3);
			if (!text.isBlank()) {
				blocks.add(fence + '\n' + text + '\n' + fence);
			}
		}
		case "table" -> table(element, blocks); //$NON-NLS-1$
		case "dt" -> { //$NON-NLS-1$
			String term = words.line(element);
			if (!term.isEmpty()) {
				blocks.add(term.matches("(?s).*[*\\p{P}\\p{S}]$|^[*\\p{P}\\p{S}].*") ? MarkdownText.paragraph(term) : "**" + term + "**"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
		case "li" -> item(element, "- ", blocks); //$NON-NLS-1$ //$NON-NLS-2$
		default -> blocks.addAll(of(element));
		}
	}

	private void heading(Element element, List<String> blocks) {
		String text = words.line(element);
		if (!text.isEmpty()) {
			blocks.add("#".repeat(element.normalName().charAt(1) - '0') + ' ' + text.replaceAll("#+$", "\\\\$0")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	private void list(Element list, List<String> blocks) {
		List<String> items = new ArrayList<>();
		boolean numbered = list.normalName().equals("ol"); //$NON-NLS-1$
		int number = start(list.attr("start")); //$NON-NLS-1$
		// two lists of one kind behind each other would become one
		String before = blocks.isEmpty() ? "" : blocks.getLast(); //$NON-NLS-1$
		String bullet = before.startsWith("- ") ? "* " : "- "; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String stop = before.matches("(?s)\\d+\\. .*") ? ") " : ". "; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (Element element : list.children()) {
			if (element.normalName().equals("li")) { //$NON-NLS-1$
				item(element, numbered ? number++ + stop : bullet, items);
			} else if (!items.isEmpty() && (element.normalName().equals("ul") || element.normalName().equals("ol"))) { //$NON-NLS-1$ //$NON-NLS-2$
				// many write a list within a list beside the item that it belongs to
				List<String> inner = new ArrayList<>();
				list(element, inner);
				items.set(items.size() - 1, items.getLast() + "\n    " + MarkdownText.indented(String.join("\n", inner), 4)); //$NON-NLS-1$ //$NON-NLS-2$
			} else {
				items.addAll(of(element));
			}
		}
		boolean loose = items.stream().anyMatch(item -> item.contains("\n\n")); //$NON-NLS-1$
		if (!items.isEmpty()) {
			blocks.add(String.join(loose ? "\n\n" : "\n", items)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static int start(String number) {
		return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1; //$NON-NLS-1$
	}

	private void item(Element item, String mark, List<String> items) {
		List<String> blocks = of(item);
		if (!blocks.isEmpty()) {
			boolean tight = blocks.stream().skip(1).allMatch(block -> block.matches("(?s)(?:[-*] |\\d+[.)] ).*")); //$NON-NLS-1$
			String inside = String.join(tight ? "\n" : "\n\n", blocks); //$NON-NLS-1$ //$NON-NLS-2$
			items.add(mark + MarkdownText.indented(inside, mark.length()));
		}
	}

	private void table(Element table, List<String> blocks) {
		List<List<Element>> rows = new ArrayList<>();
		for (Element row : table.select("tr")) { //$NON-NLS-1$
			if (row.closest("table") == table) { //$NON-NLS-1$
				rows.add(row.children().stream().filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th")).toList()); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		Element caption = table.children().stream().filter(child -> child.normalName().equals("caption")).findFirst().orElse(null); //$NON-NLS-1$
		if (caption != null) {
			blocks.addAll(of(caption));
		}
		boolean layout = columns < 2 || columns > MOST_COLUMNS || !table.select("table table, ul, ol, pre, blockquote, h1, h2, h3").isEmpty(); //$NON-NLS-1$
		if (layout) {
			rows.forEach(row -> row.forEach(cell -> blocks.addAll(of(cell))));
			return;
		}
		List<String> lines = new ArrayList<>();
		for (List<Element> row : rows) {
			StringBuilder line = new StringBuilder("|"); //$NON-NLS-1$
			for (int i = 0; i < columns; i++) {
				line.append(' ').append(i < row.size() ? words.cell(row.get(i)) : "").append(" |"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			lines.add(line.toString());
			if (lines.size() == 1) {
				lines.add("|" + " --- |".repeat(columns)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		blocks.add(String.join("\n", lines)); //$NON-NLS-1$
	}
}
