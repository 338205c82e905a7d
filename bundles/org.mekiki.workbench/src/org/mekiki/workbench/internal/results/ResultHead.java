package org.mekiki.workbench.internal.results;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.PartLayout;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.theme.PageFonts;
import org.mekiki.workbench.internal.theme.Themes;

/** The head of a result: what it is about, the answer in a sentence, and what can be done with it. */
final class ResultHead {

	private static final int WRAP = 80;

	private final Composite body;
	private final Label title;
	private final MarkdownText summary;
	private final Button run;
	private final ToolBar tools;

	ResultHead(Composite parent, Runnable running) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(14, 8, 10, 6).spacing(8, 4).create());
		title = new Label(body, SWT.WRAP);
		title.setFont(PageFonts.figure());
		Themes.color(title, ThemeColors.FOREGROUND);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(title);
		run = new Button(body, SWT.PUSH);
		run.addListener(SWT.Selection, event -> running.run());
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(run);
		tools = new ToolBar(body, SWT.FLAT);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(tools);
		summary = new MarkdownText(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WRAP, SWT.DEFAULT).applyTo(summary.control());
		setRunning(false);
	}

	Composite control() {
		return body;
	}

	/** Adds a button; the icon is one of the workbench's. */
	ToolItem tool(int style, String icon, String tip, Runnable action) {
		ToolItem item = new ToolItem(tools, style);
		item.setImage(Icons.get(icon));
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	ToolBar tools() {
		return tools;
	}

	void show(String heading, String sentence) {
		title.setText(heading.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		summary.show(sentence);
		boolean empty = sentence.isBlank();
		((GridData) summary.control().getLayoutData()).exclude = empty;
		summary.control().setVisible(!empty);
		PartLayout.request(body);
	}

	/** The button runs, or cancels what is running. */
	void setRunning(boolean running) {
		run.setText(running ? Messages.cancel : Messages.run);
		run.setImage(Icons.get(running ? "stop" : "run")); //$NON-NLS-1$ //$NON-NLS-2$
		run.setToolTipText(running ? Messages.cancelTip : Messages.runTip);
		PartLayout.request(run);
	}

	void setEnabled(boolean enabled) {
		Themes.enable(run, enabled);
	}

	String title() {
		return title.getText();
	}

	String summary() {
		return summary.control().getText();
	}
}
