package org.mekiki.cli.internal.commands;

import java.util.List;

import org.mekiki.provisioning.api.PlugIn;
import org.mekiki.provisioning.api.PlugIns;
import org.mekiki.provisioning.api.ProvisioningException;

import picocli.CommandLine.Command;

/** Goes back to the plug-ins that were installed before the last change. */
@Command(name = "rollback")
public final class PluginRollBackCommand extends PluginChangeCommand {

	@Override
	List<PlugIn> perform(PlugIns plugIns) throws ProvisioningException {
		List<PlugIn> installed = plugIns.rollBack(null);
		say(texts().get("plugin.restart")); //$NON-NLS-1$
		return installed;
	}
}
