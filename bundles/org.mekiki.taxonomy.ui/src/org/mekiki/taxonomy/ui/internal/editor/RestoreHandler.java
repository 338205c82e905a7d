package org.mekiki.taxonomy.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.mekiki.model.Status;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.RestoreTechnologies;

/** Makes the selected deprecated technologies current again. */
public final class RestoreHandler extends TaxonomyHandler {

	@Override
	void run(TaxonomyEditor editor, List<Technology> selection, ExecutionEvent event) {
		editor.actions().execute(new RestoreTechnologies(selection));
	}

	@Override
	boolean fits(TaxonomyEditor editor, List<Technology> selection) {
		return selection.stream().anyMatch(each -> each.getStatus() == Status.DEPRECATED);
	}
}
