package org.mekiki.taxonomy.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.NewEdition;
import org.mekiki.workbench.api.ElementEditors;

/** Starts the next edition of the taxonomy and opens it. */
public final class NewEditionHandler extends TaxonomyHandler {

	@Override
	void run(TaxonomyEditor editor, List<Technology> selection, ExecutionEvent event) {
		NewEditionDialog dialog = new NewEditionDialog(editor.actions().shell(), editor.taxonomy());
		if (dialog.open() == Window.OK) {
			NewEdition operation = new NewEdition(editor.taxonomy(), dialog.edition(), dialog.date());
			if (editor.actions().execute(operation)) {
				ElementEditors.open(operation.added());
			}
		}
	}

	@Override
	boolean fits(TaxonomyEditor editor, List<Technology> selection) {
		return true;
	}
}
