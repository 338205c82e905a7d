package org.mekiki.taxonomy.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.mekiki.model.taxonomy.Technology;

/** Puts the selected technologies on the clipboard as an outline. */
public final class CopyHandler extends TaxonomyHandler {

	@Override
	void run(TaxonomyEditor editor, List<Technology> selection, ExecutionEvent event) {
		editor.actions().copy();
	}

	@Override
	boolean changes() {
		return false;
	}
}
