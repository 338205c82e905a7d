package org.mekiki.taxonomy.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.Hierarchy;

/** A command on what is selected in the tree of the active taxonomy editor. */
abstract class TaxonomyHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof TaxonomyEditor editor && editor.taxonomy() != null) {
			run(editor, editor.actions().selection(), event);
		}
		return null;
	}

	@Override
	public final void setEnabled(Object context) {
		Object part = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
		setBaseEnabled(part instanceof TaxonomyEditor editor && editor.actions() != null && editor.taxonomy() != null
				&& (editor.actions().canEdit() || !changes()) && fits(editor, editor.actions().selection()));
	}

	/** Does the work. */
	abstract void run(TaxonomyEditor editor, List<Technology> selection, ExecutionEvent event);

	/** Whether the selection is one that the command can work on. */
	boolean fits(TaxonomyEditor editor, List<Technology> selection) {
		return !selection.isEmpty();
	}

	/** Whether the command changes the base, which one opened to be read only forbids. */
	boolean changes() {
		return true;
	}

	/** The technology that a parameter of the command names; null for none. */
	static Technology technology(TaxonomyEditor editor, String id) {
		return id != null && editor.session().find(id) instanceof Technology technology
				&& Hierarchy.taxonomyOf(technology) != null ? technology : null;
	}
}
