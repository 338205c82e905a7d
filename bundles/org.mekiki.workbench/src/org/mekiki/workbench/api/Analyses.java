package org.mekiki.workbench.api;

import java.util.List;
import java.util.Map;

import org.eclipse.ui.IEditorPart;
import org.mekiki.workbench.internal.results.ResultEditors;

/** Opens analyses for plug-ins that want their result shown, exported or printed. */
public final class Analyses {

	private Analyses() {
	}

	/**
	 * Opens the result of an analysis and runs it with values. The editor has an adapter for {@code AnalysisRun}: what it
	 * shows, as soon as something was found. UI thread.
	 *
	 * @param analysis
	 *            identifier of the analysis
	 * @param values
	 *            texts by parameter, as the command line takes them; others have their defaults
	 * @return the editor; null if no base is open or there is no such analysis, in which case the view of the analyses
	 *         says what is wrong
	 */
	public static IEditorPart open(String analysis, Map<String, List<String>> values) {
		return ResultEditors.open(analysis, values);
	}
}
