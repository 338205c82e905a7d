package org.mekiki.curriculum.ui.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
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
import org.eclipse.swt.SWT;
import org.mekiki.curriculum.api.content.PageReference;
import org.mekiki.curriculum.internal.content.EmbeddedNode;
import org.mekiki.curriculum.internal.content.FormulaNode;
import org.mekiki.curriculum.internal.content.Rendering;
import org.mekiki.curriculum.internal.content.Ruby;
import org.mekiki.curriculum.internal.formula.FormulaReader;
import org.mekiki.curriculum.ui.internal.page.Block.Cell;
import org.mekiki.curriculum.ui.internal.page.Block.Equation;
import org.mekiki.curriculum.ui.internal.page.Block.Grid;
import org.mekiki.curriculum.ui.internal.page.Block.Picture;
import org.mekiki.curriculum.ui.internal.page.Block.Place;
import org.mekiki.curriculum.ui.internal.page.Block.Rule;
import org.mekiki.curriculum.ui.internal.page.Block.Run;
import org.mekiki.curriculum.ui.internal.page.Block.Words;

/** Makes blocks out of Markdown. To be used in the background. */
final class PageParser extends AbstractVisitor {

	/** Stands for a formula among words. */
	static final String PLACEHOLDER = "\ufffc"; //$NON-NLS-1$

	private final PageArt art;
	private final List<Block> blocks = new ArrayList<>();
	private List<Run> runs = new ArrayList<>();
	private int style;
	private String link = ""; //$NON-NLS-1$
	private int indent;
	private int quotes;
	private String marker = ""; //$NON-NLS-1$
	private int level = Block.BODY;

	/** How many levels lower headings stand than written. */
	private final int lower;

	private PageParser(PageArt art, int lower, int quotes) {
		this.art = art;
		this.lower = lower;
		this.quotes = quotes;
	}

	/** Reads a text whose headings stand some levels lower than written, in some quotes. */
	static List<Block> blocks(String markdown, PageArt art, int lower, int quotes) {
		PageParser parser = new PageParser(art, lower, quotes);
		if (markdown != null && !markdown.isBlank()) {
			Rendering.parse(markdown).accept(parser);
		}
		return List.copyOf(parser.blocks);
	}

	private Place place() {
		return new Place(indent, quotes);
	}

	private void write(String text, boolean code, String ruby) {
		if (!text.isEmpty()) {
			runs.add(new Run(text, style, code, link, ruby, null, false));
		}
	}

	private void end(int ofLevel) {
		if (!runs.isEmpty()) {
			blocks.add(new Words(List.copyOf(runs), ofLevel, marker, place()));
			runs = new ArrayList<>();
			marker = ""; //$NON-NLS-1$
		}
	}

	private void styled(int more, Node node) {
		int before = style;
		style |= more;
		visitChildren(node);
		style = before;
	}

	@Override
	public void visit(Heading heading) {
		visitChildren(heading);
		end(Math.min(heading.getLevel() + lower, Block.LOWEST_HEADING));
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		end(level);
	}

	@Override
	public void visit(Text text) {
		write(text.getLiteral(), false, ""); //$NON-NLS-1$
	}

	@Override
	public void visit(StrongEmphasis strong) {
		styled(SWT.BOLD, strong);
	}

	@Override
	public void visit(Emphasis emphasis) {
		styled(SWT.ITALIC, emphasis);
	}

	@Override
	public void visit(Code code) {
		write(code.getLiteral(), true, ""); //$NON-NLS-1$
	}

	@Override
	public void visit(FencedCodeBlock code) {
		write(code.getLiteral().stripTrailing(), true, ""); //$NON-NLS-1$
		end(Block.CODE);
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		write(code.getLiteral().stripTrailing(), true, ""); //$NON-NLS-1$
		end(Block.CODE);
	}

	@Override
	public void visit(HtmlBlock html) {
		write(html.getLiteral(), false, ""); //$NON-NLS-1$
		end(level);
	}

	@Override
	public void visit(HtmlInline html) {
		write(html.getLiteral(), false, ""); //$NON-NLS-1$
	}

	@Override
	public void visit(Link target) {
		PageReference reference = PageReference.of(target.getDestination());
		if (reference != null && reference.kind() == PageReference.Kind.SOURCE) {
			String before = link;
			link = target.getDestination();
			write(art.citation(reference.id(), target.getFirstChild() != null), false, ""); //$NON-NLS-1$
			visitChildren(target);
			write(art.citationEnd(), false, ""); //$NON-NLS-1$
			link = before;
		} else {
			link = LaidPage.leads(target.getDestination()) ? target.getDestination() : ""; //$NON-NLS-1$
			visitChildren(target);
			link = ""; //$NON-NLS-1$
		}
	}

