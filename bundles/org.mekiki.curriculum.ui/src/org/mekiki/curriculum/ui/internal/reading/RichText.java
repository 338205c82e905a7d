package org.mekiki.curriculum.ui.internal.reading;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.mekiki.workbench.api.ThemeColors;

/** Words with styles, to be read and copied. Links to the web open in the browser of the desktop after a click. */
public final class RichText {

	private static final int LEADING = 5;

	private final StyledText text;
	private List<StyledXhtml.Link> links = List.of();
	private String xhtml = ""; //$NON-NLS-1$

	/**
	 * An empty text.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param style
	 *            {@link SWT#V_SCROLL} or {@link SWT#NONE}
	 */
	public RichText(Composite parent, int style) {
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | style);
		text.setCaret(null);
		text.setEditable(false);
		text.setLineSpacing(LEADING);
		text.addListener(SWT.MouseUp, event -> follow(event.x, event.y));
		text.addListener(SWT.MouseMove, event -> text.setCursor(linkAt(event.x, event.y) == null ? null
				: text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
		// Tab leads on, as in any text that is only read
		text.addListener(SWT.Traverse, event -> event.doit = event.doit
				|| event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		Runnable themed = this::show;
		ThemeColors.addListener(themed);
		text.addDisposeListener(event -> ThemeColors.removeListener(themed));
	}

	/**
	 * The control.
	 *
	 * @return to be laid out by the caller
	 */
	public StyledText control() {
		return text;
	}

	/**
	 * Shows a page or a part of one.
	 *
	 * @param content
	 *            from {@code PageContent}
	 */
	public void show(String content) {
		xhtml = content;
		show();
	}

	private void show() {
		if (text.isDisposed()) {
			return;
		}
		text.setFont(LargeType.body());
		text.setBackground(ThemeColors.PAGE.get());
		text.setForeground(ThemeColors.FOREGROUND.get());
		StyledXhtml styled = StyledXhtml.of(xhtml);
		text.setText(styled.text());
		text.setStyleRanges(styled.ranges().toArray(StyleRange[]::new));
		for (StyledXhtml.Indent indent : styled.indents()) {
			int line = text.getLineAtOffset(indent.start());
			text.setLineIndent(line, 1, Math.max(0, indent.points() - indent.hanging()));
			text.setLineWrapIndent(line, 1, indent.points());
		}
		links = styled.links();
	}

	private StyledXhtml.Link linkAt(int x, int y) {
		int offset = text.getOffsetAtPoint(new Point(x, y));
		return offset < 0 ? null
				: links.stream().filter(link -> link.start() <= offset && offset < link.end()).findFirst().orElse(null);
	}

	private void follow(int x, int y) {
		StyledXhtml.Link link = linkAt(x, y);
		if (link != null) {
			Links.open(link.address());
		}
	}

	/** Opens what a page may lead to. */
	static final class Links {

		private Links() {
		}

		static boolean open(String address) {
			// a page must not start programs
			return address.matches("(?i)(https?://|mailto:).*") && Program.launch(address); //$NON-NLS-1$
		}
	}
}
