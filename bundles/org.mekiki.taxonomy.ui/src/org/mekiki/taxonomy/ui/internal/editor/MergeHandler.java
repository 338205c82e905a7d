package org.mekiki.taxonomy.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.MergeTechnologies;
import org.mekiki.taxonomy.ui.TaxonomyUi;

/** Makes one technology of several, or of one and another that the user names. */
public final class MergeHandler extends TaxonomyHandler {

	@Override
	void run(TaxonomyEditor editor, List<Technology> selection, ExecutionEvent event) {
		String id = event.getParameter(TaxonomyUi.PARAMETER_TARGET);
		Technology target;
		boolean keep;
		if (id != null) {
			target = technology(editor, id);
			keep = Boolean.parseBoolean(event.getParameter(TaxonomyUi.PARAMETER_KEEP));
		} else {
			MergeDialog dialog = new MergeDialog(editor.actions().shell(), editor.session(), selection);
			if (dialog.open() != Window.OK) {
				return;
			}
			target = dialog.target();
			keep = dialog.keep();
		}
		if (target != null
				&& editor.actions().execute(new MergeTechnologies(editor.session(), selection, target, keep))) {
			editor.actions().reselect(List.of(target));
		}
	}
}
