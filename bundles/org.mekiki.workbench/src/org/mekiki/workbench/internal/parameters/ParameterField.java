package org.mekiki.workbench.internal.parameters;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.PartLayout;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.theme.Themes;

/** The field of a parameter: label, control, and below it what is wrong with the value. */
abstract class ParameterField {

	private static final int WRAP = 60;

	private final Parameter parameter;
	private final Runnable changed;
	private Composite body;
	private Label label;
	/** Made when there is something to say. */
	private Composite message;
	private Label messageText;
	private Runnable submit = () -> {
		// nobody waits for Enter yet
	};
	private boolean setting;

	/**
	 * A field.
	 *
	 * @param parameter
	 *            what is declared
	 * @param changed
	 *            called after the user has changed the value
	 */
	ParameterField(Parameter parameter, Runnable changed) {
		this.parameter = parameter;
		this.changed = changed;
	}

	final void create(Composite parent, Runnable enter) {
		submit = enter;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
		label = new Label(body, SWT.NONE);
		label.setText(labelText().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setToolTipText(tip());
		Themes.color(label, ThemeColors.MUTED);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		Control control = createControl(body);
		control.setToolTipText(tip());
		GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(control);
	}

	private void createMessage() {
		message = new Composite(body, SWT.NONE);
		message.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).create());
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(message);
		Label icon = new Label(message, SWT.NONE);
		icon.setImage(Icons.get("error")); //$NON-NLS-1$
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		messageText = new Label(message, SWT.WRAP);
		Themes.color(messageText, ThemeColors.BAD);
		GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(messageText);
		message.setVisible(false);
	}

	/** Creates the control that takes the value. */
	abstract Control createControl(Composite parent);

	/** The value as it is typed or chosen now. */
	abstract List<String> values();

	/** Shows a value. */
	abstract void show(List<String> values);

	/** Whether a value can be changed. */
	abstract void setEnabled(boolean enabled);

	/** Sets the cursor into the field. */
	abstract void focus();

	final Parameter parameter() {
		return parameter;
	}

	final void set(List<String> values) {
		setting = true;
		try {
			show(values);
		} finally {
			setting = false;
		}
		check(false);
	}

	/** To be called by the control after every change. */
	final void edited() {
		if (!setting) {
			check(true);
			changed.run();
		}
	}

	/** To be called when Enter was pressed. */
	final void entered() {
		submit.run();
	}

	/** What is wrong with the value; empty if nothing is. */
	Optional<String> problem() {
		return parameter.problem(values());
	}

	/** Shows what is wrong; that a value is missing only after the field was touched or all are wanted. */
	final boolean check(boolean strict) {
		Optional<String> problem = problem();
		tell(problem.isPresent() && (strict || !values().isEmpty()) ? problem.get() : ""); //$NON-NLS-1$
		return problem.isEmpty();
	}

	/** Shows a message below the field; empty for none. */
	final void tell(String text) {
		boolean visible = !text.isEmpty();
		if (message == null && visible) {
			createMessage();
		} else if (message == null) {
			return;
		}
		GridData data = (GridData) message.getLayoutData();
		if (data.exclude == visible || !messageText.getText().equals(text)) {
			messageText.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			data.exclude = !visible;
			message.setVisible(visible);
			PartLayout.request(message);
		}
	}

	/** What is shown below the field; empty for nothing. */
	final String told() {
		return message != null && message.getVisible() ? messageText.getText() : ""; //$NON-NLS-1$
	}

	/** The label above the control, marked if a value is needed. */
	String labelText() {
		return parameter.required() ? parameter.label() + " *" : parameter.label(); //$NON-NLS-1$
	}

	final String tip() {
		String text = parameter.description().isBlank() ? parameter.label()
				: parameter.label() + '\n' + parameter.description();
		return parameter.required() ? text + '\n' + Messages.required : text;
	}

	/** Tells screen readers what a control is for. */
	final void name(Control control) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = parameter.label();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = told().isEmpty() ? parameter.description() : told();
			}
		});
	}
}
