package org.mekiki.curriculum.ui.internal.certificate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.exchange.ExporterDescriptor;
import org.mekiki.core.api.exchange.Exporting;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.JobFamilies;

/** Writes the page that announces a programme, and shows it. */
final class NoticeJob extends Job {

	private static final String EXPORTER = "org.mekiki.curriculum.notice"; //$NON-NLS-1$

	private final Display display;
	private final EditingSession session;
	private final String curriculum;
	private final Path file;
	private final String language = DataLanguage.current();

	NoticeJob(Display display, EditingSession session, String curriculum, Path file) {
		super(NLS.bind(Messages.writingNotice, file.getFileName()));
		this.display = display;
		this.session = session;
		this.curriculum = curriculum;
		this.file = file;
		setUser(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.SESSION;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			ExporterDescriptor exporter = ExporterDescriptor.all().stream()
					.filter(each -> each.contribution().id().equals(EXPORTER)).findFirst().orElseThrow();
			new Exporting(session.access(), DataLanguage.interfaceLocale(), language).write(exporter, List.of(curriculum), Map.of(), file,
					monitor);
			display.asyncExec(() -> Program.launch(file.toString()));
			return Status.OK_STATUS;
		} catch (IOException | ArgumentsException | FaultException refused) {
			return Status.error(refused.getMessage(), refused);
		}
	}
}
