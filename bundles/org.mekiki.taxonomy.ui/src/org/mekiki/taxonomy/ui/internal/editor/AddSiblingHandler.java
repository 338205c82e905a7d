package org.mekiki.taxonomy.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.AddTechnology;

/** Adds a technology of the same kind after the selected one. */
public final class AddSiblingHandler extends TaxonomyHandler {

	@Override
	void run(TaxonomyEditor editor, List<Technology> selection, ExecutionEvent event) {
		editor.actions().add(editor.actions().after(selection), selection.isEmpty()
				? AddTechnology.kindIn(editor.taxonomy())
				: selection.get(selection.size() - 1).getKind());
	}

	@Override
	boolean fits(TaxonomyEditor editor, List<Technology> selection) {
		return true;
	}
}
