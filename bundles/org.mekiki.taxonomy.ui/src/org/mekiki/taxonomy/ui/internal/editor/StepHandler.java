package org.mekiki.taxonomy.ui.internal.editor;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.MoveTechnologies;
import org.mekiki.taxonomy.Place;
import org.mekiki.taxonomy.Steps;

/** Moves the selected technologies one step; which way is said where the handler is declared: up, down, in or out. */
public final class StepHandler extends TaxonomyHandler implements IExecutableExtension {

	private String way = ""; //$NON-NLS-1$

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		way = String.valueOf(data);
	}

	private Place place(Collection<Technology> selection) {
		return switch (way) {
		case "up" -> Steps.up(selection); //$NON-NLS-1$
		case "down" -> Steps.down(selection); //$NON-NLS-1$
		case "in" -> Steps.in(selection); //$NON-NLS-1$
		default -> Steps.out(selection);
		};
	}

	@Override
	boolean fits(TaxonomyEditor editor, List<Technology> selection) {
		return place(selection) != null;
	}

	@Override
	void run(TaxonomyEditor editor, List<Technology> selection, ExecutionEvent event) {
		Place place = place(selection);
		if (place != null && editor.actions().execute(new MoveTechnologies(selection, place))) {
			editor.actions().reselect(selection);
		}
	}
}
