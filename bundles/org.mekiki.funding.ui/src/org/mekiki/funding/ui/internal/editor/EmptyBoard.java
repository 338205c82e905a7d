package org.mekiki.funding.ui.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mekiki.workbench.api.ExchangeWizards;

/** In place of a board that has nothing to show: why, and what to do. */
final class EmptyBoard {

	private static final int WIDTH = 520;
	private static final String TABLE_IMPORTER = "org.mekiki.funding.table"; //$NON-NLS-1$

	private final Composite body;
	private final Label title;
	private final Label detail;
	private final Button button;

	EmptyBoard(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().margins(24, 24).create());
		Composite middle = new Composite(body, SWT.NONE);
		middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
		middle.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 12).create());
		title = new Label(middle, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		detail = new Label(middle, SWT.WRAP);
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(detail);
		button = new Button(middle, SWT.PUSH);
		button.setText(Messages.emptyButton);
		button.addListener(SWT.Selection, event -> ExchangeWizards.openImport(body.getShell(), TABLE_IMPORTER, null));
	}

	Composite control() {
		return body;
	}

	void say(String what, String why, boolean importable) {
		title.setText(what);
		detail.setText(why.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		button.setVisible(importable);
		body.layout(true, true);
	}
}
