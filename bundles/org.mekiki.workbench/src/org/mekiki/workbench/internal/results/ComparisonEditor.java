package org.mekiki.workbench.internal.results;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.SessionListener;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Trail;
import org.mekiki.workbench.api.PartSelection;

/** Two results of an analysis beside each other; cells that differ are marked. */
public final class ComparisonEditor extends EditorPart implements SessionListener, SectionHost {

	/** Identifier of the editor. */
	public static final String ID = "org.mekiki.workbench.comparison"; //$NON-NLS-1$

	private final PartSelection selection = new PartSelection();
	private ComparisonPage page;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ComparisonInput comparison) || !comparison.exists()) {
			throw new PartInitException(Messages.gone);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
		site.setSelectionProvider(selection);
		comparison.session().addListener(this);
	}

	private EditingSession session() {
		return ((ComparisonInput) getEditorInput()).session();
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new ComparisonPage(parent, (ComparisonInput) getEditorInput(), this);
	}

	/**
	 * The controls.
	 *
	 * @return the page
	 */
	ComparisonPage page() {
		return page;
	}

	@Override
	public void selected(ModelLink link, Trail trail) {
		selection.setSelection(new Explained(session(), link, trail).asSelection());
	}

	@Override
	public void open(ModelLink link) {
		Links.open(session(), link);
	}

	@Override
	public void explain() {
		WhyOpener.show(getSite(), selection);
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
		// nothing is edited here
	}

	@Override
	public void doSaveAs() {
		// nothing is edited here
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void dispose() {
		if (getEditorInput() != null) {
			session().removeListener(this);
		}
		super.dispose();
	}
}
