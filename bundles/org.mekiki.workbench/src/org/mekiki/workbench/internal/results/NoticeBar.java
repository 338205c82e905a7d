package org.mekiki.workbench.internal.results;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.PartLayout;
import org.mekiki.workbench.api.ThemeColors;

/** One line above a result that says what is the matter, and what can be done about it. Hidden when nothing is. */
final class NoticeBar {

	private static final int BAR_WIDTH = 140;
	private static final int WRAP = 60;

	private final Composite body;
	private ProgressBar bar;
	private Label text;

	/** Something that can be done. */
	record Deed(String label, Runnable action) {
	}

	NoticeBar(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		body.addListener(SWT.Paint, event -> {
			event.gc.setForeground(ThemeColors.LINE.get());
			var area = body.getClientArea();
			event.gc.drawLine(0, area.height - 1, area.width, area.height - 1);
			event.gc.drawLine(0, 0, area.width, 0);
		});
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(body);
		body.setVisible(false);
	}

	/** Says something; the icon is one of the workbench's. */
	void show(String icon, String message, List<Deed> deeds) {
		rebuild(icon, message, 3 + deeds.size());
		deeds.forEach(this::button);
		shown(true);
	}

	/** Says that something runs, with a bar that {@link #progress(int, String)} moves. */
	void running(String message, String cancel, Runnable action) {
		rebuild("progress", message, 4); //$NON-NLS-1$
		bar = new ProgressBar(body, SWT.SMOOTH);
		bar.setMaximum(100);
		GridDataFactory.swtDefaults().hint(BAR_WIDTH, SWT.DEFAULT).applyTo(bar);
		button(new Deed(cancel, action));
		shown(true);
	}

	/** Moves the bar. */
	void progress(int percent, String message) {
		if (bar != null && !bar.isDisposed()) {
			bar.setSelection(Math.max(0, percent));
			if (!message.equals(text.getText())) {
				text.setText(message.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	void hide() {
		if (body.getVisible()) {
			shown(false);
		}
	}

	/** What it says; empty if it is hidden. */
	String message() {
		return body.getVisible() ? text.getText() : ""; //$NON-NLS-1$
	}

	private void rebuild(String icon, String message, int columns) {
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		bar = null;
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(columns).margins(10, 5).spacing(8, 0).create());
		Label image = new Label(body, SWT.NONE);
		image.setImage(Icons.get(icon));
		text = new Label(body, SWT.WRAP);
		text.setText(message.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(text);
	}

	private void button(Deed deed) {
		Button button = new Button(body, SWT.PUSH);
		button.setText(deed.label());
		button.addListener(SWT.Selection, event -> deed.action().run());
	}

	private void shown(boolean visible) {
		((GridData) body.getLayoutData()).exclude = !visible;
		body.setVisible(visible);
		PartLayout.request(body);
	}
}
