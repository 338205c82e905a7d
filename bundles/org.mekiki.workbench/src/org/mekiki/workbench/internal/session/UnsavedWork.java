package org.mekiki.workbench.internal.session;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.forms.PendingEdit;

/** Asks what shall become of unsaved work before a base is closed. */
final class UnsavedWork {

	private static final int SAVE = 0;
	private static final int DISCARD = 1;

	private UnsavedWork() {
	}

	/** Whether the base may be closed now; saves before if the user wants it. */
	static boolean mayClose(EditingSession session) {
		PendingEdit.commit();
		if (!session.isDirty() || Unattended.isOn()) {
			return true;
		}
		int answer = new MessageDialog(Display.getCurrent().getActiveShell(), Messages.unsavedTitle, null,
				NLS.bind(Messages.unsavedQuestion, BaseNames.of(session)), MessageDialog.QUESTION, 0, Messages.save,
				Messages.discard, IDialogConstants.CANCEL_LABEL).open();
		return switch (answer) {
		case SAVE -> SaveJob.saveAndWait(session, ""); //$NON-NLS-1$
		case DISCARD -> true;
		default -> false;
		};
	}
}
