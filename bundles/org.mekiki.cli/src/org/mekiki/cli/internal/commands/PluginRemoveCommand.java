package org.mekiki.cli.internal.commands;

import java.util.List;

import org.mekiki.provisioning.api.PlugIn;
import org.mekiki.provisioning.api.PlugIns;
import org.mekiki.provisioning.api.ProvisioningException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a plug-in out of the installation. */
@Command(name = "remove")
public final class PluginRemoveCommand extends PluginChangeCommand {

	@Parameters(paramLabel = "ID", descriptionKey = "pluginId")
	private String id;

	@Override
	List<PlugIn> perform(PlugIns plugIns) throws ProvisioningException {
		PlugIn removed = plugIns.remove(id, null);
		say(texts().get("plugin.restart")); //$NON-NLS-1$
		return List.of(removed);
	}
}
