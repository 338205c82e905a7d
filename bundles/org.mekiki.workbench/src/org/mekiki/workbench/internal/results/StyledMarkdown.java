package org.mekiki.workbench.internal.results;

import java.util.ArrayList;
import java.util.List;

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
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.theme.PageFonts;

/** Markdown as a text with styles. HTML in it is shown as it is written; images are shown as their words. */
final class StyledMarkdown extends AbstractVisitor {

	private static final int INDENT = 18;
	private static final int BULLET = 12;

	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> ranges = new ArrayList<>();
	private final List<Indent> indents = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();
	private final List<Grid> grids = new ArrayList<>();
	private int fontStyle;
	private Font font;
	private Color color;
	private boolean underlined;
	private int depth;

	/** Lines that stand further right; the first one less, by what hangs out to the left. */
	record Indent(int start, int end, int points, int hanging) {
	}

	/** A link. */
	record Link(int start, int end, String address) {
	}

	/** Lines of a table; tabs are between the cells. */
	record Grid(int start, int end) {
	}

	static StyledMarkdown of(Node document) {
		StyledMarkdown styled = new StyledMarkdown();
		document.accept(styled);
		while (!styled.text.isEmpty() && styled.text.charAt(styled.text.length() - 1) == '\n') {
			styled.text.setLength(styled.text.length() - 1);
		}
		int length = styled.text.length();
		styled.ranges.removeIf(range -> range.start + range.length > length);
		styled.indents.removeIf(indent -> indent.start() >= length);
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

	List<Grid> grids() {
		return grids;
	}

	private void write(String words) {
		if (words.isEmpty()) {
			return;
		}
		if (fontStyle != SWT.NORMAL || font != null || color != null || underlined) {
			StyleRange range = new StyleRange(text.length(), words.length(), color, null, fontStyle);
			range.font = font;
			range.underline = underlined;
			ranges.add(range);
		}
		text.append(words);
	}

	private void endLine() {
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			text.append('\n');
		}
	}

	/** Blocks are an empty line apart, except inside of lists. */
	private void endBlock() {
		endLine();
		if (depth == 0 && !text.isEmpty()) {
			text.append('\n');
		}
	}

	private void styled(int style, Node node) {
		int before = fontStyle;
		fontStyle |= style;
		visitChildren(node);
		fontStyle = before;
	}

	@Override
	public void visit(Heading heading) {
		if (heading.getLevel() <= 2) {
			font = PageFonts.figure();
			visitChildren(heading);
			font = null;
		} else {
			styled(SWT.BOLD, heading);
		}
		endBlock();
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		endBlock();
	}

	@Override
	public void visit(Text words) {
		write(words.getLiteral());
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
		code(code.getLiteral());
	}

	private void code(String literal) {
		Font before = font;
		font = JFaceResources.getTextFont();
		write(literal);
		font = before;
	}

	@Override
	public void visit(FencedCodeBlock block) {
		block(block.getLiteral());
	}

	@Override
	public void visit(IndentedCodeBlock block) {
		block(block.getLiteral());
	}

	private void block(String literal) {
		int start = text.length();
		code(literal.stripTrailing());
		endLine();
		indents.add(new Indent(start, text.length(), INDENT * (depth + 1), 0));
		endBlock();
	}

	@Override
	public void visit(HtmlBlock html) {
		write(html.getLiteral());
		endBlock();
	}

	@Override
	public void visit(HtmlInline html) {
		write(html.getLiteral());
	}

	@Override
	public void visit(org.commonmark.node.Link link) {
		int start = text.length();
		color = ThemeColors.ACCENT.get();
		underlined = true;
		visitChildren(link);
		color = null;
		underlined = false;
		links.add(new Link(start, text.length(), link.getDestination()));
	}

	@Override
	public void visit(Image image) {
		visitChildren(image);
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		write(" "); //$NON-NLS-1$
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		text.append('\n');
	}

	@Override
	public void visit(ThematicBreak rule) {
		color = ThemeColors.LINE.get();
		write("\u2500".repeat(40)); //$NON-NLS-1$
		color = null;
		endBlock();
	}

	@Override
	public void visit(BlockQuote quote) {
		int start = text.length();
		Color before = color;
		color = ThemeColors.MUTED.get();
		depth++;
		visitChildren(quote);
		depth--;
		color = before;
		endLine();
		indents.add(new Indent(start, text.length(), INDENT * (depth + 1), 0));
		endBlock();
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
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			if (item instanceof ListItem) {
				int start = text.length();
				text.append(first < 0 ? "\u2022 " : number + ". "); //$NON-NLS-1$ //$NON-NLS-2$
				number++;
				depth++;
				visitChildren(item);
				depth--;
				endLine();
				indents.add(0, new Indent(start, text.length(), INDENT * (depth + 1), BULLET));
			}
		}
		endBlock();
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof TableBlock) {
			int start = text.length();
			visitChildren(block);
			grids.add(new Grid(start, text.length()));
			endBlock();
		} else {
			super.visit(block);
		}
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof TableRow) {
			visitChildren(node);
			endLine();
		} else if (node instanceof TableCell cell) {
			if (cell.getPrevious() != null) {
				text.append('\t');
			}
			styled(cell.isHeader() ? SWT.BOLD : SWT.NORMAL, cell);
		} else {
			visitChildren(node);
		}
	}
}
