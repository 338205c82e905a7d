package org.mekiki.workbench.internal.plugins;

import java.net.URI;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.provisioning.api.Consent;
import org.mekiki.provisioning.api.PlugIn;
import org.mekiki.provisioning.api.ProvisioningException;

/** The plug-ins of the program and how they change. All of it takes long and is not for the UI thread. */
public interface Installation {

	/**
	 * What third parties have added.
	 *
	 * @return sorted by identifier
	 * @throws ProvisioningException
	 *             if the program cannot be changed
	 */
	List<PlugIn> installed() throws ProvisioningException;

	/**
	 * Installs all that a site offers.
	 *
	 * @param source
	 *            address of a p2 site, a folder or a zip file
	 * @param consent
	 *            is asked about content that nobody has signed
	 * @param monitor
	 *            takes progress
	 * @return what was installed
	 * @throws ProvisioningException
	 *             if nothing was installed
	 */
	List<PlugIn> install(URI source, Consent consent, IProgressMonitor monitor) throws ProvisioningException;

	/**
	 * Takes a plug-in out.
	 *
	 * @param id
	 *            its identifier
	 * @param monitor
	 *            takes progress
	 * @throws ProvisioningException
	 *             if it stays
	 */
	void remove(String id, IProgressMonitor monitor) throws ProvisioningException;

	/**
	 * Goes back to what was installed before the last change.
	 *
	 * @param monitor
	 *            takes progress
	 * @throws ProvisioningException
	 *             if there is no earlier state
	 */
	void rollBack(IProgressMonitor monitor) throws ProvisioningException;
}
