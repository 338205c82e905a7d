package org.mekiki.core.internal.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.Issue;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.Fault;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.internal.Messages;
import org.mekiki.core.internal.analysis.Isolated;

/** Runs checks on one lent model and gathers what they find. */
public final class CheckCalls {

	/** One instance of each check is kept for as long as its declaration. */
	private static final Map<Contribution<Check>, Check> INSTANCES = Collections.synchronizedMap(new WeakHashMap<>());

	private final ModelLease lease;
	private final Locale locale;
	private final String dataLanguage;
	private final List<Issue> issues = new ArrayList<>();
	private final List<Fault> faults = new ArrayList<>();

	/**
	 * Starts without issues.
	 *
	 * @param lease
	 *            the model
	 * @param locale
	 *            language of messages
	 * @param dataLanguage
	 *            language of data
	 */
	public CheckCalls(ModelLease lease, Locale locale, String dataLanguage) {
		this.lease = lease;
		this.locale = locale;
		this.dataLanguage = dataLanguage;
	}

	/**
	 * What was found.
	 *
	 * @return check by check
	 */
	public List<Issue> issues() {
		return issues;
	}

	/**
	 * Checks that failed.
	 *
	 * @return their faults
	 */
	public List<Fault> faults() {
		return faults;
	}

	/**
	 * Runs checks one after the other.
	 *
	 * @param checks
	 *            which
	 * @param monitor
	 *            may be null
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public void run(List<Contribution<Check>> checks, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, checks.size());
		for (Contribution<Check> check : checks) {
			run(check, progress.split(1));
		}
	}

	/**
	 * Runs one check.
	 *
	 * @param check
	 *            which
	 * @param monitor
	 *            may be null
	 * @return whether it ran to its end
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public boolean run(Contribution<Check> check, IProgressMonitor monitor) {
		CheckReading context = new CheckReading(check.id(), lease, locale, dataLanguage, monitor);
		try {
			Isolated.call(check, lease, monitor, () -> {
				instance(check).run(context);
				return null;
			});
			issues.addAll(context.end());
			Contributions.platform().faults().clear(check);
			return true;
		} catch (FaultException failure) {
			report(failure.fault());
		} catch (AnalysisException | ImportException unexpected) {
			report(check.fault(NLS.bind(Messages.failed, Isolated.describe(unexpected)), unexpected));
		} finally {
			context.end();
		}
		return false;
	}

	/**
	 * Notes that a check failed.
	 *
	 * @param fault
	 *            how
	 */
	void report(Fault fault) {
		faults.add(fault);
		Contributions.platform().faults().report(fault);
	}

	private static Check instance(Contribution<Check> check) throws FaultException {
		Check known = INSTANCES.get(check);
		if (known == null) {
			known = check.create();
			INSTANCES.put(check, known);
		}
		return known;
	}
}
