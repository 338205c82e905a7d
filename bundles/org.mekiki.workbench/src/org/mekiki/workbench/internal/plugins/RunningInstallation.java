package org.mekiki.workbench.internal.plugins;

import java.net.URI;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.provisioning.api.Consent;
import org.mekiki.provisioning.api.PlugIn;
import org.mekiki.provisioning.api.PlugIns;
import org.mekiki.provisioning.api.ProvisioningException;

/** The installation that this program runs from. */
final class RunningInstallation implements Installation {

	@Override
	public List<PlugIn> installed() throws ProvisioningException {
		return PlugIns.here().installed();
	}

	@Override
	public List<PlugIn> install(URI source, Consent consent, IProgressMonitor monitor) throws ProvisioningException {
		return PlugIns.here().install(source, List.of(), consent, monitor);
	}

	@Override
	public void remove(String id, IProgressMonitor monitor) throws ProvisioningException {
		PlugIns.here().remove(id, monitor);
	}

	@Override
	public void rollBack(IProgressMonitor monitor) throws ProvisioningException {
		PlugIns.here().rollBack(monitor);
	}
}