	@Override
	public void visit(Image image) {
		PageReference reference = PageReference.of(image.getDestination());
		Drawn drawn = reference == null || reference.kind() != PageReference.Kind.PICTURE ? null
				: art.picture(reference.id());
		if (drawn == null) {
			if (reference != null) {
				write(art.noPicture(), false, ""); //$NON-NLS-1$
			}
			visitChildren(image);
			return;
		}
		end(level);
		List<Run> before = runs;
		runs = new ArrayList<>();
		visitChildren(image);
		StringBuilder words = new StringBuilder();
		runs.forEach(run -> words.append(run.text()));
		runs = before;
		blocks.add(new Picture(drawn, words.toString(), place()));
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		// between Japanese characters a line break is no blank
		boolean wide = !runs.isEmpty() && ends(runs.get(runs.size() - 1).text()) && lineBreak.getNext() instanceof Text next
				&& !next.getLiteral().isEmpty() && next.getLiteral().charAt(0) > 0x2e7f;
		write(wide ? "" : " ", false, ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static boolean ends(String text) {
		return text.charAt(text.length() - 1) > 0x2e7f;
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		write("\n", false, ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void visit(ThematicBreak rule) {
		blocks.add(new Rule(place()));
	}

	@Override
	public void visit(BlockQuote quote) {
		quotes++;
		visitChildren(quote);
		quotes--;
	}

	@Override
	public void visit(BulletList list) {
		items(list, -1);
	}

	@Override
	public void visit(OrderedList list) {
		Integer first = list.getMarkerStartNumber();
		items(list, first == null ? 1 : first.intValue());
	}

	private void items(Node list, int first) {
		int number = first;
		indent++;
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			if (item instanceof ListItem) {
				marker = first < 0 ? "\u2022" : number + "."; //$NON-NLS-1$ //$NON-NLS-2$
				number++;
				visitChildren(item);
				marker = ""; //$NON-NLS-1$
			}
		}
		indent--;
	}

	@Override
	public void visit(CustomBlock block) {
		switch (block) {
		case EmbeddedNode node -> embedded(node);
		case FootnoteDefinition note -> {
			level = Block.SMALL;
			marker = note.getLabel();
			indent++;
			visitChildren(note);
			indent--;
			marker = ""; //$NON-NLS-1$
			level = Block.BODY;
		}
		case TableBlock table -> table(table);
		default -> visitChildren(block);
		}
	}

	private void embedded(EmbeddedNode node) {
		PageArt.Charted chart = art.chart(node.result());
		if (chart.image() != null) {
			blocks.add(new Picture(chart.image(), node.result().caption(), place()));
		}
		if (!chart.notice().isEmpty()) {
			write(chart.notice(), false, ""); //$NON-NLS-1$
			end(Block.NOTICE);
		}
		if (!node.result().caption().isBlank()) {
			write(node.result().caption(), false, ""); //$NON-NLS-1$
			end(Block.SMALL);
		}
	}

	private void table(TableBlock table) {
		List<List<Cell>> rows = new ArrayList<>();
		table.accept(new AbstractVisitor() {
			@Override
			public void visit(CustomNode node) {
				if (node instanceof TableRow) {
					rows.add(new ArrayList<>());
					visitChildren(node);
				} else if (node instanceof TableCell cell) {
					rows.get(rows.size() - 1).add(cell(cell));
				} else {
					visitChildren(node);
				}
			}
		});
		if (!rows.isEmpty()) {
			blocks.add(new Grid(rows.stream().map(List::copyOf).toList(), place()));
		}
	}

	private Cell cell(TableCell cell) {
		List<Run> before = runs;
		runs = new ArrayList<>();
		styled(cell.isHeader() ? SWT.BOLD : SWT.NORMAL, cell);
		List<Run> words = List.copyOf(runs);
		runs = before;
		return new Cell(words, cell.isHeader(), cell.getAlignment() == null ? SWT.LEFT : switch (cell.getAlignment()) {
		case LEFT -> SWT.LEFT;
		case CENTER -> SWT.CENTER;
		case RIGHT -> SWT.RIGHT;
		});
	}

	@Override
	public void visit(CustomNode node) {
		switch (node) {
		case Ruby ruby -> write(ruby.base(), false, ruby.reading());
		case FootnoteReference reference -> runs
				.add(new Run(reference.getLabel(), style, false, link, "", null, true)); //$NON-NLS-1$
		case FormulaNode formula when formula.block() -> {
			end(level);
			blocks.add(new Equation(FormulaReader.read(formula.latex()), place()));
		}
		case FormulaNode formula -> runs.add(
				new Run(PLACEHOLDER, style, false, link, "", FormulaReader.read(formula.latex()), false)); //$NON-NLS-1$
		default -> visitChildren(node);
		}
	}
}
