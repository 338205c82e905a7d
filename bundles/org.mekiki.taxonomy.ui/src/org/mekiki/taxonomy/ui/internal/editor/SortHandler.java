package org.mekiki.taxonomy.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.mekiki.model.Element;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.Hierarchy;
import org.mekiki.taxonomy.SortChildren;
import org.mekiki.workbench.api.DataLanguage;

/** Sorts what stands under the selected technology; by what is said where the handler is declared. */
public final class SortHandler extends TaxonomyHandler implements IExecutableExtension {

	private boolean byNotation;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		byNotation = "notation".equals(data); //$NON-NLS-1$
	}

	@Override
	boolean fits(TaxonomyEditor editor, List<Technology> selection) {
		return selection.size() <= 1;
	}

	@Override
	void run(TaxonomyEditor editor, List<Technology> selection, ExecutionEvent event) {
		Element container = selection.isEmpty() ? editor.taxonomy() : selection.get(0);
		if (Hierarchy.childrenOf(container).isEmpty()) {
			container = Hierarchy.containerOf((Technology) container);
		}
		editor.actions().execute(byNotation ? SortChildren.byNotation(container)
				: SortChildren.byLabel(container, DataLanguage.current()));
	}
}
