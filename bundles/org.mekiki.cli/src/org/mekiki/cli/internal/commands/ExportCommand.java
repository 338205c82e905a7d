package org.mekiki.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.cli.internal.Refusal;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.core.api.exchange.ExporterDescriptor;
import org.mekiki.core.api.exchange.Exporting;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a knowledge base, or some of its elements, as a file of a kind that a plug-in knows. */
@Command(name = "export")
public final class ExportCommand extends CliCommand {

	@Option(names = "--exporter", required = true, paramLabel = "ID", descriptionKey = "exporter")
	private String id;

	@Option(names = "--param", paramLabel = "NAME=VALUE", descriptionKey = "param", arity = "1")
	private List<String> values = new ArrayList<>();

	@Option(names = "--element", paramLabel = "ID", descriptionKey = "element")
	private List<String> elements = new ArrayList<>();

	@Option(names = { "-o", "--out", "--output" }, required = true, paramLabel = "FILE", descriptionKey = "exportTarget")
	private Path output;

	@Override
	int execute() throws StoreException {
		ExporterDescriptor exporter;
		try {
			exporter = exporter();
		} catch (FaultException broken) {
			say(broken.fault());
			return ExitCode.FINDINGS;
		}
		Map<String, List<String>> arguments = Assignments.parse(values, this);
		int[] code = { ExitCode.GOOD };
		root().access().resource(address(null), (access, state) -> code[0] = write(exporter, arguments, access));
		return code[0];
	}

	private ExporterDescriptor exporter() throws FaultException {
		Optional<Contribution<Exporter>> found = Contributions.platform().find(ExtensionPoint.EXPORTERS, id);
		if (found.isEmpty()) {
			throw wrong("usage.exporter", id, String.join(", ", //$NON-NLS-1$ //$NON-NLS-2$
					ExporterDescriptor.all().stream().map(one -> one.contribution().id()).toList()));
		}
		return ExporterDescriptor.of(found.get());
	}

	private int write(ExporterDescriptor exporter, Map<String, List<String>> arguments, ModelAccess access) {
		Path target = output.toAbsolutePath().normalize();
		try {
			new Exporting(access, texts().locale(), texts().language()).write(exporter, elements, arguments, target,
					root().environment().monitor());
			write(new WrittenReport(texts()).of(target));
			return ExitCode.GOOD;
		} catch (ArgumentsException wrong) {
			throw wrongUsage(wrong.getMessage());
		} catch (IOException failure) {
			throw new Refusal(texts().get("file.unwritable", target), failure); //$NON-NLS-1$
		} catch (FaultException failure) {
			say(failure.fault());
			return ExitCode.FINDINGS;
		}
	}
}
