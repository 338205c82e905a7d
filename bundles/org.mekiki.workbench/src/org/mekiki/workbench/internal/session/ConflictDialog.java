package org.mekiki.workbench.internal.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

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

	/** What was not answered is asked again with the next refresh: until then it cannot be saved. UI thread. */
	private static final Map<EditingSession, Set<String>> OPEN = new WeakHashMap<>();

	private ConflictDialog() {
	}

	static void settle(EditingSession session, List<String> conflicts) {
		Set<String> open = OPEN.computeIfAbsent(session, key -> new LinkedHashSet<>());
		open.addAll(conflicts);
		for (String id : List.copyOf(open)) {
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
				open.remove(id);
			} catch (StoreException e) {
				StoreFailures.log(e);
				StoreFailures.ask(Display.getCurrent().getActiveShell(),
						new Failure(Messages.cannotRefresh, e.getMessage(), List.of()));
				return;
			}
		}
	}
}
