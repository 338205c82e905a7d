package org.mekiki.workbench.internal.exchange;

import java.util.List;

import org.mekiki.core.api.analysis.ArgumentProblem;
import org.mekiki.core.api.contribution.Fault;
import org.mekiki.core.api.exchange.ImportForm;
import org.mekiki.core.api.exchange.ImportPreview;

/** How reading a file or writing one ended. */
sealed interface ReadOutcome {

	/** The file was read. */
	record Read(ImportPreview preview) implements ReadOutcome {
	}

	/** The importer has said how it would read the file. */
	record Asked(ImportForm form) implements ReadOutcome {
	}

	/** The file was written. */
	record Written() implements ReadOutcome {
	}

	/** The file is not what it should be, or not there; the message says where as well. */
	record Unreadable(String message) implements ReadOutcome {
	}

	/** Values of parameters do not fit. */
	record WrongValues(List<ArgumentProblem> problems) implements ReadOutcome {
	}

	/** The plug-in failed. */
	record Failed(Fault fault) implements ReadOutcome {
	}

	/** Somebody cancelled it. */
	record Cancelled() implements ReadOutcome {
	}
}
