package org.mekiki.curriculum.ui.internal.learn;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.workbench.api.ObjectEditorInput;
import org.mekiki.workbench.api.Selections;
import org.mekiki.workbench.api.Sessions;

/** See it as a trainee: what is selected, else the curriculum that is open, else the first of the base. */
public final class PreviewHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		EditingSession session = Sessions.active();
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (session == null || window == null || window.getActivePage() == null) {
			return null;
		}
		Element selected = Selections.first(HandlerUtil.getCurrentSelection(event));
		Curriculum curriculum = curriculum(selected);
		IEditorPart open = window.getActivePage().getActiveEditor();
		if (curriculum == null && open != null && open.getEditorInput() instanceof ObjectEditorInput input) {
			curriculum = curriculum(input.element());
		}
		if (curriculum == null && !session.model().getCurricula().isEmpty()) {
			curriculum = session.model().getCurricula().get(0);
		}
		if (curriculum != null) {
			LearnEditor editor = Learning.preview(window.getActivePage(), session, curriculum);
			if (editor != null && selected != null) {
				editor.walk().find(selected.getId()).ifPresent(editor::go);
			}
		}
		return null;
	}

	private static Curriculum curriculum(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (at instanceof Curriculum curriculum) {
				return curriculum;
			}
		}
		return null;
	}
}
