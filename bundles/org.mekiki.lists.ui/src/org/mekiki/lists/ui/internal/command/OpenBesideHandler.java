package org.mekiki.lists.ui.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.edit.Items;
import org.mekiki.lists.ui.internal.editor.ListEditors;
import org.mekiki.model.Element;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.workbench.api.Selections;
import org.mekiki.workbench.api.Sessions;

/** Opens the selected or edited list beside the active editor, to compare the two. */
public final class OpenBesideHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		EditingSession session = Sessions.active();
		setBaseEnabled(session != null && !session.isClosed() && !session.model().getLists().isEmpty());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		EditingSession session = Sessions.active();
		TechnologyList list = Items.listOf(Selections.first(HandlerUtil.getCurrentSelection(event)));
		if (list == null && HandlerUtil.getActiveEditorInput(event) != null) {
			list = Items.listOf(HandlerUtil.getActiveEditorInput(event).getAdapter(Element.class));
		}
		return session == null || list == null ? null
				: ListEditors.openBeside(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), session, list);
	}
}
