package org.mekiki.report.internal.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.mekiki.charts.api.ChartTheme;
import org.mekiki.report.api.Book;
import org.mekiki.report.api.Book.Picture;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** XHTML on pages: what texts have; forms and scripts are left out. */
final class PdfXhtml {

	/** Units across a page, as in reports. */
	private static final int CHART_UNITS = 680;
	/** Class of lists whose lines begin with boxes to tick. */
	private static final String BOXES = "boxes"; //$NON-NLS-1$
	private static final float INDENT = 14;
	private static final float AFTER = 5;
	private static final float NARROWEST = 120;
	private static final float RAISED = 0.75f;
	private static final float[] HEADINGS = { 16, 13, 11, 10, 9.5f, 9.5f };
	private static final Set<String> BLOCKS = Set.of("p", "div", "section", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "dt", "dd", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$
			"table", "blockquote", "pre", "hr", "details", "summary", "figure", "figcaption", "img"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
	private static final Set<String> UNSEEN = Set.of("script", "style", "form", "input", "button", "select", "textarea", "rp", "annotation"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	private static final Pattern WITHIN_JAPANESE = Pattern
			.compile("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u3001\u3002])\\s*\\n\\s*(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])"); //$NON-NLS-1$
	/** Blanks that are more than one, or none of the usual ones. */
	private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]{2,}|[\\t\\r\\n]"); //$NON-NLS-1$

	private final Sheet sheet;
	private final Lines lines;
	private final String prefix;
	private final Book book;
	private final Set<String> places = new HashSet<>();

	/**
	 * @param prefix begins the names of places, so that those of several texts differ
	 * @param book   knows its pictures
	 */
	PdfXhtml(Sheet sheet, Lines lines, String prefix, Book book) {
		this.sheet = sheet;
		this.lines = lines;
		this.prefix = prefix;
		this.book = book;
	}

	void write(Xhtml text) {
		NodeList all = text.root().getElementsByTagName("*"); //$NON-NLS-1$
		for (int i = 0; i < all.getLength(); i++) {
			String id = ((Element) all.item(i)).getAttribute("id"); //$NON-NLS-1$
			if (!id.isEmpty()) {
				places.add(id);
			}
		}
		blocks(text.root(), 0);
	}

	/** Blocks below an element; what stands between them is a paragraph. */
	private void blocks(Element parent, float indent) {
		List<Run> between = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && BLOCKS.contains(element.getLocalName())) {
				paragraph(between, indent, AFTER);
				between = new ArrayList<>();
				block(element, indent);
			} else {
				inline(node, Style.BODY, between);
			}
		}
		paragraph(between, indent, AFTER);
	}

	private void block(Element element, float indent) {
		String name = element.getLocalName();
		switch (name) {
		case "h1", "h2", "h3", "h4", "h5", "h6" -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Style style = Style.BODY.heavy().sized(HEADINGS[name.charAt(1) - '1']);
			sheet.gap(8);
			sheet.need(style.line() * 3);
			mark(element);
			paragraph(runs(element, style), indent, 3);
		}
		case "p", "dt", "figcaption" -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			mark(element);
			pictures(element, indent);
			paragraph(runs(element, Style.BODY), indent, AFTER);
		}
		case "summary" -> paragraph(runs(element, Style.BODY.heavy()), indent, 3); //$NON-NLS-1$
		case "ul" -> items(element, indent, false); //$NON-NLS-1$
		case "ol" -> items(element, indent, true); //$NON-NLS-1$
		case "blockquote", "dd" -> blocks(element, inner(indent)); //$NON-NLS-1$ //$NON-NLS-2$
		case "pre" -> { //$NON-NLS-1$
			sheet.lines(lines.of(element.getTextContent().stripTrailing(), Style.CELL, sheet.width() - indent), Sheet.MARGIN + indent);
			sheet.gap(AFTER);
		}
		case "hr" -> { //$NON-NLS-1$
			sheet.need(10);
			sheet.rule(Sheet.MARGIN + indent, sheet.y() + 4, sheet.width() - indent, 0.6f, Style.RULE);
			sheet.down(10);
		}
		case "table" -> table(element, indent); //$NON-NLS-1$
		case "img" -> picture(element, indent); //$NON-NLS-1$
		default -> blocks(element, indent);
		}
	}

	private float inner(float indent) {
		return Math.min(indent + INDENT, sheet.width() - NARROWEST);
	}

	private void paragraph(List<Run> runs, float indent, float after) {
		List<Run> trimmed = trimmed(runs);
		if (!trimmed.isEmpty()) {
			sheet.lines(lines.of(trimmed, sheet.width() - indent), Sheet.MARGIN + indent);
			sheet.gap(after);
		}
	}

	private void items(Element list, float indent, boolean numbered) {
		String start = list.getAttribute("start"); //$NON-NLS-1$
		int number = start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1; //$NON-NLS-1$
		boolean boxes = BOXES.equals(list.getAttribute("class")); //$NON-NLS-1$
		for (Node node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element item && "li".equals(item.getLocalName())) { //$NON-NLS-1$
				sheet.need(Style.BODY.line());
				mark(item);
				String sign = numbered ? number++ + "." : boxes ? "" : "\u2022"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				sheet.line(List.of(new Run(sign, Style.BODY)), Sheet.MARGIN + indent + 2, sheet.y());
				float before = sheet.y();
				blocks(item, inner(indent));
				if (sheet.y() == before) {
					sheet.down(Style.BODY.line());
				}
			}
		}
	}

	private void table(Element table, float indent) {
		List<List<List<Run>>> rows = new ArrayList<>();
		int headings = 0;
		int columns = 0;
		BitSet figures = new BitSet();
		NodeList all = table.getElementsByTagName("tr"); //$NON-NLS-1$
		for (int i = 0; i < all.getLength(); i++) {
			List<List<Run>> cells = new ArrayList<>();
			for (Node node = all.item(i).getFirstChild(); node != null; node = node.getNextSibling()) {
				if (node instanceof Element cell) {
					if ("right".equals(cell.getAttribute("class"))) { //$NON-NLS-1$ //$NON-NLS-2$
						figures.set(cells.size());
					}
					cells.add(trimmed(runs(cell, "th".equals(cell.getLocalName()) ? Style.CELL.heavy() : Style.CELL))); //$NON-NLS-1$
				}
			}
			headings += "thead".equals(all.item(i).getParentNode().getLocalName()) ? 1 : 0; //$NON-NLS-1$
			columns = Math.max(columns, cells.size());
			rows.add(cells);
		}
		if (columns == 0) {
			return;
		}
		for (List<List<Run>> row : rows) {
			while (row.size() < columns) {
				row.add(List.of());
			}
		}
		boolean[] right = new boolean[columns];
		figures.stream().filter(column -> column < right.length).forEach(column -> right[column] = true);
		new Grid(sheet, lines, rows, headings, indent).columns(right, new boolean[columns]).write();
		sheet.gap(AFTER);
	}

	private void pictures(Element paragraph, float indent) {
		NodeList all = paragraph.getElementsByTagName("img"); //$NON-NLS-1$
		for (int i = 0; i < all.getLength(); i++) {
			picture((Element) all.item(i), indent);
		}
	}

	/** The picture, or its words. */
	private void picture(Element img, float indent) {
		Picture picture = book.pictures().apply(img.getAttribute("src")).orElse(null); //$NON-NLS-1$
		boolean shown = switch (picture) {
		case null -> false;
		case Picture.Dots dots -> sheet.picture(dots.bytes(), Sheet.MARGIN + indent, sheet.width() - indent);
		case Picture.Drawing drawing -> {
			ChartTheme theme = ChartTheme.light().withLocale(book.locale());
			sheet.chart(drawing.chart(), theme, CHART_UNITS, sheet.chartHeight(drawing.chart(), theme, CHART_UNITS));
			yield true;
		}
		};
		if (!shown) {
			paragraph(List.of(new Run(img.getAttribute("alt"), Style.SMALL)), indent, AFTER); //$NON-NLS-1$
		}
		sheet.gap(AFTER);
	}

	/** Places that links lead to, in a block or below it. */
	private void mark(Element block) {
		String own = block.getAttribute("id"); //$NON-NLS-1$
		if (!own.isEmpty()) {
			sheet.target(prefix + own);
			places.remove(own);
		}
		NodeList all = block.getElementsByTagName("*"); //$NON-NLS-1$
		for (int i = 0; i < all.getLength(); i++) {
			String id = ((Element) all.item(i)).getAttribute("id"); //$NON-NLS-1$
			if (!id.isEmpty()) {
				sheet.target(prefix + id);
			}
		}
	}

	private List<Run> runs(Element parent, Style style) {
		List<Run> runs = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			inline(node, style, runs);
		}
		return runs;
	}

	private void inline(Node node, Style style, List<Run> runs) {
		if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
			text(node.getNodeValue(), style, runs);
		} else if (node instanceof Element element && !UNSEEN.contains(element.getLocalName())) {
			switch (element.getLocalName()) {
			case "br" -> runs.add(new Run("\n", style)); //$NON-NLS-1$ //$NON-NLS-2$
			case "strong", "b" -> runs.addAll(runs(element, style.heavy())); //$NON-NLS-1$ //$NON-NLS-2$
			case "em", "i" -> runs.addAll(runs(element, style.oblique())); //$NON-NLS-1$ //$NON-NLS-2$
			case "sup", "sub" -> runs.addAll(runs(element, style.sized(style.size() * RAISED))); //$NON-NLS-1$ //$NON-NLS-2$
			case "a" -> runs.addAll(runs(element, linked(element.getAttribute("href"), style))); //$NON-NLS-1$ //$NON-NLS-2$
			case "ruby" -> ruby(element, style, runs); //$NON-NLS-1$
			case "img" -> { //$NON-NLS-1$
				// Stands above its paragraph.
			}
			default -> runs.addAll(runs(element, style));
			}
		}
	}

	private Style linked(String target, Style style) {
		if (target.startsWith("#")) { //$NON-NLS-1$
			return places.contains(target.substring(1)) ? style.to('#' + prefix + target.substring(1)) : style;
		}
		return target.matches("(?:https?|mailto):.+") ? style.to(target) : style; //$NON-NLS-1$
	}

	private static void ruby(Element ruby, Style style, List<Run> runs) {
		Element reading = Xhtml.first(ruby, "rt"); //$NON-NLS-1$
		StringBuilder words = new StringBuilder();
		for (Node node = ruby.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (!(node instanceof Element element) || "rb".equals(element.getLocalName())) { //$NON-NLS-1$
				words.append(node.getTextContent());
			}
		}
		runs.add(new Run(words.toString().strip(), style, reading == null ? null : reading.getTextContent().strip()));
	}

	/** Ends of lines are blanks, but nothing between Japanese letters. */
	private static void text(String text, Style style, List<Run> runs) {
		String together = text.indexOf('\n') < 0 ? text : WITHIN_JAPANESE.matcher(text).replaceAll(""); //$NON-NLS-1$
		String joined = hasBlanks(together) ? BLANKS.matcher(together).replaceAll(" ") : together; //$NON-NLS-1$
		if (!joined.isEmpty()) {
			runs.add(new Run(joined, style));
		}
	}

	/** Most texts have none, and looking for them with a pattern takes long in a book. */
	private static boolean hasBlanks(String text) {
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c == '\t' || c == '\r' || c == '\n' || c == ' ' && at + 1 < text.length() && text.charAt(at + 1) == ' ') {
				return true;
			}
		}
		return false;
	}

	private static List<Run> trimmed(List<Run> runs) {
		List<Run> trimmed = new ArrayList<>(runs);
		while (!trimmed.isEmpty() && trimmed.getFirst().text().isBlank()) {
			trimmed.removeFirst();
		}
		while (!trimmed.isEmpty() && trimmed.getLast().text().isBlank()) {
			trimmed.removeLast();
		}
		return trimmed;
	}
}
