package org.mekiki.workbench.internal.files;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mekiki.workbench.internal.theme.Themes;

/** A dialog of labelled fields that says at once what is still missing. */
abstract class FieldsDialog extends TitleAreaDialog {

	private static final int FIELD_WIDTH = 360;

	private final String title;
	private final String message;
	private boolean touched;

	FieldsDialog(Shell shell, String title, String message) {
		super(shell);
		this.title = title;
		this.message = message;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(14, 12).spacing(8, 8).applyTo(area);
		setTitle(title);
		setMessage(message);
		createFields(area);
		return outer;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		validate();
		return contents;
	}

	/** Creates the fields in a grid of three columns: name, field, button. */
	abstract void createFields(Composite area);

	/** Takes the fields into the model and says what is wrong; null if nothing is. */
	abstract String problem();

	final void changed() {
		touched = true;
		validate();
	}

	private void validate() {
		String problem = problem();
		setErrorMessage(touched ? problem : null);
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			Themes.enable(ok, problem == null);
		}
	}

	final Text text(Composite area, String name, String value, int style) {
		Label label = new Label(area, SWT.NONE);
		label.setText(name);
		Text text = new Text(area, SWT.BORDER | style);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT)
				.span((style & SWT.LEFT_TO_RIGHT) != 0 ? 1 : 2, 1).applyTo(text);
		text.addModifyListener(event -> changed());
		return text;
	}

	/** A text field with a button behind it. */
	final Text browsed(Composite area, String name, String value, Runnable browse) {
		Text text = text(area, name, value, SWT.LEFT_TO_RIGHT);
		Button button = new Button(area, SWT.PUSH);
		button.setText(Messages.browse);
		button.addListener(SWT.Selection, event -> browse.run());
		return text;
	}

	final Button check(Composite area, String name) {
		Label blank = new Label(area, SWT.NONE);
		blank.setVisible(false);
		Button check = new Button(area, SWT.CHECK);
		check.setText(name);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
		check.addListener(SWT.Selection, event -> changed());
		return check;
	}
}
