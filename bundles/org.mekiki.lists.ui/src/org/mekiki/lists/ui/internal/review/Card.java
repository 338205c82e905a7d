package org.mekiki.lists.ui.internal.review;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.workbench.api.ThemeColors;

/** A framed sheet of texts, one below the other; the current one has a frame in the accent colour. */
final class Card {

	private static final int MARGIN = 12;
	private static final int LEAST_WIDTH = 120;

	private final FormToolkit toolkit;
	private final Composite body;
	private boolean current;

	Card(Composite parent, FormToolkit toolkit) {
		this.toolkit = toolkit;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 4).create());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		body.addListener(SWT.Paint, event -> {
			Rectangle area = body.getClientArea();
			event.gc.setForeground(current ? ThemeColors.ACCENT.get() : ThemeColors.LINE.get());
			event.gc.setLineWidth(current ? 2 : 1);
			event.gc.drawRectangle(1, 1, area.width - 3, area.height - 3);
		});
	}

	Composite control() {
		return body;
	}

	void setCurrent(boolean now) {
		if (current != now) {
			current = now;
			body.redraw();
		}
	}

	/** The main line. */
	Label title(String text) {
		Label label = line(text, ThemeColors.FOREGROUND.get());
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		return label;
	}

	/** A line, left out if it says nothing. */
	Label line(String text, Color color) {
		if (text.isBlank()) {
			return null;
		}
		Label label = toolkit.createLabel(body, text.replace("&", "&&"), SWT.WRAP); //$NON-NLS-1$ //$NON-NLS-2$
		label.setForeground(color);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = LEAST_WIDTH;
		label.setLayoutData(data);
		return label;
	}

	/** A line in a quieter colour after a word that says what it is. */
	void detail(String what, String text) {
		if (!text.isBlank()) {
			line(what + "  " + text, ThemeColors.MUTED.get()); //$NON-NLS-1$
		}
	}
}
