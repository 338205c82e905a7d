package org.mekiki.workbench.internal.files;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the password of a base; it is handed on as characters and never kept. */
public final class PasswordDialog extends Dialog {

	private static final int WIDTH = 320;

	private final String base;
	private Text text;
	private char[] password;

	private PasswordDialog(Shell shell, String base) {
		super(shell);
		this.base = base;
	}

	/**
	 * Asks.
	 *
	 * @param shell
	 *            parent of the dialog
	 * @param base
	 *            name of the base
	 * @return the password, or null if the user cancelled
	 */
	public static char[] ask(Shell shell, String base) {
		PasswordDialog dialog = new PasswordDialog(shell, base);
		return dialog.open() == OK ? dialog.password : null;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.passwordTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
		Label label = new Label(area, SWT.WRAP);
		label.setText(NLS.bind(Messages.passwordQuestion, base));
		text = new Text(area, SWT.BORDER | SWT.PASSWORD);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		return area;
	}

	@Override
	protected void okPressed() {
		password = text.getTextChars();
		super.okPressed();
	}
}
