package org.mekiki.curriculum.ui.internal.reading;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.mekiki.workbench.api.ThemeColors;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The XHTML of {@code PageContent} as a text with styles: readings stand in brackets after their words, and each row of a
 * table becomes lines that name their columns.
 */
final class StyledXhtml extends DefaultHandler {

	private static final int INDENT = 22;
	private static final int HANGING = 16;

	/** Lines that stand further right; the first one less, by what hangs out to the left. */
	record Indent(int start, int points, int hanging) {
	}

	/** A link. */
	record Link(int start, int end, String address) {
	}

	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> ranges = new ArrayList<>();
	private final List<Indent> indents = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();
	private final Deque<int[]> lists = new ArrayDeque<>();
	private final List<String> columns = new ArrayList<>();
	private final StringBuilder cell = new StringBuilder();
	private int bold;
	private int italic;
	private Font heading;
	private String address;
	private int linkStart;
	private boolean inCell;
	/** Brackets for those who cannot show readings; there are some of our own. */
	private boolean silent;
	private int column;
	private int quoted;

	static StyledXhtml of(String xhtml) {
		StyledXhtml styled = new StyledXhtml();
		try {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
			factory.newSAXParser().parse(new InputSource(new StringReader("<div>" + xhtml + "</div>")), styled); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (SAXException | IOException | ParserConfigurationException broken) {
			ILog.of(StyledXhtml.class).error("A page is not well-formed", broken); //$NON-NLS-1$
		}
		while (!styled.text.isEmpty() && Character.isWhitespace(styled.text.charAt(styled.text.length() - 1))) {
			styled.text.setLength(styled.text.length() - 1);
		}
		int length = styled.text.length();
		styled.ranges.removeIf(range -> range.start + range.length > length);
		styled.indents.removeIf(indent -> indent.start() >= length);
		styled.links.removeIf(link -> link.end() > length);
		return styled;
	}

	String text() {
		return text.toString();
	}

	List<StyleRange> ranges() {
		return ranges;
	}

	List<Indent> indents() {
		return indents;
	}

	List<Link> links() {
		return links;
	}

	@Override
	public void startElement(String uri, String local, String name, Attributes attributes) {
		switch (name) {
		case "h1", "h2", "h3", "h4", "h5", "h6" -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			block();
			heading = "h1".equals(name) ? LargeType.title() : LargeType.heading(); //$NON-NLS-1$
		}
		case "p", "pre", "section" -> paragraph(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "blockquote" -> { //$NON-NLS-1$
			block();
			quoted++;
		}
		case "strong", "b" -> bold++; //$NON-NLS-1$ //$NON-NLS-2$
		case "em", "i" -> italic++; //$NON-NLS-1$ //$NON-NLS-2$
		case "br" -> write("\n"); //$NON-NLS-1$ //$NON-NLS-2$
		case "hr" -> { //$NON-NLS-1$
			block();
			write("\u2500".repeat(24)); //$NON-NLS-1$
			block();
		}
		case "ul" -> lists.push(new int[] { -1 }); //$NON-NLS-1$
		case "ol" -> lists.push(new int[] { 1 }); //$NON-NLS-1$
		case "li" -> item(); //$NON-NLS-1$
		case "rt" -> write("\uff08"); //$NON-NLS-1$ //$NON-NLS-2$
		case "rp" -> silent = true; //$NON-NLS-1$
		case "a" -> { //$NON-NLS-1$
			address = attributes.getValue("href"); //$NON-NLS-1$
			linkStart = text.length();
		}
		case "table" -> { //$NON-NLS-1$
			block();
			columns.clear();
		}
		case "tr" -> column = 0; //$NON-NLS-1$
		case "th", "td" -> { //$NON-NLS-1$ //$NON-NLS-2$
			inCell = true;
			cell.setLength(0);
		}
		default -> {
			// what has no style of its own is read as its words
		}
		}
	}

	@Override
	public void endElement(String uri, String local, String name) {
		switch (name) {
		case "h1", "h2", "h3", "h4", "h5", "h6" -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			heading = null;
			block();
		}
		case "p", "pre", "table" -> block(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "blockquote" -> quoted--; //$NON-NLS-1$
		case "strong", "b" -> bold--; //$NON-NLS-1$ //$NON-NLS-2$
		case "em", "i" -> italic--; //$NON-NLS-1$ //$NON-NLS-2$
		case "ul", "ol" -> { //$NON-NLS-1$ //$NON-NLS-2$
			lists.pop();
			block();
		}
		case "rt" -> write("\uff09"); //$NON-NLS-1$ //$NON-NLS-2$
		case "rp" -> silent = false; //$NON-NLS-1$
		case "a" -> endLink(); //$NON-NLS-1$
		case "th" -> { //$NON-NLS-1$
			inCell = false;
			columns.add(cell.toString().strip());
		}
		case "td" -> endCell(); //$NON-NLS-1$
		case "tr" -> block(); //$NON-NLS-1$
		default -> {
			// see above
		}
		}
	}

	private void endLink() {
		if (address != null && !address.startsWith("#") && !inCell) { //$NON-NLS-1$
			links.add(new Link(linkStart, text.length(), address));
		}
		address = null;
	}

	private void endCell() {
		inCell = false;
		String words = cell.toString().strip();
		if (column > 0) {
			line();
			indents.add(new Indent(text.length(), INDENT, 0));
		}
		String head = column < columns.size() ? columns.get(column) : ""; //$NON-NLS-1$
		if (column > 0 && !head.isEmpty()) {
			write(head + ": "); //$NON-NLS-1$
		}
		bold += column == 0 ? 1 : 0;
		write(words);
		bold -= column == 0 ? 1 : 0;
		column++;
	}

	private void item() {
		line();
		int[] number = lists.peek();
		indents.add(new Indent(text.length(), INDENT * lists.size(), HANGING));
		write(number == null || number[0] < 0 ? "\u2022 " : number[0] + ". "); //$NON-NLS-1$ //$NON-NLS-2$
		if (number != null && number[0] > 0) {
			number[0]++;
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		String words = new String(characters, start, length).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		if (silent) {
			return;
		}
		if (inCell) {
			cell.append(words);
		} else if (!words.isBlank() || !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
			write(atLineStart() ? words.stripLeading() : words);
		}
	}

	private boolean atLineStart() {
		return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
	}

	private void write(String words) {
		if (inCell) {
			cell.append(words);
			return;
		}
		Color color = address != null ? ThemeColors.ACCENT.get() : quoted > 0 ? ThemeColors.MUTED.get() : null;
		int style = (bold > 0 ? SWT.BOLD : SWT.NORMAL) | (italic > 0 ? SWT.ITALIC : SWT.NORMAL);
		if (style != SWT.NORMAL || color != null || heading != null) {
			StyleRange range = new StyleRange(text.length(), words.length(), color, null, style);
			range.font = heading;
			range.underline = address != null;
			ranges.add(range);
		}
		text.append(words);
	}

	private void line() {
		while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
			text.setLength(text.length() - 1);
		}
		if (!atLineStart()) {
			text.append('\n');
		}
	}

	/** A paragraph of a list item stands behind its bullet. */
	private void paragraph() {
		if (lists.isEmpty()) {
			block();
			if (quoted > 0) {
				indents.add(new Indent(text.length(), INDENT, 0));
			}
		}
	}

	/** Blocks are an empty line apart, except inside of lists. */
	private void block() {
		line();
		if (lists.isEmpty() && !text.isEmpty() && !text.toString().endsWith("\n\n")) { //$NON-NLS-1$
			text.append('\n');
		}
	}
}
