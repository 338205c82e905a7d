package org.mekiki.workbench.internal.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.internal.analyses.Catalogue;
import org.mekiki.workbench.internal.analyses.CatalogueEntry;
import org.mekiki.workbench.internal.parameters.LastValues;
import org.mekiki.workbench.internal.parameters.ParameterForm;
import org.mekiki.workbench.internal.session.SessionManager;

/** Opens analyses and finds the results that are open. UI thread. */
public final class ResultEditors {

	private ResultEditors() {
	}

	/**
	 * Opens an analysis with the values of its last run, or the defaults, and runs it if all that it needs is there. One
	 * that is open already is brought to the front. An analysis that cannot be used is shown with its problem.
	 *
	 * @param analysis
	 *            identifier of the analysis
	 * @return the editor; null if there is none
	 */
	public static ResultEditor open(String analysis) {
		return open(analysis, null, false);
	}

	/**
	 * Opens an analysis with values and runs it.
	 *
	 * @param analysis
	 *            identifier of the analysis
	 * @param values
	 *            by parameter
	 * @return the editor; null if there is none
	 */
	public static ResultEditor open(String analysis, Map<String, List<String>> values) {
		return open(analysis, values, false);
	}

	/** Opens another editor of the same analysis, whatever is open. */
	static ResultEditor openAnother(ResultEditor editor, Map<String, List<String>> values) {
		return open(editor.input().analysis().id(), values, true);
	}

	private static ResultEditor open(String analysis, Map<String, List<String>> values, boolean another) {
		EditingSession session = SessionManager.get().active();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		CatalogueEntry entry = Catalogue.find(analysis);
		if (session == null || page == null) {
			return null;
		}
		try {
			if (entry == null || !entry.isReady()) {
				page.showView(WorkbenchIds.VIEW_ANALYSES);
				return null;
			}
			List<ResultEditor> same = all(page).stream()
					.filter(editor -> editor.input().analysis().id().equals(analysis)).toList();
			ResultEditor free = another ? null
					: same.stream().filter(editor -> !editor.isPinned()).findFirst().orElse(null);
			if (free != null) {
				page.activate(free);
				if (values != null) {
					free.start(values, null);
				}
				return free;
			}
			int number = same.stream().mapToInt(editor -> editor.input().number() + 1).max().orElse(0);
			Map<String, List<String>> given = values == null ? Map.of() : values;
			AnalysisJob ahead = ahead(session, entry.descriptor(), given);
			IEditorPart opened = page.openEditor(new ResultInput(session, entry.descriptor(), number), ResultEditor.ID, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			if (!(opened instanceof ResultEditor editor)) {
				ahead.cancel();
				return null;
			}
			editor.start(given, ahead);
			return editor;
		} catch (PartInitException failure) {
			ILog.of(ResultEditors.class).error("The analysis " + analysis + " cannot be opened", failure); //$NON-NLS-1$ //$NON-NLS-2$
			return null;
		}
	}

	/** Starts a run while its editor is being made: both take about as long. */
	private static AnalysisJob ahead(EditingSession session, AnalysisDescriptor analysis, Map<String, List<String>> given) {
		AnalysisJob ahead = new AnalysisJob(analysis, ParameterForm.values(session, analysis.parameters(),
				LastValues.completed(session, analysis, given)), session.access());
		ahead.schedule();
		return ahead;
	}

	/**
	 * Opens a comparison of two results of the same analysis; the older editor stands on the left.
	 *
	 * @param one
	 *            an editor that shows a result
	 * @param other
	 *            another one
	 */
	public static void compare(ResultEditor one, ResultEditor other) {
		boolean older = other.input().number() < one.input().number();
		ResultEditor left = older ? other : one;
		ResultEditor right = older ? one : other;
		try {
			one.getSite().getPage()
					.openEditor(new ComparisonInput(one.input().session(), left.run(), CompareMenu.title(left), right.run(),
							CompareMenu.title(right)), ComparisonEditor.ID, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
		} catch (PartInitException failure) {
			ILog.of(ResultEditors.class).error("The comparison cannot be opened", failure); //$NON-NLS-1$
		}
	}

	/** The result editors of a page that have been shown. */
	static List<ResultEditor> all(IWorkbenchPage page) {
		return new ArrayList<>(Arrays.stream(page.getEditorReferences())
				.map(reference -> part(reference)).filter(ResultEditor.class::isInstance)
				.map(ResultEditor.class::cast).toList());
	}

	private static IEditorPart part(IEditorReference reference) {
		return reference.getEditor(false);
	}
}
