package org.mekiki.workbench.internal.exchange;

import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.workbench.api.DataLanguage;

/** Second page: reads the file in the background and shows what an import would do. */
final class ImportPreviewPage extends WizardPage {

	private final EditingSession session;
	private final ImportSourcePage choices;
	private final Supplier<ImportRequest> wanted;
	private ProgressRow progress;
	private Notice notice;
	private PreviewTable table;
	private ImportPreview preview;
	/** Counts readings, so that a late one does not show over a newer one. */
	private int reading;

	ImportPreviewPage(EditingSession session, ImportSourcePage choices, Supplier<ImportRequest> wanted) {
		super("preview"); //$NON-NLS-1$
		this.session = session;
		this.choices = choices;
		this.wanted = wanted;
		setTitle(Messages.previewTitle);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.swtDefaults().margins(14, 12).spacing(0, 8).create());
		progress = new ProgressRow(body);
		notice = new Notice(body);
		table = new PreviewTable(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		setControl(body);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			read();
		} else {
			stop();
		}
	}

	/** Reads the file as it is now; what was read before is forgotten. */
	private void read() {
		stop();
		setPageComplete(false);
		notice.clear();
		table.control().setVisible(false);
		ImportRequest request = wanted.get();
		ImportSource source = request.source();
		setMessage(NLS.bind(Messages.reading, source.name()));
		int turn = reading;
		Importing importing = new Importing(session.access(), DataLanguage.interfaceLocale(), DataLanguage.current());
		progress.start(new ExchangeJob(NLS.bind(Messages.reading, source.name()), progress,
				monitor -> new ReadOutcome.Read(read(importing, request, monitor)), outcome -> {
					if (turn == reading && !getControl().isDisposed()) {
						show(outcome, source);
					} else if (outcome instanceof ReadOutcome.Read late) {
						discard(late.preview());
					}
				}));
	}

	private static ImportPreview read(Importing importing, ImportRequest request, IProgressMonitor monitor)
			throws ArgumentsException, ImportException, FaultException, java.io.IOException {
		try (SourceFiles files = SourceFiles.of(request.source())) {
			return importing.read(request.importer(), files.paths(), request.values(), monitor);
		}
	}

	private void show(ReadOutcome outcome, ImportSource source) {
		progress.end();
		if (outcome instanceof ReadOutcome.Read read) {
			preview = read.preview();
			boolean refused = preview.count(Kind.REFUSED) > 0;
			setMessage(PreviewRows.sentence(preview, source.name()),
					refused ? IMessageProvider.WARNING : IMessageProvider.NONE);
			table.show(preview);
			table.control().setVisible(true);
			setPageComplete(preview.changesSomething());
		} else {
			if (outcome instanceof ReadOutcome.WrongValues wrong) {
				choices.show(wrong.problems());
			}
			boolean cancelled = outcome instanceof ReadOutcome.Cancelled;
			setMessage(cancelled ? Messages.nothingRead : Messages.notRead,
					cancelled ? IMessageProvider.NONE : IMessageProvider.ERROR);
			notice.show(Notice.of(outcome));
		}
	}

	/** Imports what is shown, as one step that can be undone; false if that was refused. */
	boolean apply() {
		try {
			preview.apply(session);
			preview = null;
			return true;
		} catch (ImportException outdated) {
			setPageComplete(false);
			setMessage(Messages.notImported, IMessageProvider.ERROR);
			notice.show(outdated.getMessage());
			return false;
		}
	}

	/** Rows that were read for nothing are dropped; that waits for the database. */
	private static void discard(ImportPreview unwanted) {
		Job.createSystem("", (ICoreRunnable) monitor -> unwanted.discard()).schedule(); //$NON-NLS-1$
	}

	/** Nobody waits any more for what is being read, or wants what was. */
	void stop() {
		if (preview != null) {
			discard(preview);
			preview = null;
		}
		reading++;
		if (progress != null) {
			progress.cancel();
			progress.end();
		}
	}
}
