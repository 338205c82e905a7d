package org.mekiki.cli.internal.commands;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.cli.internal.Refusal;
import org.mekiki.provisioning.api.PlugIn;
import org.mekiki.provisioning.api.PlugIns;
import org.mekiki.provisioning.api.ProvisioningException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Installs plug-ins from a site, a folder or a zip file. */
@Command(name = "install")
public final class PluginInstallCommand extends PluginChangeCommand {

	@Parameters(paramLabel = "FILE|URL", descriptionKey = "pluginSource")
	private String source;

	@Option(names = "--id", paramLabel = "ID", descriptionKey = "pluginIds")
	private List<String> ids = new ArrayList<>();

	@Option(names = "--allow-unsigned", descriptionKey = "allowUnsigned")
	private boolean allowUnsigned;

	@Override
	List<PlugIn> perform(PlugIns plugIns) throws ProvisioningException {
		List<PlugIn> installed = plugIns.install(address(), ids, unsigned -> {
			if (!allowUnsigned) {
				say(texts().get("plugin.unsigned")); //$NON-NLS-1$
			}
			return allowUnsigned;
		}, null);
		say(texts().get("plugin.restart")); //$NON-NLS-1$
		return installed;
	}

	private URI address() {
		try {
			if (source.matches("(?i)(https?|file):.*")) { //$NON-NLS-1$
				return new URI(source);
			}
			Path path = Path.of(source).toAbsolutePath().normalize();
			if (Files.exists(path)) {
				return path.toUri();
			}
		} catch (URISyntaxException | InvalidPathException wrong) {
			throw new Refusal(texts().get("plugin.noSource", source), wrong); //$NON-NLS-1$
		}
		throw new Refusal(texts().get("plugin.noSource", source), null); //$NON-NLS-1$
	}
}
