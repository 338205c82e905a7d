package org.mekiki.lists.ui.internal.command;

import java.util.Comparator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.align.Carry;
import org.mekiki.lists.align.CarryOver;
import org.mekiki.lists.edit.Items;
import org.mekiki.lists.ui.internal.editor.ListCounts;
import org.mekiki.lists.ui.internal.review.ReviewEditor;
import org.mekiki.lists.ui.internal.review.ReviewEditors;
import org.mekiki.model.Element;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.workbench.api.Selections;
import org.mekiki.workbench.api.Sessions;

/** Carries the links of an earlier edition over to the list or taxonomy that supersedes it, and opens their review. */
public final class CarryOverHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		EditingSession session = Sessions.active();
		setBaseEnabled(session != null && !session.isClosed() && !session.knowledgeBase().readOnly()
				&& CarryOver.earlier(later(context)) != null);
	}

	/** The list or taxonomy that is selected, or edited. */
	private static Element later(Object variables) {
		Element selected = HandlerUtil.getVariable(variables, ISources.ACTIVE_CURRENT_SELECTION_NAME) instanceof ISelection selection
				? Selections.first(selection)
				: null;
		Element edited = HandlerUtil.getVariable(variables, ISources.ACTIVE_EDITOR_INPUT_NAME) instanceof IEditorInput input
				? input.getAdapter(Element.class)
				: null;
		Element edition = edition(selected);
		return edition != null ? edition : edition(edited);
	}

	private static Element edition(Element element) {
		return element instanceof Taxonomy ? element : Items.listOf(element);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		EditingSession session = Sessions.active();
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		Element later = later(event.getApplicationContext());
		if (session != null && CarryOver.earlier(later) != null) {
			new CarryOverJob(session, later, carried -> review(page, session, later, carried)).schedule();
		}
		return null;
	}

	/** Opens what has to be reviewed, and says how much that is. */
	private static void review(IWorkbenchPage page, EditingSession session, Element later, CarryOver carried) {
		if (session.isClosed() || page.getWorkbenchWindow().getShell() == null) {
			return;
		}
		TechnologyList list = later instanceof TechnologyList own ? own
				: session.model().getLists().stream()
						.max(Comparator.comparingInt(each -> ListCounts.of(each, session.references()).suggested())).orElse(null);
		ReviewEditor editor = list == null ? null : ReviewEditors.open(page, session, list);
		if (editor != null) {
			if (later instanceof Taxonomy taxonomy) {
				editor.setTaxonomy(taxonomy);
			}
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(NLS.bind(Messages.carriedOver, new Object[] {
					Long.valueOf(carried.count(Carry.KEPT)), Long.valueOf(carried.count(Carry.CHANGED)), Long.valueOf(carried.count(Carry.LOST)) }));
		}
	}
}
