package org.mekiki.workbench.internal.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.workbench.api.ElementLabels;

/** An attribute with one value out of a few: a literal of an enumeration, or yes, no and not known. */
final class ChoiceField extends Field {

	private final List<Object> values = new ArrayList<>();
	private Combo combo;

	ChoiceField(FormContext context, EAttribute attribute) {
		super(context, attribute);
	}

	@Override
	Control create(Composite parent) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		context().toolkit().adapt(combo, true, false);
		combo.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		describe(combo);
		if (feature().getEType() instanceof EEnum literals) {
			for (EEnumLiteral literal : literals.getELiterals()) {
				add(literal.getInstance(), ElementLabels.name(literal));
			}
		} else {
			add(null, Messages.notKnown);
			add(Boolean.TRUE, Messages.yes);
			add(Boolean.FALSE, Messages.no);
		}
		combo.addListener(SWT.Selection, event -> {
			if (owner() != null && combo.getSelectionIndex() >= 0) {
				set(values.get(combo.getSelectionIndex()));
			}
		});
		// the wheel scrolls the form, not the value under the pointer
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = combo.isFocusControl());
		return combo;
	}

	private void add(Object value, String label) {
		values.add(value);
		combo.add(label);
	}

	@Override
	void refresh() {
		combo.setEnabled(context().canEdit());
		Object value = value();
		combo.select(values.indexOf(value));
	}
}
