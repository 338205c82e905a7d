package org.mekiki.core.api.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.internal.Messages;
import org.mekiki.core.internal.analysis.ArgumentReader;
import org.mekiki.core.internal.analysis.Isolated;
import org.mekiki.core.internal.copy.ModelCopy;
import org.mekiki.core.internal.exchange.Draft;
import org.mekiki.core.internal.exchange.DraftRows;
import org.mekiki.core.internal.exchange.ImportPlan;
import org.mekiki.core.internal.exchange.PathFile;
import org.mekiki.core.internal.exchange.Reading;

/**
 * Reads files with importers, so that none of them can do harm: each works on a private copy of the knowledge base, on a
 * thread of its own. What it would change is computed from what it has done to the copy. Safe for use by many threads.
 *
 * @since 0.1
 */
public final class Importing {

	private final ModelAccess access;
	private final Locale locale;
	private final String dataLanguage;

	/**
	 * Prepares reading.
	 *
	 * @param access
	 *            lends the model into which files are to be imported
	 * @param locale
	 *            language of messages
	 * @param dataLanguage
	 *            BCP 47 tag of the language in which data is shown
	 */
	public Importing(ModelAccess access, Locale locale, String dataLanguage) {
		this.access = Objects.requireNonNull(access);
		this.locale = Objects.requireNonNull(locale);
		this.dataLanguage = Objects.requireNonNull(dataLanguage);
	}

	/**
	 * Reads a file and waits for it; the knowledge base stays as it is. Not to be called on the thread that shows windows.
	 * Cancelling the monitor ends the wait within a fifth of a second; an importer that does not listen is left to
	 * itself, which is a fault.
	 *
	 * @param importer
	 *            which
	 * @param file
	 *            what to read; a folder only if the importer reads folders
	 * @param values
	 *            values by parameter; a parameter without an entry gets its default
	 * @param monitor
	 *            takes progress; may be null
	 * @return what would change
	 * @throws ArgumentsException
	 *             if values do not fit
	 * @throws ImportException
	 *             if the file cannot be read; the message says where and why
	 * @throws FaultException
	 *             if the importer failed; the fault is already reported
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public ImportPreview read(ImporterDescriptor importer, Path file, Map<String, List<String>> values,
			IProgressMonitor monitor) throws ArgumentsException, ImportException, FaultException {
		return read(importer, List.of(file), values, monitor);
	}

	/**
	 * Reads several files as one step and waits for it; otherwise as for one file. If one of them cannot be read, none is.
	 *
	 * @param importer
	 *            which
	 * @param files
	 *            what to read, in this order; at least one
	 * @param values
	 *            values by parameter, the same for all files
	 * @param monitor
	 *            takes progress; may be null
	 * @return what would change
	 * @throws ArgumentsException
	 *             if values do not fit
	 * @throws ImportException
	 *             if a file cannot be read; the message says which, where and why
	 * @throws FaultException
	 *             if the importer failed; the fault is already reported
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled
	 * @since 0.1
	 */
	public ImportPreview read(ImporterDescriptor importer, List<Path> files, Map<String, List<String>> values,
			IProgressMonitor monitor) throws ArgumentsException, ImportException, FaultException {
		Contribution<Importer> contribution = importer.contribution();
		List<PathFile> sources = new ArrayList<>();
		for (Path file : files) {
			sources.add(importer.readsFolders() ? PathFile.ofFolder(file) : PathFile.of(file));
		}
		String name = sources.size() == 1 ? sources.getFirst().name()
				: NLS.bind(Messages.importFiles, sources.getFirst().name(), Integer.valueOf(sources.size() - 1));
		DraftRows rows = new DraftRows(access::rows);
		ImportPreview preview = null;
		try (ModelLease base = access.lease(monitor)) {
			ModelCopy copy = ModelCopy.of(base.resource());
			Arguments arguments = new ArgumentReader(importer.parameters()).read(values, copy.resource());
			Draft draft = new Draft(copy.resource(), rows, arguments, locale, monitor);
			Reading reading = new Reading(base, copy, draft, sources, locale, dataLanguage);
			ImportPlan plan = Isolated.call(contribution, base, monitor, () -> reading.run(contribution));
			Contributions.platform().faults().clear(contribution);
			rows.keep(plan::creates);
			preview = new ImportPreview(plan, access, base.version(), name, rows);
			return preview;
		} catch (FaultException | AnalysisException failure) {
			throw Isolated.reported(contribution, failure);
		} finally {
			if (preview == null) {
				rows.discard();
			}
		}
	}

	/**
	 * Prepares asking how a file is to be read.
	 *
	 * @param importer
	 *            which; one that {@linkplain ImporterDescriptor#asks() asks}
	 * @param file
	 *            what is to be read
	 * @param values
	 *            values by parameter; a parameter without an entry gets its default
	 * @return nothing is read yet
	 * @since 0.1
	 */
	public ImportInquiry inquire(ImporterDescriptor importer, Path file, Map<String, List<String>> values) {
		return new ImportInquiry(this, access, importer, file, values);
	}

	Locale locale() {
		return locale;
	}
}
