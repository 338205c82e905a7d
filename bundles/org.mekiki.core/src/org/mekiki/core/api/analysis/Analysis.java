package org.mekiki.core.api.analysis;

import org.mekiki.core.api.result.Result;

/**
 * A question to a knowledge base that can be asked again and again. Contributed at the extension point
 * {@code org.mekiki.core.analyses}; a new instance is made for each run, through a public constructor without
 * parameters.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Analysis {

	/**
	 * Finds the answer. Runs on a thread of its own, never on the one that shows windows. The model stays as it is while
	 * this runs, and must not be changed.
	 *
	 * @param context
	 *            the knowledge base, the arguments, and where to report progress
	 * @return the answer; the same for the same model, arguments and languages
	 * @throws AnalysisException
	 *             if there is no answer for a reason the user can do something about
	 * @throws Exception
	 *             if anything else goes wrong; it is shown as a fault of the plug-in
	 */
	Result run(AnalysisContext context) throws Exception;
}
