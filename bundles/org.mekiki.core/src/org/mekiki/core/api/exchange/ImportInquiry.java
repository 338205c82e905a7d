package org.mekiki.core.api.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.analysis.AnalysisException;
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
import org.mekiki.core.internal.exchange.PathFile;

/**
 * Asks an importer how it would read a file, as often as people change something. Answers one question at a time.
 *
 * @since 0.1
 * @noextend
 */
public final class ImportInquiry {

	private final Importing importing;
	private final ModelAccess access;
	private final ImporterDescriptor descriptor;
	private final Path file;
	private final Map<String, List<String>> values;
	private AskingImporter importer;

	ImportInquiry(Importing importing, ModelAccess access, ImporterDescriptor descriptor, Path file,
			Map<String, List<String>> values) {
		this.importing = importing;
		this.access = access;
		this.descriptor = descriptor;
		this.file = file;
		this.values = Map.copyOf(values);
	}

	/**
	 * Asks and waits. Not to be called on the thread that shows windows.
	 *
	 * @param answers
	 *            what people have chosen so far, by identifier of the field
	 * @param monitor
	 *            takes progress; may be null
	 * @return what the importer would do
	 * @throws ArgumentsException
	 *             if values of parameters do not fit
	 * @throws ImportException
	 *             if the file cannot be read; the message says where and why
	 * @throws FaultException
	 *             if the importer failed; the fault is already reported
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public synchronized ImportForm ask(Map<String, String> answers, IProgressMonitor monitor)
			throws ArgumentsException, ImportException, FaultException {
		Contribution<Importer> contribution = descriptor.contribution();
		PathFile source = descriptor.readsFolders() ? PathFile.ofFolder(file) : PathFile.of(file);
		DraftRows rows = new DraftRows(access::rows);
		try (ModelLease base = access.lease(monitor)) {
			ModelCopy copy = ModelCopy.of(base.resource());
			Draft draft = new Draft(copy.resource(), rows, new ArgumentReader(descriptor.parameters()).read(values, copy.resource()),
					importing.locale(), monitor);
			ImportForm form = Isolated.call(contribution, base, monitor, () -> asked(contribution, source, draft, answers));
			Contributions.platform().faults().clear(contribution);
			return form;
		} catch (FaultException | AnalysisException failure) {
			// it may still be busy
			importer = null;
			throw Isolated.reported(contribution, failure);
		} catch (ImportException refused) {
			throw source.named(refused);
		} finally {
			rows.discard();
		}
	}

	private ImportForm asked(Contribution<Importer> contribution, PathFile source, Draft draft, Map<String, String> answers)
			throws Exception {
		if (importer == null) {
			if (!(contribution.create() instanceof AskingImporter asking)) {
				throw new FaultException(contribution.fault(NLS.bind(Messages.importerAsksNothing, AskingImporter.class.getName()), null));
			}
			importer = asking;
		}
		try {
			return importer.ask(source, draft, Collections.unmodifiableMap(new LinkedHashMap<>(answers)));
		} catch (IOException failure) {
			ImportException unreadable = new ImportException(
					failure.getLocalizedMessage() == null ? failure.getClass().getSimpleName() : failure.getLocalizedMessage(), null);
			unreadable.initCause(failure);
			throw unreadable;
		}
	}
}
