package org.mekiki.workbench.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mekiki.core.api.editing.Deletion;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Selections;

/** Edit → Delete: asks first if other elements refer to what goes. */
public final class DeleteHandler extends BaseCommand {

	/** In a text, the key deletes a letter; it must never delete the element whose page the text is on. */
	private static boolean typing(Control focus) {
		return focus instanceof Text || focus instanceof StyledText || focus instanceof Combo;
	}

	@Override
	void run(Shell shell, EditingSession session, ExecutionEvent event) {
		if (typing(shell.getDisplay().getFocusControl())) {
			return;
		}
		List<Element> doomed = new ArrayList<>(Selections.elements(HandlerUtil.getCurrentSelection(event)));
		doomed.removeIf(KnowledgeModel.class::isInstance);
		if (session == null || session.knowledgeBase().readOnly() || doomed.isEmpty()) {
			return;
		}
		Deletion deletion = new Deletion(session, doomed);
		int references = deletion.affected().size();
		String what = doomed.size() == 1 ? ElementLabels.brief(doomed.get(0))
				: NLS.bind(Messages.elements, Integer.valueOf(doomed.size()));
		boolean harmless = references == 0 && deletion.size() == doomed.size();
		if (harmless || MessageDialog.openConfirm(shell, Messages.deleteTitle,
				NLS.bind(Messages.deleteQuestion,
						new Object[] { what, Integer.valueOf(deletion.size()), Integer.valueOf(references) }))) {
			session.execute(NLS.bind(Messages.delete, what), deletion::run);
		}
	}
}
