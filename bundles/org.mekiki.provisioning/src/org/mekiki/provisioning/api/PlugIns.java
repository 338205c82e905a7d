package org.mekiki.provisioning.api;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningJob;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.eclipse.osgi.util.NLS;
import org.mekiki.provisioning.internal.Messages;
import org.mekiki.provisioning.internal.Reasons;
import org.mekiki.provisioning.internal.Trust;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * The plug-ins of third parties in the running installation. What is installed or removed takes effect with the next
 * start. Each change can be rolled back. Not for use by several threads at a time.
 *
 * @since 0.1
 */
public final class PlugIns {

	private static final String GROUP = ".feature.group"; //$NON-NLS-1$
	private static final String OWN = "org.mekiki."; //$NON-NLS-1$
	private static final String PRODUCT = "mekiki"; //$NON-NLS-1$
	/** Marks a state that a roll-back has left, so that the next one goes further back. */
	private static final String LEFT = "mekiki.left"; //$NON-NLS-1$

	private final IProvisioningAgent agent;
	private final String profileId;

	private PlugIns(IProvisioningAgent agent, String profileId) {
		this.agent = agent;
		this.profileId = profileId;
	}

	/**
	 * The plug-ins of the running installation.
	 *
	 * @return never null
	 * @throws ProvisioningException
	 *             if the program was not started from an installation
	 */
	public static PlugIns here() throws ProvisioningException {
		try {
			Platform.getBundle("org.eclipse.equinox.p2.core").start(Bundle.START_TRANSIENT); //$NON-NLS-1$
		} catch (BundleException failure) {
			throw new ProvisioningException(Messages.noProfile, failure);
		}
		var context = FrameworkUtil.getBundle(PlugIns.class).getBundleContext();
		ServiceReference<IProvisioningAgent> reference = context.getServiceReference(IProvisioningAgent.class);
		IProvisioningAgent agent = reference == null ? null : context.getService(reference);
		IProfileRegistry registry = agent == null ? null : agent.getService(IProfileRegistry.class);
		IProfile profile = registry == null ? null : registry.getProfile(IProfileRegistry.SELF);
		if (profile == null) {
			throw new ProvisioningException(Messages.noProfile, null);
		}
		return new PlugIns(agent, profile.getProfileId());
	}

	/**
	 * What third parties have added to this installation.
	 *
	 * @return sorted by identifier
	 */
	public List<PlugIn> installed() {
		return units().stream().map(PlugIns::plugIn).sorted((a, b) -> a.id().compareTo(b.id())).toList();
	}

	/**
	 * Installs what a site offers.
	 *
	 * @param source
	 *            address of a p2 site, or of a folder or zip file that holds one
	 * @param ids
	 *            which of its plug-ins; all if empty
	 * @param consent
	 *            is asked about content that nobody has signed
	 * @param monitor
	 *            may be null
	 * @return what was installed
	 * @throws ProvisioningException
	 *             if nothing was installed: the site cannot be read, what the plug-in needs is not there, consent was
	 *             denied
	 */
	public List<PlugIn> install(URI source, Collection<String> ids, Consent consent, IProgressMonitor monitor)
			throws ProvisioningException {
		IProgressMonitor progress = Objects.requireNonNullElseGet(monitor, NullProgressMonitor::new);
		URI site = site(source);
		List<IInstallableUnit> units = offered(site, ids, progress);
		ProvisioningContext context = new ProvisioningContext(agent);
		context.setMetadataRepositories(site);
		context.setArtifactRepositories(site);
		InstallOperation operation = new InstallOperation(new ProvisioningSession(agent), units);
		operation.setProvisioningContext(context);
		perform(operation, consent, progress);
		return units.stream().map(PlugIns::plugIn).toList();
	}

	/**
	 * Takes a plug-in out.
	 *
	 * @param id
	 *            its identifier, or that of a bundle that came with it
	 * @param monitor
	 *            may be null
	 * @return what was removed
	 * @throws ProvisioningException
	 *             if it is not installed, or something else needs it
	 */
	public PlugIn remove(String id, IProgressMonitor monitor) throws ProvisioningException {
		List<IInstallableUnit> installed = units();
		IInstallableUnit unit = installed.stream().filter(one -> plugIn(one).id().equals(id)).findFirst()
				.or(() -> installed.stream().filter(one -> brings(one, id)).findFirst())
				.orElseThrow(() -> new ProvisioningException(NLS.bind(Messages.notInstalled, id), null));
		UninstallOperation operation = new UninstallOperation(new ProvisioningSession(agent), List.of(unit));
		ProvisioningContext context = new ProvisioningContext(agent);
		context.setMetadataRepositories();
		context.setArtifactRepositories();
		operation.setProvisioningContext(context);
		perform(operation, unsigned -> false, Objects.requireNonNullElseGet(monitor, NullProgressMonitor::new));
		return plugIn(unit);
	}

	/** Whether a feature holds a bundle of that name. */
	private boolean brings(IInstallableUnit unit, String bundle) {
		return profile().query(QueryUtil.createIUQuery(bundle), null).toUnmodifiableSet().stream()
				.anyMatch(held -> unit.getRequirements().stream().anyMatch(need -> need.isMatch(held)));
	}

