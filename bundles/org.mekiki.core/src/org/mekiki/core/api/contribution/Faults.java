package org.mekiki.core.api.contribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;

/**
 * What is wrong with contributions, the latest fault of each. Safe for use by many threads.
 *
 * @since 0.1
 */
public final class Faults {

	private final Map<String, Fault> faults = new LinkedHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/**
	 * Notes a fault and writes it to the log, unless it is the one already known of that contribution.
	 *
	 * @param fault
	 *            what is wrong
	 */
	public void report(Fault fault) {
		synchronized (faults) {
			Fault known = faults.put(key(fault.point(), fault.id(), fault.label(), fault.contributor()), fault);
			if (known != null && known.message().equals(fault.message())) {
				return;
			}
		}
		ILog.of(Faults.class).error(fault.point() + ' ' + fault.id() + " (" + fault.contributor() + "): " + fault.message(), //$NON-NLS-1$ //$NON-NLS-2$
				fault.cause());
		listeners.forEach(Runnable::run);
	}

	/**
	 * Forgets the fault of a contribution, because it worked or is gone.
	 *
	 * @param contribution
	 *            the contribution
	 */
	public void clear(Contribution<?> contribution) {
		synchronized (faults) {
			if (faults.remove(key(contribution)) == null) {
				return;
			}
		}
		listeners.forEach(Runnable::run);
	}

	/**
	 * The latest fault of a contribution.
	 *
	 * @param contribution
	 *            the contribution
	 * @return empty if nothing is known to be wrong
	 */
	public Optional<Fault> of(Contribution<?> contribution) {
		synchronized (faults) {
			return Optional.ofNullable(faults.get(key(contribution)));
		}
	}

	/**
	 * All faults, in the order in which the contributions first failed.
	 *
	 * @return a copy
	 */
	public List<Fault> all() {
		synchronized (faults) {
			return new ArrayList<>(faults.values());
		}
	}

	/**
	 * Adds a listener, called on any thread when a fault was noted or forgotten.
	 *
	 * @param listener
	 *            who shows faults
	 */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            who no longer shows faults
	 */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private static String key(Contribution<?> contribution) {
		return key(contribution.point().id(), contribution.id(), contribution.label(), contribution.contributor());
	}

	/** The label, too: identifiers may be missing or taken, which is a fault itself. */
	private static String key(String point, String id, String label, Contributor contributor) {
		return point + '/' + id + '/' + contributor.bundle() + '/' + label;
	}
}
