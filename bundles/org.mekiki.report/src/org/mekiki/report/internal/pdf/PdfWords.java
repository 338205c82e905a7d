package org.mekiki.report.internal.pdf;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.mekiki.report.internal.content.MarkdownText;

/** Markdown on pages. */
final class PdfWords {

	private static final float INDENT = 14;
	private static final float AFTER = 5;
	private static final float[] HEADINGS = { 18, 13.5f, 11, 10, 9.5f, 9.5f };
	private static final float NARROWEST = 120;

	private final Sheet sheet;
	private final Lines lines;

	PdfWords(Sheet sheet, Lines lines) {
		this.sheet = sheet;
		this.lines = lines;
	}

	/** Writes a text under a heading of a level. */
	void write(String markdown, int above) {
		if (!markdown.isBlank()) {
			blocks(MarkdownText.parse(markdown, above), 0);
		}
	}

	private void blocks(Node parent, float indent) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			block(node, indent);
		}
	}

	private void block(Node node, float indent) {
		switch (node) {
		case Heading heading -> {
			Style style = Style.BODY.heavy().sized(HEADINGS[heading.getLevel() - 1]);
			sheet.gap(8);
			sheet.need(style.line() * 3);
			paragraph(runs(heading, style), indent, 3);
		}
		case Paragraph paragraph -> paragraph(runs(paragraph, Style.BODY), indent, AFTER);
		case BulletList list -> items(list, indent, false, 1);
		case OrderedList list ->
			items(list, indent, true, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber().intValue());
		case BlockQuote quote -> blocks(quote, Math.min(indent + INDENT, sheet.width() - NARROWEST));
		case FencedCodeBlock code -> code(code.getLiteral(), indent);
		case IndentedCodeBlock code -> code(code.getLiteral(), indent);
		case ThematicBreak line -> {
			sheet.need(10);
			sheet.rule(Sheet.MARGIN + indent, sheet.y() + 4, sheet.width() - indent, 0.6f, Style.RULE);
			sheet.down(10);
		}
		case TableBlock table -> table(table, indent);
		default -> blocks(node, indent);
		}
	}

	private void paragraph(List<Run> runs, float indent, float after) {
		sheet.lines(lines.of(runs, sheet.width() - indent), Sheet.MARGIN + indent);
		sheet.gap(after);
	}

	private void code(String literal, float indent) {
		paragraph(List.of(new Run(literal.stripTrailing(), Style.CELL)), indent, AFTER);
	}

	private void items(Node list, float indent, boolean numbered, int first) {
		float inner = Math.min(indent + INDENT, sheet.width() - NARROWEST);
		int number = first;
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			if (item instanceof ListItem) {
				sheet.need(Style.BODY.line());
				String mark = numbered ? number + "." : "\u2022"; //$NON-NLS-1$ //$NON-NLS-2$
				sheet.line(List.of(new Run(mark, Style.BODY)), Sheet.MARGIN + indent + 2, sheet.y());
				blocks(item, inner);
				number++;
			}
		}
	}

	private void table(TableBlock table, float indent) {
		List<List<List<Run>>> rows = new ArrayList<>();
		boolean[] heads = { false };
		table.accept(new AbstractVisitor() {
			@Override
			public void visit(org.commonmark.node.CustomNode node) {
				if (node instanceof TableHead) {
					heads[0] = true;
				}
				if (node instanceof TableRow) {
					rows.add(new ArrayList<>());
				}
				if (node instanceof TableCell cell) {
					rows.getLast().add(runs(cell, cell.isHeader() ? Style.CELL.heavy() : Style.CELL));
				} else {
					visitChildren(node);
				}
			}

			@Override
			public void visit(CustomBlock block) {
				visitChildren(block);
			}
		});
		new Grid(sheet, lines, rows, heads[0] ? 1 : 0, indent).write();
		sheet.gap(AFTER);
	}

	private static List<Run> runs(Node parent, Style style) {
		List<Run> runs = new ArrayList<>();
		collect(parent, style, runs);
		return runs;
	}

	private static void collect(Node parent, Style style, List<Run> runs) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			switch (node) {
			case Text text -> runs.add(new Run(text.getLiteral(), style));
			case Code code -> runs.add(new Run(code.getLiteral(), style));
			case SoftLineBreak next -> runs.add(new Run(" ", style)); //$NON-NLS-1$
			case HardLineBreak next -> runs.add(new Run("\n", style)); //$NON-NLS-1$
			case StrongEmphasis strong -> collect(strong, style.heavy(), runs);
			case Emphasis emphasis -> collect(emphasis, style.oblique(), runs);
			case Link link -> collect(link, style.to(link.getDestination()), runs);
			default -> collect(node, style, runs);
			}
		}
	}
}
