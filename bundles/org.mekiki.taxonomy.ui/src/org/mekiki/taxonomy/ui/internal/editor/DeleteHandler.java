package org.mekiki.taxonomy.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.DeleteElements;
import org.mekiki.taxonomy.Hierarchy;
import org.mekiki.taxonomy.Impact;
import org.mekiki.taxonomy.ui.TaxonomyUi;

/** Deletes the selected technologies; asks first if anything else would be missed. */
public final class DeleteHandler extends TaxonomyHandler {

	@Override
	void run(TaxonomyEditor editor, List<Technology> selection, ExecutionEvent event) {
		DeleteElements operation = new DeleteElements(editor.session(), selection);
		Impact impact = operation.impact();
		if (impact.isHarmless() && impact.deleted() == 1) {
			delete(editor, selection, operation);
			return;
		}
		// undo brings everything back, but what others point at is better deprecated
		int answer = MessageDialog.open(MessageDialog.QUESTION, editor.actions().shell(), operation.label(),
				impact.describe() + "\n\n" + Messages.deleteAdvice, SWT.SHEET, Messages.deleteYes, //$NON-NLS-1$
				Messages.deleteDeprecate, IDialogConstants.CANCEL_LABEL);
		if (answer == 0) {
			delete(editor, selection, operation);
		} else if (answer == 1) {
			editor.actions().executeCommand(TaxonomyUi.COMMAND_DEPRECATE);
		}
	}

	private static void delete(TaxonomyEditor editor, List<Technology> selection, DeleteElements operation) {
		Technology next = next(selection.get(0), selection);
		if (editor.actions().execute(operation) && next != null) {
			editor.actions().reselect(List.of(next));
		}
	}

	/** What is selected afterwards: the next one that stays, the one before, or the parent. */
	private static Technology next(Technology first, List<Technology> gone) {
		List<Technology> siblings = Hierarchy.childrenOf(Hierarchy.containerOf(first));
		int index = siblings.indexOf(first);
		for (int i = index; i < siblings.size(); i++) {
			if (!gone.contains(siblings.get(i))) {
				return siblings.get(i);
			}
		}
		return index > 0 ? siblings.get(index - 1) : first.getParent();
	}
}
