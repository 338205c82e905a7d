package org.mekiki.core.tests.planted;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.TextSection;

/** Comes with a bundle that is installed while the tests run. */
public final class VisitingAnalysis implements Analysis {

	@Override
	public Result run(AnalysisContext context) {
		return Result.of("visited", "", new TextSection("t", context.model().getId()));
	}
}
