package org.mekiki.core.tests.planted;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.result.Result;

/** An analysis that does what a test wants. */
public final class AnyAnalysis implements Analysis {

	private static volatile Analysis behaviour;

	/** What it does from now on. */
	public static void does(Analysis what) {
		behaviour = what;
	}

	@Override
	public Result run(AnalysisContext context) throws Exception {
		return behaviour.run(context);
	}
}
