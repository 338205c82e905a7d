package org.mekiki.curriculum.ui.internal.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.edit.Outline;
import org.mekiki.curriculum.edit.OutlineEdits;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.Selections;
import org.mekiki.workbench.api.Sessions;

/** Opens the selected curriculum, else the first one, or makes a new one; which is said where the handler is declared. */
public final class CurriculumHandler extends AbstractHandler implements IExecutableExtension {

	private boolean make;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		make = "new".equals(data); //$NON-NLS-1$
	}

	@Override
	public void setEnabled(Object context) {
		EditingSession session = Sessions.active();
		setBaseEnabled(session != null && !session.isClosed()
				&& (make ? !session.knowledgeBase().readOnly() : !session.model().getCurricula().isEmpty()));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		EditingSession session = Sessions.active();
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event) == null ? null
				: HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		if (session == null || page == null) {
			return null;
		}
		Curriculum selected = Outline.curriculumOf(Selections.first(HandlerUtil.getCurrentSelection(event)));
		Curriculum curriculum = make
				? new OutlineEdits(session, DataLanguage.current()).addCurriculum(
						NewParts.name(LearningPackage.Literals.CURRICULUM), NewParts.name(LearningPackage.Literals.COURSE),
						NewParts.name(LearningPackage.Literals.MODULE))
				: selected != null ? selected : session.model().getCurricula().get(0);
		CurriculumEditor editor = Curricula.open(page, session, curriculum);
		if (make && editor != null) {
			editor.outline().edit(curriculum);
		}
		return editor;
	}
}
