package org.mekiki.taxonomy.ui.internal.editor;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.workbench.api.ThemeColors;

/** Shown instead of the tree while a taxonomy holds nothing: what this is, and the first useful thing to do. */
final class EmptyTaxonomy {

	private static final int TEXT_WIDTH = 320;

	private final Composite body;
	private final Button add;
	private final Button paste;

	EmptyTaxonomy(Composite parent, FormToolkit toolkit) {
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().margins(24, 24).spacing(0, 10).create());
		Label title = toolkit.createLabel(body, Messages.emptyTitle);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		Label text = toolkit.createLabel(body, Messages.emptyText, SWT.WRAP);
		text.setForeground(ThemeColors.MUTED.get());
		GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		data.widthHint = TEXT_WIDTH;
		text.setLayoutData(data);
		add = toolkit.createButton(body, Messages.emptyAdd, SWT.PUSH);
		paste = toolkit.createButton(body, Messages.emptyPaste, SWT.PUSH);
	}

	Composite control() {
		return body;
	}

	void onAdd(Runnable action) {
		add.addListener(SWT.Selection, event -> action.run());
	}

	void onPaste(Runnable action) {
		paste.addListener(SWT.Selection, event -> action.run());
	}

	void setEnabled(boolean enabled) {
		add.setEnabled(enabled);
		paste.setEnabled(enabled);
	}
}
