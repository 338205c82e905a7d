package org.mekiki.workbench.api;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.workbench.internal.forms.GeneratedForm;

/**
 * The form of an element, generated from the model: a field for every feature, labelled and explained as the model
 * says, texts of several languages side by side, citations with their source. Every edit is one undoable step. The
 * form follows the element when it is changed elsewhere.
 */
public final class PropertyForm {

	private final GeneratedForm form;

	/**
	 * Creates an empty form.
	 *
	 * @param parent
	 *            takes the form as a child; it should scroll
	 * @param toolkit
	 *            makes the controls
	 */
	public PropertyForm(Composite parent, FormToolkit toolkit) {
		this(parent, toolkit, feature -> true);
	}

	/**
	 * Creates an empty form for some features only.
	 *
	 * @param parent
	 *            takes the form as a child; it should scroll
	 * @param toolkit
	 *            makes the controls
	 * @param features
	 *            says which features are shown
	 */
	public PropertyForm(Composite parent, FormToolkit toolkit, Predicate<EStructuralFeature> features) {
		form = new GeneratedForm(parent, toolkit, features);
	}

	/**
	 * The composite that holds the form.
	 *
	 * @return the control, to be laid out by the caller
	 */
	public Composite control() {
		return form.control();
	}

	/**
	 * Shows an element; the controls are kept when it has the same class as the one before.
	 *
	 * @param session
	 *            holds the element; null if the element is null
	 * @param element
	 *            the element, or null for an empty form
	 */
	public void show(EditingSession session, Element element) {
		form.show(session, element);
	}

	/**
	 * What is to be done to show an element, for who fills the form beside other things: the first element of a class takes
	 * long enough to be noticed. Steps that are left when another element is to be shown do nothing.
	 *
	 * @param session
	 *            holds the element; null if the element is null
	 * @param element
	 *            the element, or null for an empty form
	 * @return to be run in this order on the UI thread; other events may be handled in between
	 */
	public List<Runnable> steps(EditingSession session, Element element) {
		return form.steps(session, element);
	}
}
