package org.mekiki.benchmarks;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.TextSection;

/** Analyses that take until they are told to end, to be cancelled. */
public abstract class Waiting implements Analysis {

	static volatile boolean end;
	static volatile boolean running;

	private final boolean listens;

	Waiting(boolean listens) {
		this.listens = listens;
	}

	@Override
	public Result run(AnalysisContext context) {
		running = true;
		try {
			while (!end) {
				if (listens) {
					context.progress().check();
				}
				Thread.onSpinWait();
			}
			return Result.of("", "", new TextSection("", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		} finally {
			running = false;
		}
	}

	/** Ends when it is cancelled. */
	public static final class Listening extends Waiting {

		/** As plug-ins are made. */
		public Listening() {
			super(true);
		}
	}

	/** Does not know that it is cancelled. */
	public static final class Deaf extends Waiting {

		/** As plug-ins are made. */
		public Deaf() {
			super(false);
		}
	}
}
