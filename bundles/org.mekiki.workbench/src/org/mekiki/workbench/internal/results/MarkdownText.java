package org.mekiki.workbench.internal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.theme.PageFonts;
import org.mekiki.workbench.internal.theme.Themes;

/** Shows Markdown in the fonts and colours of the window. Links to the web open in the browser after a click. */
final class MarkdownText {

	private static final int GAP = 24;

	private final StyledText text;
	private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
	private final List<StyledMarkdown.Link> links = new ArrayList<>();
	private String markdown = ""; //$NON-NLS-1$
	private Consumer<String> opener = address -> Program.launch(address);

	/**
	 * Creates an empty text.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param style
	 *            {@link SWT#V_SCROLL} or {@link SWT#NONE}
	 */
	MarkdownText(Composite parent, int style) {
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | style);
		text.setCaret(null);
		text.setEditable(false);
		text.addListener(SWT.MouseUp, event -> follow(event.x, event.y));
		text.addListener(SWT.MouseMove, event -> text.setCursor(linkAt(event.x, event.y) == null ? null
				: text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
		Runnable themed = this::show;
		Themes.addListener(themed);
		text.addDisposeListener(event -> Themes.removeListener(themed));
	}

	void margins(int sides, int ends) {
		text.setMargins(sides, ends, sides, ends);
	}

	/** For tests: takes the addresses of links instead of the browser. */
	void onLink(Consumer<String> other) {
		opener = other;
	}

	StyledText control() {
		return text;
	}

	void show(String other) {
		markdown = other;
		show();
	}

	private void show() {
		if (text.isDisposed()) {
			return;
		}
		text.setBackground(ThemeColors.PAGE.get());
		text.setForeground(ThemeColors.FOREGROUND.get());
		StyledMarkdown styled = StyledMarkdown.of(parser.parse(markdown));
		text.setText(styled.text());
		text.setStyleRanges(styled.ranges().toArray(StyleRange[]::new));
		styled.indents().forEach(indent -> {
			int first = text.getLineAtOffset(indent.start());
			int last = text.getLineAtOffset(Math.max(indent.start(), indent.end() - 1));
			text.setLineIndent(first, 1, Math.max(0, indent.points() - indent.hanging()));
			text.setLineWrapIndent(first, 1, indent.points());
			for (int line = first + 1; line <= last; line++) {
				text.setLineIndent(line, 1, indent.points());
				text.setLineWrapIndent(line, 1, indent.points());
			}
		});
		styled.grids().forEach(grid -> align(styled.text(), grid));
		links.clear();
		links.addAll(styled.links());
	}

	/** Sets the tabs of a table so that its columns stand below each other. */
	private void align(String whole, StyledMarkdown.Grid grid) {
		int end = Math.min(grid.end(), whole.length());
		List<Integer> widths = new ArrayList<>();
		GC gc = new GC(text);
		try {
			gc.setFont(PageFonts.heading());
			for (String line : whole.substring(grid.start(), end).split("\n")) { //$NON-NLS-1$
				String[] cells = line.split("\t"); //$NON-NLS-1$
				for (int i = 0; i < cells.length; i++) {
					Integer width = Integer.valueOf(gc.textExtent(cells[i]).x);
					if (i == widths.size()) {
						widths.add(width);
					} else if (width.intValue() > widths.get(i).intValue()) {
						widths.set(i, width);
					}
				}
			}
		} finally {
			gc.dispose();
		}
		int[] stops = new int[widths.size()];
		int at = 0;
		for (int i = 0; i < stops.length; i++) {
			at += widths.get(i).intValue() + GAP;
			stops[i] = at;
		}
		int first = text.getLineAtOffset(grid.start());
		text.setLineTabStops(first, text.getLineAtOffset(Math.max(grid.start(), end - 1)) - first + 1, stops);
	}

	private StyledMarkdown.Link linkAt(int x, int y) {
		int offset = text.getOffsetAtPoint(new Point(x, y));
		return offset < 0 ? null
				: links.stream().filter(link -> link.start() <= offset && offset < link.end()).findFirst().orElse(null);
	}

	private void follow(int x, int y) {
		StyledMarkdown.Link link = linkAt(x, y);
		// a plug-in must not start programs by a text
		if (link != null && link.address().matches("(?i)https?://.*")) { //$NON-NLS-1$
			opener.accept(link.address());
		}
	}
}
