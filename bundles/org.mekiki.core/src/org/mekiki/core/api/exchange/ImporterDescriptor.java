package org.mekiki.core.api.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.internal.analysis.ParameterDeclarations;
import org.mekiki.core.internal.contribution.Declared;

/**
 * An importer as it is declared; its class is not loaded.
 *
 * @param contribution
 *            the declaration
 * @param files
 *            endings of file names it reads, in lower case without dot; empty for all
 * @param parameters
 *            what it takes, in the order declared
 * @since 0.1
 */
public record ImporterDescriptor(Contribution<Importer> contribution, List<String> files, List<Parameter> parameters) {

	/** Copies the lists. */
	public ImporterDescriptor {
		Objects.requireNonNull(contribution);
		files = List.copyOf(files);
		parameters = List.copyOf(parameters);
	}

	/**
	 * Reads a declaration.
	 *
	 * @param contribution
	 *            the declaration
	 * @return the importer
	 * @throws FaultException
	 *             if something in the declaration is wrong
	 */
	public static ImporterDescriptor of(Contribution<Importer> contribution) throws FaultException {
		return new ImporterDescriptor(contribution, Declared.words(contribution, "files").stream() //$NON-NLS-1$
				.map(ending -> ending.toLowerCase(Locale.ROOT)).toList(), ParameterDeclarations.read(contribution));
	}

	/**
	 * All usable importers, sorted by label. Those whose declaration is wrong are among the faults instead.
	 *
	 * @return an unmodifiable list
	 */
	public static List<ImporterDescriptor> all() {
		return Declared.readable(Contributions.platform().of(ExtensionPoint.IMPORTERS), ImporterDescriptor::of);
	}

	/**
	 * Whether it reads folders with all that is in them, too.
	 *
	 * @return true if it is declared so
	 * @since 0.1
	 */
	public boolean readsFolders() {
		return Boolean.parseBoolean(contribution.attribute("folders", "false")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Whether people are asked how a file is to be read.
	 *
	 * @return true if it is declared so; then it is an {@link AskingImporter}
	 * @since 0.1
	 */
	public boolean asks() {
		return Boolean.parseBoolean(contribution.attribute("asks", "false")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Whether it reads files with such a name.
	 *
	 * @param fileName
	 *            name of a file
	 * @return true if its ending is one of those declared, or none are
	 */
	public boolean reads(String fileName) {
		String name = fileName.toLowerCase(Locale.ROOT);
		return files.isEmpty() || files.stream().anyMatch(ending -> name.endsWith('.' + ending));
	}
}
