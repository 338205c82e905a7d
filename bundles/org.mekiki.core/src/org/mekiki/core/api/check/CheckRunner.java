package org.mekiki.core.api.check;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.internal.check.CheckCalls;

/**
 * Runs checks so that none of them can do harm: each on a thread of its own, on a model lent for reading. Safe for use by
 * many threads.
 *
 * @since 0.1
 */
public final class CheckRunner {

	private final ModelAccess access;
	private final Locale locale;
	private final String dataLanguage;

	/**
	 * Creates a runner.
	 *
	 * @param access
	 *            lends the model
	 * @param locale
	 *            language of messages
	 * @param dataLanguage
	 *            BCP 47 tag of the language in which data is shown
	 */
	public CheckRunner(ModelAccess access, Locale locale, String dataLanguage) {
		this.access = Objects.requireNonNull(access);
		this.locale = Objects.requireNonNull(locale);
		this.dataLanguage = Objects.requireNonNull(dataLanguage);
	}

	/**
	 * Runs all usable checks, one after the other, and waits for them. Not to be called on the thread that shows windows.
	 *
	 * @param monitor
	 *            takes progress; may be null
	 * @return what they found; a check that failed is among the faults
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public CheckRun runAll(IProgressMonitor monitor) {
		return run(Contributions.platform().of(ExtensionPoint.CHECKS), monitor);
	}

	/**
	 * Runs some checks, one after the other, and waits for them. Cancelling the monitor ends the wait within a fifth of a
	 * second; a check that does not listen is left to itself, which is a fault.
	 *
	 * @param checks
	 *            which
	 * @param monitor
	 *            takes progress; may be null
	 * @return what they found; a check that failed is among the faults
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public CheckRun run(List<Contribution<Check>> checks, IProgressMonitor monitor) {
		try (ModelLease lease = access.lease(monitor)) {
			CheckCalls calls = new CheckCalls(lease, locale, dataLanguage);
			calls.run(checks, monitor);
			return new CheckRun(lease.version(), calls.issues(), calls.faults());
		}
	}
}
