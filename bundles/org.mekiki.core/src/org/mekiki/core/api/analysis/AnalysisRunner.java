package org.mekiki.core.api.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.internal.Messages;
import org.mekiki.core.internal.analysis.ArgumentReader;
import org.mekiki.core.internal.analysis.Isolated;
import org.mekiki.core.internal.analysis.ReadingContext;

/**
 * Runs analyses so that none of them can do harm: each on a thread of its own, on a model lent for reading. Safe for use
 * by many threads.
 *
 * @since 0.1
 */
public final class AnalysisRunner {

	private final ModelAccess access;
	private final Locale locale;
	private final String dataLanguage;

	/**
	 * Creates a runner.
	 *
	 * @param access
	 *            lends the model
	 * @param locale
	 *            language of titles, headings and sentences
	 * @param dataLanguage
	 *            BCP 47 tag of the language in which data is shown
	 */
	public AnalysisRunner(ModelAccess access, Locale locale, String dataLanguage) {
		this.access = Objects.requireNonNull(access);
		this.locale = Objects.requireNonNull(locale);
		this.dataLanguage = Objects.requireNonNull(dataLanguage);
	}

	/**
	 * Runs an analysis and waits for it. Not to be called on the thread that shows windows. Cancelling the monitor ends
	 * the wait within a fifth of a second; an analysis that does not listen is left to itself, which is a fault.
	 *
	 * @param analysis
	 *            which
	 * @param values
	 *            values by parameter; a parameter without an entry gets its default
	 * @param monitor
	 *            takes progress; may be null
	 * @return what it found
	 * @throws ArgumentsException
	 *             if values do not fit
	 * @throws AnalysisException
	 *             if there is no answer, for a reason the user can do something about
	 * @throws FaultException
	 *             if the analysis failed; the fault is already reported
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public AnalysisRun run(AnalysisDescriptor analysis, Map<String, List<String>> values, IProgressMonitor monitor)
			throws ArgumentsException, AnalysisException, FaultException {
		Contribution<Analysis> contribution = analysis.contribution();
		try (ModelLease lease = access.lease(monitor)) {
			Arguments arguments = new ArgumentReader(analysis.parameters()).read(values, lease.resource());
			ReadingContext context = new ReadingContext(lease, arguments, locale, dataLanguage, monitor);
			Result result = Isolated.call(contribution, lease, monitor, () -> contribution.create().run(context));
			if (result == null) {
				throw new FaultException(contribution.fault(Messages.noResult, null));
			}
			Contributions.platform().faults().clear(contribution);
			return new AnalysisRun(analysis, values, lease.version(), result);
		} catch (AnalysisException | ArgumentsException | RuntimeException expected) {
			throw expected;
		} catch (Exception failure) {
			throw Isolated.reported(contribution, failure);
		}
	}
}
