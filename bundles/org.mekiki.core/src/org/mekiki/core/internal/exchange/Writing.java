package org.mekiki.core.internal.exchange;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.internal.analysis.Isolated;

/** Runs one exporter into one file. */
public final class Writing {

	private final Contribution<Exporter> exporter;
	private final ModelLease lease;

	/**
	 * Prepares a run.
	 *
	 * @param exporter
	 *            which
	 * @param lease
	 *            the model it reads
	 */
	public Writing(Contribution<Exporter> exporter, ModelLease lease) {
		this.exporter = exporter;
		this.lease = lease;
	}

	/**
	 * Writes; the file appears whole or not at all.
	 *
	 * @param context
	 *            what the exporter gets
	 * @param target
	 *            the file
	 * @param monitor
	 *            may be null
	 * @throws IOException
	 *             if the file cannot be written
	 * @throws FaultException
	 *             if the exporter failed; the fault is reported
	 */
	public void run(ExportContext context, Path target, IProgressMonitor monitor) throws IOException, FaultException {
		try (ExportFile file = new ExportFile(target)) {
			IOException failure = Isolated.call(exporter, lease, monitor, () -> write(context, file));
			if (failure != null) {
				throw failure;
			}
			file.finish();
			Contributions.platform().faults().clear(exporter);
		} catch (FaultException | AnalysisException | ImportException failure) {
			throw Isolated.reported(exporter, failure);
		}
	}

	/** A full disk is no fault of the exporter, so it comes back as a result. */
	private IOException write(ExportContext context, ExportFile file) throws Exception {
		Exporter instance = exporter.create();
		try {
			instance.write(context, file.out());
			return null;
		} catch (IOException failure) {
			return failure;
		}
	}
}
