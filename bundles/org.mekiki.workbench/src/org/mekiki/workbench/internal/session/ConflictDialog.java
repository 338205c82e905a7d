package org.mekiki.workbench.internal.session;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.editing.Conflicts;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Identified;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.ElementLabels;

/** Asks, object by object, whose version shall stay when two people have changed the same one. */
final class ConflictDialog {

	private static final int MINE = 0;
	private static final int THEIRS = 1;

	private ConflictDialog() {
	}

	static void settle(EditingSession session, List<String> conflicts) {
		for (String id : conflicts) {
			Identified object = session.find(id);
			String name = object == null ? id : ElementLabels.brief(object);
			int answer = new MessageDialog(Display.getCurrent().getActiveShell(), Messages.conflictTitle, null,
					NLS.bind(Messages.conflictQuestion, name), MessageDialog.QUESTION, 0, Messages.conflictMine,
					Messages.conflictTheirs, IDialogConstants.CANCEL_LABEL).open();
			if (answer != MINE && answer != THEIRS) {
				return;
			}
			try {
				Conflicts.settle(session, id, answer == MINE);
			} catch (StoreException e) {
				StoreFailures.log(e);
				StoreFailures.ask(Display.getCurrent().getActiveShell(),
						new Failure(Messages.cannotRefresh, e.getMessage(), List.of()));
				return;
			}
		}
	}
}