	/**
	 * Goes back to the plug-ins that were installed before the last change, whoever made it: this class, or the platform's
	 * own dialogs. Doing so again goes further back.
	 *
	 * @param monitor
	 *            may be null
	 * @return what is installed now
	 * @throws ProvisioningException
	 *             if there is no earlier state, or it cannot be reached
	 */
	public List<PlugIn> rollBack(IProgressMonitor monitor) throws ProvisioningException {
		IProfileRegistry registry = registry();
		long[] times = registry.listProfileTimestamps(profileId);
		Set<IInstallableUnit> now = Set.copyOf(units());
		for (int i = times.length - 1; i >= 0; i--) {
			if (!registry.getProfileStateProperties(profileId, times[i]).containsKey(LEFT)
					&& !now.equals(Set.copyOf(units(registry.getProfile(profileId, times[i]))))) {
				goBack(times[i], Objects.requireNonNullElseGet(monitor, NullProgressMonitor::new));
				for (int left = i + 1; left < times.length; left++) {
					registry.setProfileStateProperty(profileId, times[left], LEFT, Boolean.TRUE.toString());
				}
				return installed();
			}
		}
		throw new ProvisioningException(Messages.nothingToRollBack, null);
	}

	private void goBack(long time, IProgressMonitor monitor) throws ProvisioningException {
		var plan = agent.getService(IPlanner.class).getDiffPlan(profile(), registry().getProfile(profileId, time), monitor);
		IStatus status = plan.getStatus();
		if (!status.matches(IStatus.ERROR | IStatus.CANCEL)) {
			status = agent.getService(IEngine.class).perform(plan, monitor);
		}
		if (status.matches(IStatus.ERROR | IStatus.CANCEL)) {
			throw new ProvisioningException(Reasons.of(status), status.getException());
		}
	}

	private void perform(ProfileChangeOperation operation, Consent consent, IProgressMonitor monitor)
			throws ProvisioningException {
		operation.setProfileId(profileId);
		IStatus plan = operation.resolveModal(monitor);
		if (plan.getSeverity() == IStatus.CANCEL) {
			throw new OperationCanceledException();
		}
		ProvisioningJob job = plan.getSeverity() == IStatus.ERROR ? null : operation.getProvisioningJob(monitor);
		if (job == null) {
			throw new ProvisioningException(Reasons.of(plan), plan.getException());
		}
		Trust trust = new Trust(consent);
		agent.registerService(UIServices.SERVICE_NAME, trust);
		try {
			IStatus done = job.runModal(monitor);
			if (!trust.refused().isEmpty()) {
				throw new ProvisioningException(NLS.bind(Messages.unsigned, String.join(", ", trust.refused())), null); //$NON-NLS-1$
			}
			if (done.getSeverity() == IStatus.CANCEL) {
				throw new OperationCanceledException();
			}
			if (done.getSeverity() == IStatus.ERROR) {
				throw new ProvisioningException(Reasons.of(done), done.getException());
			}
		} finally {
			agent.unregisterService(UIServices.SERVICE_NAME, trust);
		}
	}

	private List<IInstallableUnit> offered(URI site, Collection<String> ids, IProgressMonitor monitor)
			throws ProvisioningException {
		List<IInstallableUnit> offered = new ArrayList<>();
		try {
			agent.getService(IMetadataRepositoryManager.class).loadRepository(site, monitor)
					.query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), monitor).toUnmodifiableSet().stream()
					.filter(unit -> !QueryUtil.isCategory(unit)).forEach(offered::add);
		} catch (ProvisionException failure) {
			throw new ProvisioningException(NLS.bind(Messages.unreadable, site, failure.getMessage()), failure);
		}
		for (String id : ids) {
			if (offered.stream().noneMatch(unit -> plugIn(unit).id().equals(id))) {
				throw new ProvisioningException(NLS.bind(Messages.notOffered, id, site), null);
			}
		}
		offered.removeIf(unit -> !ids.isEmpty() && !ids.contains(plugIn(unit).id()));
		if (offered.isEmpty()) {
			throw new ProvisioningException(NLS.bind(Messages.nothingOffered, site), null);
		}
		return offered;
	}

	private List<IInstallableUnit> units() {
		return units(profile());
	}

	private static List<IInstallableUnit> units(IProfile profile) {
		return profile.query(new UserVisibleRootQuery(), null).toUnmodifiableSet().stream()
				.filter(unit -> !unit.getId().startsWith(OWN) && !unit.getId().equals(PRODUCT)).toList();
	}

	private IProfile profile() {
		return registry().getProfile(profileId);
	}

	private IProfileRegistry registry() {
		return agent.getService(IProfileRegistry.class);
	}

	private static PlugIn plugIn(IInstallableUnit unit) {
		String id = unit.getId().endsWith(GROUP) ? unit.getId().substring(0, unit.getId().length() - GROUP.length())
				: unit.getId();
		String language = Locale.getDefault().toString();
		return new PlugIn(id, unit.getVersion().toString(),
				Objects.requireNonNullElse(unit.getProperty(IInstallableUnit.PROP_NAME, language), id),
				Objects.requireNonNullElse(unit.getProperty(IInstallableUnit.PROP_PROVIDER, language), "")); //$NON-NLS-1$
	}

	/** A zip file is a site, too, when it is named as an archive. */
	private static URI site(URI source) {
		if ("file".equals(source.getScheme()) && Files.isRegularFile(Path.of(source))) { //$NON-NLS-1$
			return URI.create("jar:" + source + "!/"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return source;
	}
}
