package org.mekiki.lists.ui.internal.command;

import java.util.Comparator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.edit.Items;
import org.mekiki.lists.ui.internal.editor.ListCounts;
import org.mekiki.lists.ui.internal.matrix.Matrices;
import org.mekiki.lists.ui.internal.review.ReviewEditors;
import org.mekiki.model.Element;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.workbench.api.Selections;
import org.mekiki.workbench.api.Sessions;

/** Opens the matrix, or the review of a list; which of them is said where the handler is declared. */
public final class OpenHandler extends AbstractHandler implements IExecutableExtension {

	private boolean review;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		review = "review".equals(data); //$NON-NLS-1$
	}

	@Override
	public void setEnabled(Object context) {
		EditingSession session = Sessions.active();
		setBaseEnabled(session != null && !session.isClosed() && !session.model().getLists().isEmpty());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		EditingSession session = Sessions.active();
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event) == null ? null
				: HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		if (session == null || page == null) {
			return null;
		}
		Element selected = Selections.first(HandlerUtil.getCurrentSelection(event));
		if (review) {
			TechnologyList list = list(session, selected, event);
			return list == null ? null : ReviewEditors.open(page, session, list);
		}
		Taxonomy taxonomy = selected instanceof Taxonomy chosen ? chosen : Matrices.best(session);
		return taxonomy == null ? null : Matrices.open(page, session, taxonomy);
	}

	/** The list that is selected or edited; else the one with most to review. */
	private static TechnologyList list(EditingSession session, Element selected, ExecutionEvent event) {
		TechnologyList list = Items.listOf(selected instanceof Alignment link ? link.getSource() : selected);
		if (list == null && HandlerUtil.getActiveEditorInput(event) != null) {
			list = Items.listOf(HandlerUtil.getActiveEditorInput(event).getAdapter(Element.class));
		}
		return list != null ? list : session.model().getLists().stream()
				.max(Comparator.comparingInt(each -> ListCounts.of(each, session.references()).suggested())).orElse(null);
	}
}
