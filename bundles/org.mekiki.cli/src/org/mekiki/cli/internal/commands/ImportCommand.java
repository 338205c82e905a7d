package org.mekiki.cli.internal.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.cli.internal.Refusal;
import org.mekiki.cli.internal.base.Address;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.exchange.ImportEntry;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings files into a knowledge base, all or none, or says what that would change. */
@Command(name = "import")
public final class ImportCommand extends CliCommand {

	@Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "importSource")
	private List<Path> files = new ArrayList<>();

	@Option(names = "--importer", required = true, paramLabel = "ID", descriptionKey = "importer")
	private String id;

	@Option(names = "--param", paramLabel = "NAME=VALUE", descriptionKey = "param", arity = "1")
	private List<String> values = new ArrayList<>();

	@Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "importMapping")
	private Path mapping;

	@Option(names = "--dry-run", descriptionKey = "dryRun")
	private boolean dryRun;

	@Option(names = "--skip-refused", descriptionKey = "skipRefused")
	private boolean skipRefused;

	@Option(names = "--message", paramLabel = "TEXT", descriptionKey = "saveMessage")
	private String message;

	@Override
	int execute() throws StoreException {
		Address address = address(null);
		if (!dryRun) {
			// The built-in sample cannot be written to.
			place(null);
		}
		ImporterDescriptor importer;
		try {
			importer = importer();
		} catch (FaultException broken) {
			say(broken.fault());
			return ExitCode.FINDINGS;
		}
		int[] code = { ExitCode.GOOD };
		if (dryRun) {
			root().access().resource(address, (access, state) -> code[0] = look(importer, access));
		} else {
			root().access().editing(place(null), session -> code[0] = apply(importer, session));
		}
		return code[0];
	}

	private ImporterDescriptor importer() throws FaultException {
		Optional<Contribution<Importer>> found = Contributions.platform().find(ExtensionPoint.IMPORTERS, id);
		if (found.isEmpty()) {
			throw wrong("usage.importer", id, String.join(", ", //$NON-NLS-1$ //$NON-NLS-2$
					ImporterDescriptor.all().stream().map(one -> one.contribution().id()).toList()));
		}
		return ImporterDescriptor.of(found.get());
	}

	/** Each file is looked at as if it were the only one. */
	private int look(ImporterDescriptor importer, ModelAccess access) {
		try {
			List<ImportPreview> previews = new ArrayList<>();
			for (Path file : files) {
				previews.add(read(importer, file, access));
			}
			write(new ImportReport(texts()).of(previews, null));
			return refused(previews) == 0 ? ExitCode.GOOD : ExitCode.FINDINGS;
		} catch (FaultException failure) {
			say(failure.fault());
			return ExitCode.FINDINGS;
		}
	}

	/** Each file meets what those before it have brought; nothing is kept unless all could be read. */
	private int apply(ImporterDescriptor importer, EditingSession session) throws StoreException {
		try {
			List<ImportPreview> previews = new ArrayList<>();
			boolean changed = false;
			for (Path file : files) {
				ImportPreview preview = read(importer, file, session.access());
				previews.add(preview);
				if (preview.changesSomething() && (skipRefused || refused(previews) == 0)) {
					preview.apply(session);
					changed = true;
				}
			}
			long refused = refused(previews);
			boolean kept = skipRefused || refused == 0;
			Long revision = null;
			if (changed && kept) {
				revision = Long.valueOf(
						session.save(CreateOptions.standard().author(), about(), root().environment().monitor()).number());
			}
			write(new ImportReport(texts()).of(previews, revision));
			if (!kept) {
				say(texts().get("import.nothing", Long.valueOf(refused))); //$NON-NLS-1$
			}
			return refused == 0 ? ExitCode.GOOD : ExitCode.FINDINGS;
		} catch (ImportException outdated) {
			throw new Refusal(outdated.getMessage(), outdated.getCause());
		} catch (FaultException failure) {
			say(failure.fault());
			return ExitCode.FINDINGS;
		}
	}

	private static long refused(List<ImportPreview> previews) {
		return previews.stream().mapToLong(preview -> preview.count(ImportEntry.Kind.REFUSED)).sum();
	}

	private String about() {
		return message != null ? message
				: texts().get("import.message", files.stream().map(file -> String.valueOf(file.getFileName())) //$NON-NLS-1$
						.collect(Collectors.joining(", "))); //$NON-NLS-1$
	}

	private ImportPreview read(ImporterDescriptor importer, Path file, ModelAccess access) throws FaultException {
		try {
			return new Importing(access, texts().locale(), texts().language()).read(importer, file.toAbsolutePath().normalize(),
					arguments(), root().environment().monitor());
		} catch (ArgumentsException wrong) {
			throw wrongUsage(wrong.getMessage());
		} catch (ImportException unreadable) {
			// the message begins with the place
			throw new Refusal(unreadable.getMessage(), unreadable.getCause());
		}
	}

	/** A file is named from where the command was typed; the importer runs elsewhere. */
	private Map<String, List<String>> arguments() {
		Map<String, List<String>> arguments = new LinkedHashMap<>(Assignments.parse(values, this));
		if (mapping != null) {
			arguments.put("mapping", List.of(mapping.toAbsolutePath().normalize().toString())); //$NON-NLS-1$
		}
		return arguments;
	}
}
