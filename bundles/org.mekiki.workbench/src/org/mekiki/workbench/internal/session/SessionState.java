package org.mekiki.workbench.internal.session;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.SessionListener;
import org.mekiki.workbench.api.SessionsListener;
import org.mekiki.workbench.internal.forms.PendingEdit;

/** Tells commands what can be done now: whether a base is open, has unsaved work, and has steps to undo or redo. */
public final class SessionState extends AbstractSourceProvider implements SessionsListener, SessionListener {

	private static final String OPEN = "org.mekiki.workbench.open"; //$NON-NLS-1$
	private static final String DIRTY = "org.mekiki.workbench.dirty"; //$NON-NLS-1$
	private static final String UNDO = "org.mekiki.workbench.canUndo"; //$NON-NLS-1$
	private static final String REDO = "org.mekiki.workbench.canRedo"; //$NON-NLS-1$

	private final Runnable typing = this::stateChanged;

	/** Starts listening; created by the platform. */
	public SessionState() {
		PendingEdit.addListener(typing);
		SessionManager.get().addListener(this);
		EditingSession session = SessionManager.get().active();
		if (session != null) {
			session.addListener(this);
		}
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { OPEN, DIRTY, UNDO, REDO };
	}

	@Override
	public Map<String, Object> getCurrentState() {
		EditingSession session = SessionManager.get().active();
		if (session == null) {
			return Map.of(OPEN, Boolean.FALSE, DIRTY, Boolean.FALSE, UNDO, Boolean.FALSE, REDO, Boolean.FALSE);
		}
		return Map.of(OPEN, Boolean.TRUE, DIRTY, Boolean.valueOf(session.isDirty() || PendingEdit.isTyping()),
				UNDO, Boolean.valueOf(session.undoLabel() != null || PendingEdit.isTyping()), REDO, Boolean.valueOf(session.redoLabel() != null));
	}

	@Override
	public void sessionOpened(EditingSession session) {
		session.addListener(this);
		stateChanged();
	}

	@Override
	public void sessionClosed(EditingSession session) {
		session.removeListener(this);
		stateChanged();
	}

	@Override
	public void stateChanged() {
		fireSourceChanged(ISources.WORKBENCH, getCurrentState());
	}

	@Override
	public void dispose() {
		PendingEdit.removeListener(typing);
		SessionManager.get().removeListener(this);
	}
}
