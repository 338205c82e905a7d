package org.mekiki.workbench.internal.results;

import java.util.List;

import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.analysis.ArgumentProblem;
import org.mekiki.core.api.contribution.Fault;

/** How the run of an analysis ended. */
sealed interface Outcome {

	/** It found something. */
	record Success(AnalysisRun run) implements Outcome {
	}

	/** The user did not want it any more. */
	record Cancelled() implements Outcome {
	}

	/** Values of parameters do not fit. */
	record Refused(List<ArgumentProblem> problems) implements Outcome {
	}

	/** There is no answer, for a reason that the user can do something about. */
	record NoAnswer(String reason) implements Outcome {
	}

	/** The plug-in failed. */
	record Failed(Fault fault) implements Outcome {
	}
}
