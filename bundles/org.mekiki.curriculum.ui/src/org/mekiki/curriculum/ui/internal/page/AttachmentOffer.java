package org.mekiki.curriculum.ui.internal.page;

import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.curriculum.api.content.PageAttachments;
import org.mekiki.curriculum.api.content.PageFile;
import org.mekiki.curriculum.ui.internal.files.KeptFileJob;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.JobFamilies;

/**
 * What follows a click on an attachment: it is read in the background and told apart by its bytes; then people say whether to
 * save a copy or to open one. Nothing is opened without asking, and what may hold programs is only saved.
 */
final class AttachmentOffer extends Job {

	private static final long KILO = 1000;

	private final Control page;
	private final PageArt art;
	private final String id;

	private AttachmentOffer(Control page, PageArt art, String id) {
		super(Messages.attachmentJob);
		this.page = page;
		this.art = art;
		this.id = id;
		setUser(true);
	}

	/** Reads, and asks above the page. UI thread. */
	static void start(Control page, PageArt art, String id) {
		new AttachmentOffer(page, art, id).schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		PageFile file = art.attachment(id);
		if (!monitor.isCanceled() && !page.isDisposed()) {
			page.getDisplay().asyncExec(() -> {
				if (!page.isDisposed()) {
					ask(file);
				}
			});
		}
		return Status.OK_STATUS;
	}

	private void ask(PageFile file) {
		if (file == null) {
			new Question(page.getShell(), Messages.attachment, Messages.attachmentGone, null, IDialogConstants.OK_LABEL).open();
			return;
		}
		PageAttachments.Kind kind = new PageAttachments.Kind(file.type(), file.path().substring(file.path().lastIndexOf('.') + 1));
		Object[] facts = { file.words(), kind.ending().toUpperCase(Locale.ROOT), size(file.bytes().length) };
		if (kind.mayHoldPrograms()) {
			new Question(page.getShell(), file.words(), NLS.bind(Messages.attachmentSaveOnly, facts), file, Messages.attachmentSave,
					IDialogConstants.CANCEL_LABEL).open();
		} else {
			new Question(page.getShell(), file.words(), NLS.bind(Messages.attachmentAsk, facts), file, Messages.attachmentSave,
					IDialogConstants.CANCEL_LABEL, Messages.attachmentOpen).open();
		}
	}

	private static String size(long bytes) {
		return NumberFormat.getIntegerInstance(DataLanguage.interfaceLocale()).format((bytes + KILO - 1) / KILO);
	}

	/** The window goes on while it is asked. */
	private static final class Question extends MessageDialog {

		private static final int SAVE = 0;
		private static final int OPEN = 2;

		private final PageFile file;
		private final Shell window;

		Question(Shell window, String title, String text, PageFile file, String... buttons) {
			super(window, title, null, text, file == null ? INFORMATION : QUESTION, 0, buttons);
			this.window = window;
			this.file = file;
			setBlockOnOpen(false);
		}

		@Override
		protected void buttonPressed(int button) {
			super.buttonPressed(button);
			if (file != null) {
				// whatever the file is called, its ending is that of what is in it
				String ending = file.path().substring(file.path().lastIndexOf('.'));
				String called = KeptFileJob.plain(file.words());
				String name = called.toLowerCase(Locale.ROOT).endsWith(ending) ? called : called + ending;
				if (button == SAVE) {
					KeptFileJob.saveAs(window, file::bytes, name);
				} else if (button == OPEN) {
					KeptFileJob.open(window.getDisplay(), file::bytes, name);
				}
			}
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}
}
