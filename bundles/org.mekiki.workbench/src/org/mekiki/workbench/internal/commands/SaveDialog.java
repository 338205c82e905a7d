package org.mekiki.workbench.internal.commands;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for one line on what is being saved; Enter saves, with or without it. */
final class SaveDialog extends Dialog {

	private static final int WIDTH = 420;

	private Text text;
	private String message = ""; //$NON-NLS-1$

	SaveDialog(Shell shell) {
		super(shell);
	}

	String message() {
		return message;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.saveTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.saveQuestion);
		text = new Text(area, SWT.BORDER);
		text.setMessage(Messages.saveHint);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.save, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		message = text.getText().strip();
		super.okPressed();
	}
}
