package org.mekiki.taxonomy.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.DeprecateTechnologies;
import org.mekiki.taxonomy.ui.TaxonomyUi;

/** Marks the selected technologies as no longer to be used, with what to use instead. */
public final class DeprecateHandler extends TaxonomyHandler {

	@Override
	void run(TaxonomyEditor editor, List<Technology> selection, ExecutionEvent event) {
		String target = event.getParameter(TaxonomyUi.PARAMETER_TARGET);
		List<Technology> replacements;
		if (target != null) {
			Technology replacement = technology(editor, target);
			replacements = replacement == null ? List.of() : List.of(replacement);
		} else {
			DeprecateDialog dialog = new DeprecateDialog(editor.actions().shell(), editor.session(), selection);
			if (dialog.open() != Window.OK) {
				return;
			}
			replacements = dialog.replacements();
		}
		editor.actions().execute(new DeprecateTechnologies(selection, replacements));
	}
}
