package org.mekiki.workbench.internal.editors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.HyperlinkSettings;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.EditorPart;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.editing.SessionListener;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ObjectEditorInput;
import org.mekiki.workbench.api.PageBlocks;
import org.mekiki.workbench.api.PropertyForm;
import org.mekiki.workbench.api.VerticalForm;
import org.mekiki.workbench.internal.theme.Themes;

/** The page of an element whose class has no editor of its own: what plug-ins know of it, and its form. */
public final class ElementEditor extends EditorPart implements SessionListener {

	private final Runnable languageListener = this::refresh;
	private FormToolkit toolkit;
	private VerticalForm scrolled;
	private ElementHeader header;
	private PageBlocks blocks;
	private PropertyForm form;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ObjectEditorInput object) || !object.exists()) {
			throw new PartInitException(Messages.gone);
		}
		setSite(site);
		setInput(input);
		site.setSelectionProvider(new FixedSelection());
		EditingSession session = object.session();
		session.addListener(this);
		DataLanguage.addListener(languageListener);
	}

	private ObjectEditorInput object() {
		return (ObjectEditorInput) getEditorInput();
	}

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
		refresh();
		Element element = object().element();
		if (element != null) {
			form.show(object().session(), element);
			getSite().getSelectionProvider().setSelection(new StructuredSelection(element));
		}
		scrolled.reflow(true);
	}

	private void refresh() {
		Element element = object().element();
		if (element == null || scrolled == null || scrolled.isDisposed()) {
			return;
		}
		setPartName(object().getName());
		setTitleToolTip(object().getToolTipText());
		setTitleImage(Icons.of(element));
		header.show(element);
		blocks.show(object().session(), element);
		scrolled.reflow(true);
	}

	@Override
	public void modelChanged(ModelChange change) {
		if (object().element() == null) {
			closed();
		} else {
			refresh();
		}
	}

	@Override
	public void closed() {
		getSite().getPage().closeEditor(this, false);
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// the session is saved as a whole
	}

	@Override
	public void doSaveAs() {
		// there is only one place for an element
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		form.control().setFocus();
	}

	@Override
	public void dispose() {
		DataLanguage.removeListener(languageListener);
		if (getEditorInput() != null) {
			object().session().removeListener(this);
		}
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
