package org.mekiki.workbench.internal.parameters;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.core.api.analysis.Parameter;

/** Takes yes or no. */
final class BooleanField extends ParameterField {

	private Button button;

	BooleanField(Parameter parameter, Runnable changed) {
		super(parameter, changed);
	}

	@Override
	String labelText() {
		return ""; //$NON-NLS-1$
	}

	@Override
	Control createControl(Composite parent) {
		button = new Button(parent, SWT.CHECK);
		button.setText(parameter().label().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		button.addListener(SWT.Selection, event -> edited());
		name(button);
		return button;
	}

	@Override
	List<String> values() {
		return List.of(Boolean.toString(button.getSelection()));
	}

	@Override
	void show(List<String> values) {
		button.setSelection(values.contains("true")); //$NON-NLS-1$
	}

	@Override
	void setEnabled(boolean enabled) {
		button.setEnabled(enabled);
	}

	@Override
	void focus() {
		button.setFocus();
	}
}
