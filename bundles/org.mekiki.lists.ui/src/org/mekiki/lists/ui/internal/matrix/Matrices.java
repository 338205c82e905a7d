package org.mekiki.lists.ui.internal.matrix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.ui.ListsUi;
import org.mekiki.model.Element;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.workbench.api.ObjectEditorInput;

/** Opens matrices. */
public final class Matrices {

	private Matrices() {
	}

	/**
	 * The taxonomy that lists are best compared by: the one that most items lead to.
	 *
	 * @param session
	 *            an open session
	 * @return null if there is no taxonomy
	 */
	public static Taxonomy best(EditingSession session) {
		Map<Taxonomy, Set<Element>> items = new HashMap<>();
		for (Alignment link : session.model().getAlignments()) {
			EObject at = link.getTarget();
			while (at != null && !(at instanceof Taxonomy)) {
				at = at.eContainer();
			}
			if (at instanceof Taxonomy taxonomy) {
				items.computeIfAbsent(taxonomy, key -> new HashSet<>()).add(link.getSource());
			}
		}
		Taxonomy best = null;
		for (Taxonomy taxonomy : session.model().getTaxonomies()) {
			if (best == null || count(items, taxonomy) > count(items, best)) {
				best = taxonomy;
			}
		}
		return best;
	}

	private static int count(Map<Taxonomy, Set<Element>> items, Taxonomy taxonomy) {
		return items.getOrDefault(taxonomy, Set.of()).size();
	}

	/**
	 * Opens the matrix of a taxonomy, or brings it to the front.
	 *
	 * @param page
	 *            where
	 * @param session
	 *            holds the taxonomy
	 * @param taxonomy
	 *            its technologies are the rows
	 * @return the editor; null if it could not be opened
	 */
	public static MatrixEditor open(IWorkbenchPage page, EditingSession session, Taxonomy taxonomy) {
		return open(page, session, taxonomy, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
	}

	/** Opens another matrix of a taxonomy, whatever is open. */
	static MatrixEditor openAnother(IWorkbenchPage page, EditingSession session, Taxonomy taxonomy) {
		return open(page, session, taxonomy, IWorkbenchPage.MATCH_NONE);
	}

	private static MatrixEditor open(IWorkbenchPage page, EditingSession session, Taxonomy taxonomy, int match) {
		try {
			IEditorPart opened = page.openEditor(new ObjectEditorInput(session, taxonomy.getId()), ListsUi.MATRIX, true, match);
			return opened instanceof MatrixEditor editor ? editor : null;
		} catch (PartInitException failure) {
			ILog.of(Matrices.class).error("The matrix cannot be opened", failure); //$NON-NLS-1$
			return null;
		}
	}
}
