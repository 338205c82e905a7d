package org.mekiki.curriculum.ui.internal.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.mekiki.curriculum.api.content.PageAttachments;
import org.mekiki.curriculum.api.content.PagePictures;
import org.mekiki.curriculum.api.content.PageReference;
import org.mekiki.model.Dataset;
import org.mekiki.store.RowStore;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.JobFamilies;

/** Takes a file into the base in the background, and then into the page: a picture is shown there, any other file is led to. */
public final class FileInsertion extends Job {

	private final PageEditor editor;
	private final Display display;
	private final Path file;
	private final Way way;
	private final RowStore rows;

	/** What becomes of the file. */
	public enum Way {
		/** A picture that is shown. */
		PICTURE,
		/** A file that words lead to. */
		ATTACHMENT,
		/** A picture is shown, and words lead to anything else. */
		EITHER
	}

	private FileInsertion(PageEditor editor, Path file, Way way) {
		super(NLS.bind(Messages.pictureJob, file.getFileName()));
		this.editor = editor;
		this.way = way;
		this.file = file;
		display = editor.control().getDisplay();
		rows = editor.session().access().rows();
		setUser(true);
	}

	/**
	 * Starts.
	 *
	 * @param editor
	 *            takes the file where its cursor is
	 * @param file
	 *            what to take
	 * @param way
	 *            what becomes of it
	 */
	public static void start(PageEditor editor, Path file, Way way) {
		new FileInsertion(editor, file, way).schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		String name = String.valueOf(file.getFileName());
		try {
			// a file that is too large is not even read
			boolean large = Files.size(file) > PageAttachments.LARGEST;
			byte[] bytes = large ? new byte[PageAttachments.LARGEST + 1] : Files.readAllBytes(file);
			if (way == Way.PICTURE || way == Way.EITHER && PagePictures.isPicture(bytes)) {
				Dataset picture = PagePictures.write(rows, name, bytes);
				display.asyncExec(() -> insert(name, picture));
			} else if (large) {
				tell(Messages.attachTitle, NLS.bind(Messages.attachTooLarge, name));
			} else if (PageAttachments.look(name, bytes) == null) {
				tell(Messages.attachTitle, NLS.bind(Messages.attachNone, name));
			} else {
				Dataset attachment = PageAttachments.write(rows, name, bytes);
				display.asyncExec(() -> attach(name, attachment));
			}
		} catch (PagePictures.RefusedException refused) {
			tell(Messages.pictureTitle, NLS.bind(switch (refused.refusal()) {
			case TOO_LARGE -> Messages.pictureTooLarge;
			case TOO_MANY_PIXELS -> Messages.pictureTooManyPixels;
			case NO_PICTURE -> Messages.pictureNone;
			}, name));
		} catch (IOException | StoreException failed) {
			ILog.of(FileInsertion.class).error("A file cannot be taken", failed); //$NON-NLS-1$
			tell(Messages.attachTitle, NLS.bind(Messages.attachFailed, name, failed.getMessage()));
		}
		return Status.OK_STATUS;
	}

	private boolean gone() {
		return editor.control().isDisposed() || editor.session().isClosed() || editor.element() == null;
	}

	private void insert(String name, Dataset picture) {
		if (gone()) {
			return;
		}
		String words = name.replaceFirst("\\.[^.]+$", "").replaceAll("[\\[\\]]", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		String target = new PageReference(PageReference.Kind.PICTURE, picture.getId()).target();
		editor.take();
		Markup markup = editor.markup().block("![" + words + "](" + target + ")"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Markup selecting = new Markup(markup.text(), markup.start() + 2, markup.start() + 2 + words.length());
		editor.apply(selecting, NLS.bind(Messages.pictureEdit, name),
				() -> editor.session().model().getDatasets().add(picture));
	}

	/** What is selected leads to the file; without a selection, its name does. */
	private void attach(String name, Dataset attachment) {
		if (gone()) {
			return;
		}
		editor.take();
		Markup at = editor.markup();
		String words = (at.start() == at.end() ? name : at.text().substring(at.start(), at.end())).replaceAll("[\\[\\]\n]", " "); //$NON-NLS-1$ //$NON-NLS-2$
		String target = new PageReference(PageReference.Kind.ATTACHMENT, attachment.getId()).target();
		editor.apply(at.replace("[" + words + "](" + target + ")", 1, 1 + words.length()), NLS.bind(Messages.attachEdit, name), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				() -> editor.session().model().getDatasets().add(attachment));
	}

	private void tell(String title, String message) {
		display.asyncExec(() -> {
			if (!editor.control().isDisposed()) {
				new MessageDialog(editor.control().getShell(), title, null, message, MessageDialog.ERROR, 0,
						IDialogConstants.OK_LABEL) {

					@Override
					public int open() {
						setBlockOnOpen(false);
						return super.open();
					}
				}.open();
			}
		});
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.VIEW;
	}
}
