package org.mekiki.workbench.internal.forms;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A typed attribute: words, numbers, dates. What cannot be read is marked and not taken over. */
final class TextField extends Field {

	private static final int LONG_TEXT_HEIGHT = 72;

	private final boolean multiline;
	private Text text;
	private ControlDecoration error;
	private String shown = ""; //$NON-NLS-1$

	TextField(FormContext context, EAttribute attribute) {
		super(context, attribute);
		String name = attribute.getName();
		multiline = "Markdown".equals(attribute.getEAttributeType().getName()) //$NON-NLS-1$
				|| "quote".equals(name) || "value".equals(name) && "Note".equals(attribute.getEContainingClass().getName()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private EAttribute attribute() {
		return (EAttribute) feature();
	}

	@Override
	boolean wide() {
		return "Markdown".equals(attribute().getEAttributeType().getName()); //$NON-NLS-1$
	}

	@Override
	boolean tall() {
		return multiline && !wide();
	}

	@Override
	Control create(Composite parent) {
		text = context().toolkit().createText(parent, "", //$NON-NLS-1$
				SWT.BORDER | (multiline ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		text.setMessage(ValueText.hint(attribute().getEAttributeType()));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 60;
		if (multiline) {
			data.heightHint = LONG_TEXT_HEIGHT;
		}
		text.setLayoutData(data);
		describe(text);
		error = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
		error.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
				.getImage());
		error.hide();
		text.addModifyListener(event -> check());
		PendingEdit.register(text, () -> shown, this::commit, !multiline);
		return text;
	}

	@Override
	void refresh() {
		String now = ValueText.format(value());
		text.setEditable(context().canEdit());
		if (!now.equals(shown) || !text.isFocusControl()) {
			shown = now;
			if (!now.equals(text.getText())) {
				text.setText(now);
			}
			error.hide();
		}
	}

	private void check() {
		try {
			ValueText.parse(attribute().getEAttributeType(), text.getText());
			error.hide();
		} catch (IllegalArgumentException e) {
			error.setDescriptionText(e.getMessage());
			error.show();
		}
	}

	private void commit() {
		if (owner() == null || text.isDisposed() || text.getText().equals(shown)) {
			return;
		}
		try {
			Object value = ValueText.parse(attribute().getEAttributeType(), text.getText());
			shown = text.getText();
			set(value);
		} catch (IllegalArgumentException e) {
			error.setDescriptionText(e.getMessage());
			error.show();
		}
	}
}
