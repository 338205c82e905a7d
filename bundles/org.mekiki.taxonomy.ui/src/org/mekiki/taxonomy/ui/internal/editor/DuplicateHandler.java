package org.mekiki.taxonomy.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.DuplicateTechnologies;

/** Copies the selected technologies with all below them. */
public final class DuplicateHandler extends TaxonomyHandler {

	@Override
	void run(TaxonomyEditor editor, List<Technology> selection, ExecutionEvent event) {
		DuplicateTechnologies operation = new DuplicateTechnologies(selection);
		if (editor.actions().execute(operation)) {
			editor.actions().reveal(operation.copies());
		}
	}
}
