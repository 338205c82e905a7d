package org.mekiki.workbench.api;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.editing.SessionListener;
import org.mekiki.model.Element;
import org.mekiki.workbench.internal.editors.Messages;

/**
 * An editor of one element of an open knowledge base. It is saved with the base, follows its edits and the data language,
 * and closes when the element or the base is gone.
 *
 * @since 0.1
 */
public abstract class SessionEditor extends EditorPart implements SessionListener {

	private final PartSelection selection = new PartSelection();
	private final Runnable languageListener = () -> {
		if (element() != null && !session().isClosed()) {
			languageChanged();
		}
	};

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ObjectEditorInput object) || !object.exists() || !accepts(object.element())) {
			throw new PartInitException(Messages.gone);
		}
		setSite(site);
		setInput(input);
		site.setSelectionProvider(selection);
		session().addListener(this);
		DataLanguage.addListener(languageListener);
	}

	/**
	 * Whether the editor is made for an element.
	 *
	 * @param element
	 *            what is to be opened
	 * @return true for any, unless overridden
	 */
	protected boolean accepts(Element element) {
		return true;
	}

	/**
	 * The session that the element belongs to.
	 *
	 * @return the session, closed or not
	 */
	public final EditingSession session() {
		return ((ObjectEditorInput) getEditorInput()).session();
	}

	/**
	 * The element that is edited.
	 *
	 * @return null if it has been deleted or the base was closed
	 */
	public Element element() {
		return ((ObjectEditorInput) getEditorInput()).element();
	}

	/**
	 * Tells the views around the editor what is selected in it.
	 *
	 * @param elements
	 *            may be empty
	 */
	protected final void select(List<? extends Element> elements) {
		selection.setSelection(new StructuredSelection(elements));
	}

	/** Shows name, tooltip and icon of the element on the tab. */
	protected final void refreshTitle() {
		setPartName(getEditorInput().getName());
		setTitleToolTip(getEditorInput().getToolTipText());
		setTitleImage(Icons.of(element()));
	}

	/**
	 * The base was edited; the element is still there.
	 *
	 * @param change
	 *            what changed
	 */
	protected abstract void refresh(ModelChange change);

	/** The language in which data is shown has changed; the element is still there. */
	protected abstract void languageChanged();

	@Override
	public final void modelChanged(ModelChange change) {
		if (element() == null) {
			closed();
		} else {
			refresh(change);
		}
	}

	@Override
	public void closed() {
		getSite().getPage().closeEditor(this, false);
	}

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		// the session is saved as a whole
	}

	@Override
	public final void doSaveAs() {
		// an element has only one place
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		DataLanguage.removeListener(languageListener);
		if (getEditorInput() != null) {
			session().removeListener(this);
		}
		super.dispose();
	}
}
