package org.mekiki.workbench.internal.results;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.SessionListener;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Trail;
import org.mekiki.workbench.api.PartSelection;

/**
 * Shows sections of results of a base: what is selected in them is the selection of the part. Nothing is edited in it,
 * and it closes with its base.
 */
abstract class SectionEditor extends EditorPart implements SessionListener, SectionHost {

	private final PartSelection selection = new PartSelection();

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!input.exists() || input.getAdapter(EditingSession.class) == null) {
			throw new PartInitException(Messages.gone);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
		site.setSelectionProvider(selection);
		session().addListener(this);
	}

	final EditingSession session() {
		return getEditorInput().getAdapter(EditingSession.class);
	}

	@Override
	public final void selected(ModelLink link, Trail trail) {
		selection.setSelection(new Explained(session(), link, trail).asSelection());
	}

	@Override
	public final void open(ModelLink link) {
		Links.open(session(), link);
	}

	@Override
	public final void explain() {
		WhyOpener.show(getSite(), selection);
	}

	@Override
	public final void closed() {
		getSite().getPage().closeEditor(this, false);
	}

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		// results are made again, not saved
	}

	@Override
	public final void doSaveAs() {
		// exporting is another command
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		if (getEditorInput() != null) {
			session().removeListener(this);
		}
		super.dispose();
	}
}
