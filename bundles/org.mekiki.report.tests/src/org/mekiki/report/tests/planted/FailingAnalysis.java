package org.mekiki.report.tests.planted;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.result.Result;

/** Always fails. */
public final class FailingAnalysis implements Analysis {

	@Override
	public Result run(AnalysisContext context) {
		throw new IllegalArgumentException("planted");
	}
}
