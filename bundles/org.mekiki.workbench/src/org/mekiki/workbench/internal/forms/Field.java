package org.mekiki.workbench.internal.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.model.text.ModelText;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;

/** The controls for one feature of one object. They are created once and then show one object after the other. */
abstract class Field {

	private final FormContext context;
	private final EStructuralFeature feature;
	private EObject owner;

	Field(FormContext context, EStructuralFeature feature) {
		this.context = context;
		this.feature = feature;
	}

	final FormContext context() {
		return context;
	}

	final EStructuralFeature feature() {
		return feature;
	}

	final EObject owner() {
		return owner;
	}

	/** Shows another object. */
	final void setOwner(EObject object) {
		owner = object;
		refresh();
	}

	final String label() {
		return ElementLabels.name(feature);
	}

	final String tooltip() {
		return ModelText.documentation(feature, DataLanguage.interfaceLocale());
	}

	/** Whether the field needs the whole width, with its label above. */
	boolean wide() {
		return false;
	}

	/** Whether the field may be several rows high, so that its label belongs at the top. */
	boolean tall() {
		return false;
	}

	/** Adds a button beside the label of a wide field; most fields have none. */
	void createAction(Composite parent) {
		// nothing to do beside a single value
	}

	/** Creates the controls; the field fills one cell of the grid of the parent. */
	abstract Control create(Composite parent);

	/** Shows what the object holds now; must not disturb what is being typed if that has not changed. */
	abstract void refresh();

	final Object value() {
		return owner == null ? null : owner.eGet(feature);
	}

	final void edit(Runnable edit) {
		context.edit(owner, feature, edit);
	}

	/** Sets the feature, if that makes a difference. */
	final void set(Object value) {
		EObject object = owner;
		Object old = object.eGet(feature);
		if (old == null ? value != null : !old.equals(value)) {
			edit(() -> object.eSet(feature, value));
		}
	}

	/** Names a control for screen readers and explains it. */
	final void describe(Control control) {
		describe(control, label());
		control.setToolTipText(tooltip());
	}

	static void describe(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = name;
				}
			}
		});
	}
}
