package org.mekiki.core.api.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.internal.Messages;
import org.osgi.service.prefs.BackingStoreException;

/**
 * All contributions of the bundles that are installed right now: one that is installed while the program runs appears,
 * one that is uninstalled disappears. Safe for use by many threads.
 *
 * @since 0.1
 */
public final class Contributions {

	private static final String NODE = "org.mekiki.core"; //$NON-NLS-1$
	private static final String DISABLED = "disabled"; //$NON-NLS-1$
	private static final String SAFE = "mekiki.safe"; //$NON-NLS-1$
	private static final String SEPARATOR = "\n"; //$NON-NLS-1$

	private static Contributions platform;

	private final IExtensionRegistry registry;
	private final Faults faults = new Faults();
	private final Map<ExtensionPoint<?>, List<Contribution<?>>> known = new HashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private Contributions(IExtensionRegistry registry) {
		this.registry = registry;
		registry.addListener(new Changes());
	}

	/**
	 * The contributions of the running program.
	 *
	 * @return always the same
	 */
	public static synchronized Contributions platform() {
		if (platform == null) {
			platform = new Contributions(Platform.getExtensionRegistry());
		}
		return platform;
	}

	/**
	 * All usable contributions at an extension point, sorted by label. Disabled ones are left out, in safe mode those of
	 * third parties, too. A declaration without identifier or with one that is taken becomes a fault.
	 *
	 * @param <T>
	 *            what they implement
	 * @param point
	 *            the extension point
	 * @return an unmodifiable list
	 */
	public <T> List<Contribution<T>> of(ExtensionPoint<T> point) {
		Set<String> disabled = disabled();
		return declared(point).stream().filter(one -> !disabled.contains(key(one)))
				.filter(one -> one.isOwn() || !isSafe()).toList();
	}

	/**
	 * A usable contribution.
	 *
	 * @param <T>
	 *            what it implements
	 * @param point
	 *            the extension point
	 * @param id
	 *            identifier of the contribution
	 * @return empty if there is none, or it is disabled
	 */
	public <T> Optional<Contribution<T>> find(ExtensionPoint<T> point, String id) {
		return of(point).stream().filter(one -> one.id().equals(id)).findFirst();
	}

	/**
	 * All contributions at an extension point, the disabled ones and those that safe mode leaves out included.
	 *
	 * @param <T>
	 *            what they implement
	 * @param point
	 *            the extension point
	 * @return an unmodifiable list, sorted by label
	 */
	@SuppressWarnings("unchecked")
	public <T> List<Contribution<T>> declared(ExtensionPoint<T> point) {
		synchronized (known) {
			return (List<Contribution<T>>) (List<?>) known.computeIfAbsent(point, this::read);
		}
	}

	/**
	 * Whether a contribution was disabled.
	 *
	 * @param contribution
	 *            any
	 * @return true if it is not used
	 */
	public boolean isDisabled(Contribution<?> contribution) {
		return disabled().contains(key(contribution));
	}

	/**
	 * Disables a contribution or enables it again, for this workspace and from now on.
	 *
	 * @param contribution
	 *            any
	 * @param enabled
	 *            whether it is used
	 */
	public void setEnabled(Contribution<?> contribution, boolean enabled) {
		Set<String> disabled = disabled();
		if (enabled ? disabled.remove(key(contribution)) : disabled.add(key(contribution))) {
			var node = InstanceScope.INSTANCE.getNode(NODE);
			node.put(DISABLED, String.join(SEPARATOR, disabled));
			try {
				node.flush();
			} catch (BackingStoreException failure) {
				// it holds until the end of the program
				Platform.getLog(Contributions.class).warn("Preferences cannot be written", failure); //$NON-NLS-1$
			}
			faults.clear(contribution);
			tell();
		}
	}

	/**
	 * Whether the program was started without the contributions of third parties.
	 *
	 * @return true in safe mode
	 */
	public boolean isSafe() {
		return Boolean.getBoolean(SAFE);
	}

	/**
	 * What is wrong with contributions.
	 *
	 * @return the faults
	 */
	public Faults faults() {
		return faults;
	}

	/**
	 * Adds a listener, called on any thread when contributions came, went, or were disabled.
	 *
	 * @param listener
	 *            who shows contributions
	 */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            who no longer shows contributions
	 */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private <T> List<Contribution<?>> read(ExtensionPoint<T> point) {
		Map<String, Contribution<?>> byId = new LinkedHashMap<>();
		for (IConfigurationElement declaration : registry.getConfigurationElementsFor(point.id())) {
			if (declaration.isValid() && declaration.getName().equals(point.element())) {
				Contribution<T> one = new Contribution<>(point, declaration, Contribution.contributorOf(declaration,
						Platform.getBundle(declaration.getContributor().getName())));
				if (one.id().isBlank()) {
					faults.report(one.fault(NLS.bind(Messages.noId, one.contributor()), null));
				} else if (byId.putIfAbsent(one.id(), one) != null) {
					faults.report(one.fault(NLS.bind(Messages.idTaken, byId.get(one.id()).contributor()), null));
				}
			}
		}
		List<Contribution<?>> sorted = new ArrayList<>(byId.values());
		sorted.sort((a, b) -> a.label().compareToIgnoreCase(b.label()));
		return List.copyOf(sorted);
	}

	private static Set<String> disabled() {
		Set<String> disabled = new TreeSet<>();
		for (String key : InstanceScope.INSTANCE.getNode(NODE).get(DISABLED, "").split(SEPARATOR)) { //$NON-NLS-1$
			if (!key.isBlank()) {
				disabled.add(key);
			}
		}
		return disabled;
	}

	private static String key(Contribution<?> contribution) {
		return contribution.point().id() + '/' + contribution.id();
	}

	private void changed() {
		synchronized (known) {
			known.clear();
		}
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Hears of bundles that come and go. */
	private final class Changes implements IRegistryEventListener {

		@Override
		public void added(IExtension[] extensions) {
			changed();
		}

		@Override
		public void removed(IExtension[] extensions) {
			changed();
		}

		@Override
		public void added(IExtensionPoint[] points) {
			changed();
		}

		@Override
		public void removed(IExtensionPoint[] points) {
			changed();
		}
	}
}
