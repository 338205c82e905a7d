package org.mekiki.workbench.internal.session;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.Recovery;
import org.mekiki.core.api.editing.RecoveryException;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.workbench.internal.WorkbenchPlugin;

/** Offers work that was not saved when the program ended last. */
public final class UnsavedRecovery {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"); //$NON-NLS-1$
	private static final int RECOVER = 0;
	private static final int DISCARD = 1;

	private UnsavedRecovery() {
	}

	/**
	 * Where sessions keep their journals.
	 *
	 * @return the folder
	 */
	public static Path folder() {
		return Platform.getStateLocation(Platform.getBundle(WorkbenchPlugin.ID)).append("recovery").toPath(); //$NON-NLS-1$
	}

	/**
	 * Looks for unsaved work on a base. To be called before a session is started on it.
	 *
	 * @param base
	 *            the open base
	 * @return what was found, or null
	 */
	public static Recovery find(KnowledgeBase base) {
		try {
			return Recovery.find(folder(), base).orElse(null);
		} catch (RecoveryException e) {
			ILog.of(UnsavedRecovery.class).error(e.getMessage(), e);
			return null;
		}
	}

	static void offer(EditingSession session, Recovery unsaved) {
		if (session.isClosed() || Unattended.isOn() || session.knowledgeBase().readOnly()) {
			return;
		}
		String time = TIME.format(unsaved.time().atZone(ZoneId.systemDefault()));
		String question = NLS.bind(unsaved.outdated() ? Messages.recoverOutdated : Messages.recoverQuestion, time);
		int answer = new MessageDialog(Display.getCurrent().getActiveShell(), Messages.recoverTitle, null, question,
				MessageDialog.QUESTION, 0, Messages.recover, Messages.recoverDiscard, Messages.recoverLater).open();
		try {
			if (answer == RECOVER) {
				session.recover(unsaved, Messages.recoverLabel);
				unsaved.discard();
			} else if (answer == DISCARD) {
				unsaved.discard();
			}
		} catch (RecoveryException e) {
			ILog.of(UnsavedRecovery.class).error(e.getMessage(), e);
			MessageDialog.openError(Display.getCurrent().getActiveShell(), Messages.recoverTitle, e.getMessage());
		}
	}
}
