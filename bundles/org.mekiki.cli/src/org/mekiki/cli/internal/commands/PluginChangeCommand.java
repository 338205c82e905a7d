package org.mekiki.cli.internal.commands;

import java.util.List;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.cli.internal.Refusal;
import org.mekiki.provisioning.api.PlugIn;
import org.mekiki.provisioning.api.PlugIns;
import org.mekiki.provisioning.api.ProvisioningException;

/** What the commands that look at or change the installed plug-ins have in common. */
abstract class PluginChangeCommand extends CliCommand {

	@Override
	final int execute() {
		try {
			write(new PluginReport(texts()).of(perform(PlugIns.here())));
			return ExitCode.GOOD;
		} catch (ProvisioningException failure) {
			throw new Refusal(failure.getMessage(), failure.getCause());
		}
	}

	/** Does the work and gives the plug-ins to be listed. */
	abstract List<PlugIn> perform(PlugIns plugIns) throws ProvisioningException;
}
