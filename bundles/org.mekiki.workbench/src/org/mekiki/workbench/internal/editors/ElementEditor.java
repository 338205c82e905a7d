package org.mekiki.workbench.internal.editors;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.HyperlinkSettings;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.workbench.api.PageBlocks;
import org.mekiki.workbench.api.PropertyForm;
import org.mekiki.workbench.api.SessionEditor;
import org.mekiki.workbench.api.VerticalForm;
import org.mekiki.workbench.internal.theme.Themes;

/** The page of an element whose class has no editor of its own: what plug-ins know of it, and its form. */
public final class ElementEditor extends SessionEditor {

	private FormToolkit toolkit;
	private VerticalForm scrolled;
	private ElementHeader header;
	private PageBlocks blocks;
	private PropertyForm form;

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		toolkit.getHyperlinkGroup().setHyperlinkUnderlineMode(HyperlinkSettings.UNDERLINE_HOVER);
		scrolled = new VerticalForm(parent, toolkit);
		Themes.markPage(scrolled);
		Composite body = scrolled.body();
		body.setLayout(GridLayoutFactory.fillDefaults().margins(24, 18).spacing(0, 14).create());
		header = new ElementHeader(body, toolkit);
		header.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		blocks = new PageBlocks(body, toolkit);
		blocks.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		form = new PropertyForm(body, toolkit);
		form.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		show();
		form.show(session(), element());
		select(List.of(element()));
		scrolled.reflow(true);
	}

	private void show() {
		refreshTitle();
		header.show(element());
		blocks.show(session(), element());
		scrolled.reflow(true);
	}

	@Override
	protected void refresh(ModelChange change) {
		languageChanged();
	}

	@Override
	protected void languageChanged() {
		if (scrolled != null && !scrolled.isDisposed()) {
			show();
		}
	}

	@Override
	public void setFocus() {
		form.control().setFocus();
	}

	@Override
	public void dispose() {
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
