package org.mekiki.workbench.internal.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** An attribute with several short values, such as country codes, typed with commas between them. */
final class ListTextField extends Field {

	private Text text;
	private String shown = ""; //$NON-NLS-1$

	ListTextField(FormContext context, EAttribute attribute) {
		super(context, attribute);
	}

	@Override
	Control create(Composite parent) {
		text = context().toolkit().createText(parent, "", SWT.BORDER | SWT.SINGLE); //$NON-NLS-1$
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		describe(text);
		PendingEdit.register(text, () -> shown, this::commit, true);
		return text;
	}

	@Override
	void refresh() {
		String now = ((List<?>) value()).stream().map(ValueText::format).collect(Collectors.joining(", ")); //$NON-NLS-1$
		text.setEditable(context().canEdit());
		if (!now.equals(shown) || !text.isFocusControl()) {
			shown = now;
			text.setText(now);
		}
	}

	private void commit() {
		if (owner() == null || text.isDisposed() || text.getText().equals(shown)) {
			return;
		}
		List<Object> values = new ArrayList<>();
		Arrays.stream(text.getText().split("[,\u3001\uff0c]")).map(String::strip).filter(part -> !part.isEmpty()) //$NON-NLS-1$
				.forEach(part -> values.add(ValueText.parse(((EAttribute) feature()).getEAttributeType(), part)));
		shown = text.getText();
		set(values);
	}
}
