package org.mekiki.lists.ui.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.mekiki.workbench.api.ThemeColors;

/**
 * A framed sheet of texts, one below the other; the current one has a frame in the accent colour. Paints itself: as many
 * labels as there are lines would take the toolkit longer to lay out than a person needs to decide.
 */
final class Card extends Canvas {

	private static final int MARGIN = 12;
	private static final int BETWEEN = 4;
	private static final int LEAST_WIDTH = 120;

	private record Line(TextLayout layout, ThemeColors color) {
	}

	private final List<Line> lines = new ArrayList<>();
	private boolean current;

	Card(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		setBackground(parent.getBackground());
		setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Dispose, event -> lines.forEach(line -> line.layout().dispose()));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = text();
			}
		});
	}

	/** All that stands on it, for those who do not see it. */
	String text() {
		return lines.stream().map(line -> line.layout().getText()).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	void setCurrent(boolean now) {
		if (current != now) {
			current = now;
			redraw();
		}
	}

	/** The main line of one card among others. */
	void title(String text) {
		add(text, ThemeColors.FOREGROUND, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	/** The main line of the only card. */
	void header(String text) {
		add(text, ThemeColors.FOREGROUND, JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
	}

	/** A line, left out if it says nothing. */
	void line(String text, ThemeColors color) {
		add(text, color, getFont());
	}

	/** A line in a quieter colour after a word that says what it is. */
	void detail(String what, String text) {
		if (!text.isBlank()) {
			line(what + "  " + text, ThemeColors.MUTED); //$NON-NLS-1$
		}
	}

	private void add(String text, ThemeColors color, Font font) {
		if (!text.isBlank()) {
			TextLayout layout = new TextLayout(getDisplay());
			layout.setText(text);
			layout.setFont(font);
			lines.add(new Line(layout, color));
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int width = widthHint == SWT.DEFAULT ? LEAST_WIDTH : widthHint;
		return new Point(width, heightHint == SWT.DEFAULT ? height(width) : heightHint);
	}

	private int height(int width) {
		int height = 2 * MARGIN - BETWEEN;
		for (Line line : lines) {
			line.layout().setWidth(Math.max(1, width - 2 * MARGIN));
			height += line.layout().getBounds().height + BETWEEN;
		}
		return height;
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		int top = MARGIN;
		for (Line line : lines) {
			line.layout().setWidth(Math.max(1, area.width - 2 * MARGIN));
			gc.setForeground(line.color().get());
			line.layout().draw(gc, MARGIN, top);
			top += line.layout().getBounds().height + BETWEEN;
		}
		gc.setForeground(current ? ThemeColors.ACCENT.get() : ThemeColors.LINE.get());
		gc.setLineWidth(current ? 2 : 1);
		gc.drawRectangle(1, 1, area.width - 3, area.height - 3);
	}
}
