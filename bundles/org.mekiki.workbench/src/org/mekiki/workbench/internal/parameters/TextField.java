package org.mekiki.workbench.internal.parameters;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.analysis.ParameterType;

/** Takes words, numbers, years or codes as they are typed; several ones between semicolons. */
final class TextField extends ParameterField {

	private static final String SEPARATORS = "[;\uff1b]"; //$NON-NLS-1$

	private Text text;

	TextField(Parameter parameter, Runnable changed) {
		super(parameter, changed);
	}

	@Override
	Control createControl(Composite parent) {
		text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		text.setMessage(hint());
		text.addModifyListener(event -> edited());
		text.addListener(SWT.DefaultSelection, event -> entered());
		name(text);
		return text;
	}

	/** What can be typed, shown while the field is empty. */
	private String hint() {
		Parameter declared = parameter();
		String bounds = declared.minimum() == null && declared.maximum() == null ? "" //$NON-NLS-1$
				: bound(declared.minimum()) + "\u2013" + bound(declared.maximum()); //$NON-NLS-1$
		String hint = declared.type() == ParameterType.YEARS && bounds.isEmpty() ? Messages.yearsHint : bounds;
		return declared.multiple() && hint.isEmpty() ? Messages.severalHint : hint;
	}

	private static String bound(java.math.BigDecimal bound) {
		return bound == null ? "" : bound.toPlainString(); //$NON-NLS-1$
	}

	@Override
	List<String> values() {
		if (!parameter().multiple()) {
			return text.getText().isBlank() ? List.of() : List.of(normal(text.getText()));
		}
		return Arrays.stream(text.getText().split(SEPARATORS)).filter(part -> !part.isBlank()).map(this::normal).toList();
	}

	/** Japanese keyboards type figures and dashes in full width. */
	private String normal(String typed) {
		String plain = typed.strip();
		return parameter().type() == ParameterType.TEXT ? plain
				: java.text.Normalizer.normalize(plain, java.text.Normalizer.Form.NFKC).replace(",", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	void show(List<String> values) {
		text.setText(String.join("; ", values)); //$NON-NLS-1$
	}

	@Override
	void setEnabled(boolean enabled) {
		text.setEnabled(enabled);
	}

	@Override
	void focus() {
		text.setFocus();
	}
}
