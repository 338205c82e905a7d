package org.mekiki.taxonomy.ui.internal.page;

import java.util.function.Consumer;

import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.taxonomy.TaxonomyOperation;

/**
 * What the blocks of a page share.
 *
 * @param session
 *            holds what is shown
 * @param toolkit
 *            makes controls that match the page
 * @param execute
 *            runs an operation as one undoable step and tells the user if it is refused
 * @param relayout
 *            to be called when a block needs another height
 */
public record PageContext(EditingSession session, FormToolkit toolkit, Consumer<TaxonomyOperation> execute,
		Runnable relayout) {

	/**
	 * Whether the base may be changed.
	 *
	 * @return false if it was opened to be read only
	 */
	public boolean canEdit() {
		return !session.knowledgeBase().readOnly();
	}
}
