package org.mekiki.workbench.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.session.SessionManager;

/** Edit → Redo, for every edit anywhere in the window; the menu says what it would do. */
public final class RedoHandler extends BaseCommand implements IElementUpdater {

	@Override
	void run(Shell shell, EditingSession session, ExecutionEvent event) {
		if (session != null) {
			session.redo();
		}
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		EditingSession session = SessionManager.get().active();
		String label = session == null ? null : session.redoLabel();
		element.setText(label == null ? Messages.redo : NLS.bind(Messages.redoWhat, label));
		element.setTooltip(label == null ? Messages.redo : NLS.bind(Messages.redoWhat, label));
	}
}
