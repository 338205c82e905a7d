package org.mekiki.workbench.internal.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Value;
import org.mekiki.workbench.api.ElementLabels;

/** What the fields of one form share. */
final class FormContext {

	private final FormToolkit toolkit;
	private final Runnable relayout;
	private EditingSession session;

	FormContext(FormToolkit toolkit, Runnable relayout) {
		this.toolkit = toolkit;
		this.relayout = relayout;
	}

	FormToolkit toolkit() {
		return toolkit;
	}

	EditingSession session() {
		return session;
	}

	void setSession(EditingSession session) {
		this.session = session;
	}

	boolean canEdit() {
		return session != null && !session.isClosed() && !session.knowledgeBase().readOnly();
	}

	/** Runs an edit of a feature as one undoable step that says what it changes, and of what. */
	void edit(EObject owner, EStructuralFeature feature, Runnable edit) {
		if (canEdit() && owner.eResource() != null) {
			EObject named = owner;
			while (named instanceof Value) {
				named = named.eContainer();
			}
			session.execute(NLS.bind(Messages.change, ElementLabels.name(feature), ElementLabels.brief(named)), edit);
		}
	}

	/** To be called after controls were added or removed. */
	void relayout() {
		relayout.run();
	}

	/** A composite without margins, of the same background as the form. */
	Composite plain(Composite parent) {
		return toolkit.createComposite(parent);
	}
}
