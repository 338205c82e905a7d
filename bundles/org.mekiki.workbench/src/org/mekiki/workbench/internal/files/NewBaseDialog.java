package org.mekiki.workbench.internal.files;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks where a new base shall be, and whether it shall be encrypted. */
final class NewBaseDialog extends FieldsDialog {

	private Text name;
	private Text parent;
	private Button encrypt;
	private Text password;
	private Text repeated;
	private NewBaseModel model;

	NewBaseDialog(Shell shell, String title) {
		super(shell, title, Messages.newMessage);
	}

	NewBaseModel model() {
		return model;
	}

	@Override
	void createFields(Composite area) {
		name = text(area, Messages.name, "", SWT.NONE); //$NON-NLS-1$
		parent = browsed(area, Messages.folder, Path.of(System.getProperty("user.home"), "Mekiki").toString(), //$NON-NLS-1$ //$NON-NLS-2$
				this::browse);
		encrypt = check(area, Messages.encrypt);
		password = text(area, Messages.password, "", SWT.PASSWORD); //$NON-NLS-1$
		repeated = text(area, Messages.passwordAgain, "", SWT.PASSWORD); //$NON-NLS-1$
		name.setFocus();
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setFilterPath(parent.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			parent.setText(chosen);
		}
	}

	@Override
	String problem() {
		password.setEnabled(encrypt.getSelection());
		repeated.setEnabled(encrypt.getSelection());
		model = new NewBaseModel(name.getText(), parent.getText(), encrypt.getSelection(), password.getTextChars(),
				repeated.getTextChars());
		return model.problem();
	}
}
