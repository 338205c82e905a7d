package org.mekiki.workbench.internal.exchange;

import java.io.IOException;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportForm;
import org.mekiki.core.api.exchange.ImportInquiry;
import org.mekiki.core.api.exchange.Importing;

/** Asks an importer how it would read something, as often as people change their answers. */
final class FormQuestions {

	private final Importing importing;
	private final ImportRequest request;
	private SourceFiles files;
	private ImportInquiry inquiry;
	private boolean over;

	FormQuestions(Importing importing, ImportRequest request) {
		this.importing = importing;
		this.request = request;
	}

	/** What is asked about. */
	ImportRequest request() {
		return request;
	}

	/** Waits for the answer; not to be called on the UI thread. Of several files the first is asked about. */
	synchronized ImportForm ask(Map<String, String> answers, IProgressMonitor monitor)
			throws ArgumentsException, ImportException, FaultException, IOException {
		if (over) {
			throw new OperationCanceledException();
		}
		if (inquiry == null) {
			files = SourceFiles.of(request.source());
			inquiry = importing.inquire(request.importer(), files.paths().getFirst(), request.values());
		}
		return inquiry.ask(answers, monitor);
	}

	/** Nobody asks any more. Does not wait for an answer that is on its way. */
	void end() {
		Job.createSystem("End questions", (ICoreRunnable) monitor -> close()).schedule(); //$NON-NLS-1$
	}

	private synchronized void close() {
		over = true;
		if (files != null) {
			try {
				files.close();
			} catch (IOException left) {
				ILog.of(FormQuestions.class).warn(files.paths().toString(), left);
			}
			files = null;
		}
	}
}
