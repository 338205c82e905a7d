package org.mekiki.lists.ui.internal.editor;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.workbench.api.ThemeColors;

/** Shown instead of the items while a list holds none: what this is, and the first useful thing to do. */
final class EmptyList {

	private static final int TEXT_WIDTH = 380;

	private final Composite body;
	private final Button add;

	EmptyList(Composite parent, FormToolkit toolkit, Runnable adding) {
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
		add.addListener(SWT.Selection, event -> adding.run());
	}

	Composite control() {
		return body;
	}

	void setEnabled(boolean enabled) {
		add.setEnabled(enabled);
	}
}
