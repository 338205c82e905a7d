package org.mekiki.cli.internal.commands;

import java.util.List;

import org.mekiki.provisioning.api.PlugIn;
import org.mekiki.provisioning.api.PlugIns;

import picocli.CommandLine.Command;

/** Lists the plug-ins that third parties have added. */
@Command(name = "list")
public final class PluginListCommand extends PluginChangeCommand {

	@Override
	List<PlugIn> perform(PlugIns plugIns) {
		List<PlugIn> installed = plugIns.installed();
		if (installed.isEmpty()) {
			say(texts().get("plugin.none")); //$NON-NLS-1$
		}
		return installed;
	}
}
