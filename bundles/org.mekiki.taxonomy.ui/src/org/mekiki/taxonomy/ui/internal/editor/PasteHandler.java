package org.mekiki.taxonomy.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.mekiki.model.taxonomy.Technology;

/** Adds what is on the clipboard as technologies. */
public final class PasteHandler extends TaxonomyHandler {

	@Override
	void run(TaxonomyEditor editor, List<Technology> selection, ExecutionEvent event) {
		editor.actions().paste();
	}

	@Override
	boolean fits(TaxonomyEditor editor, List<Technology> selection) {
		return true;
	}
}
