package org.mekiki.taxonomy.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.mekiki.model.taxonomy.Technology;

/** Renames the selected technology in its row. */
public final class RenameHandler extends TaxonomyHandler {

	@Override
	void run(TaxonomyEditor editor, List<Technology> selection, ExecutionEvent event) {
		editor.actions().rename();
	}

	@Override
	boolean fits(TaxonomyEditor editor, List<Technology> selection) {
		return selection.size() == 1;
	}
}
