package org.mekiki.taxonomy.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.mekiki.model.Element;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.AddTechnology;
import org.mekiki.taxonomy.Place;

/** Adds a technology under the selected one, or at the end of the taxonomy. */
public final class AddChildHandler extends TaxonomyHandler {

	@Override
	void run(TaxonomyEditor editor, List<Technology> selection, ExecutionEvent event) {
		Element container = selection.isEmpty() ? editor.taxonomy() : selection.get(selection.size() - 1);
		editor.actions().add(Place.lastIn(container), AddTechnology.kindIn(container));
	}

	@Override
	boolean fits(TaxonomyEditor editor, List<Technology> selection) {
		return selection.size() <= 1;
	}
}
