package org.mekiki.workbench.internal.exchange;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** The window of an import or export. Opening it does not wait. */
final class ExchangeDialog extends WizardDialog {

	private static final int WIDTH = 960;
	private static final int HEIGHT = 720;

	ExchangeDialog(Shell shell, IWizard wizard) {
		super(shell, wizard);
		setHelpAvailable(false);
		setBlockOnOpen(false);
	}

	@Override
	protected Point getInitialSize() {
		Point wanted = super.getInitialSize();
		return new Point(Math.max(wanted.x, WIDTH), Math.max(wanted.y, HEIGHT));
	}

	/** Everything is done; what is left is to close. */
	void finished() {
		getButton(IDialogConstants.CANCEL_ID).setText(IDialogConstants.CLOSE_LABEL);
	}
}
