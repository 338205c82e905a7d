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
import org.mekiki.curriculum.api.content.PagePictures;
import org.mekiki.curriculum.api.content.PageReference;
import org.mekiki.model.Dataset;
import org.mekiki.store.RowStore;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.JobFamilies;

/** Takes a picture into the base in the background, and then into the page. */
public final class PictureInsertion extends Job {

	private final PageEditor editor;
	private final Display display;
	private final Path file;
	private final RowStore rows;

	private PictureInsertion(PageEditor editor, Path file) {
		super(NLS.bind(Messages.pictureJob, file.getFileName()));
		this.editor = editor;
		this.file = file;
		display = editor.control().getDisplay();
		rows = editor.session().access().rows();
		setUser(true);
	}

	/**
	 * Starts.
	 *
	 * @param editor
	 *            takes the picture where its cursor is
	 * @param file
	 *            PNG, JPEG or GIF
	 */
	public static void start(PageEditor editor, Path file) {
		new PictureInsertion(editor, file).schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		String name = String.valueOf(file.getFileName());
		try {
			// a file that is too large is not even read
			byte[] bytes = Files.size(file) > PagePictures.LARGEST ? new byte[PagePictures.LARGEST + 1] : Files.readAllBytes(file);
			Dataset picture = PagePictures.write(rows, name, bytes);
			display.asyncExec(() -> insert(name, picture));
		} catch (PagePictures.RefusedException refused) {
			tell(NLS.bind(switch (refused.refusal()) {
			case TOO_LARGE -> Messages.pictureTooLarge;
			case TOO_MANY_PIXELS -> Messages.pictureTooManyPixels;
			case NO_PICTURE -> Messages.pictureNone;
			}, name));
		} catch (IOException | StoreException failed) {
			ILog.of(PictureInsertion.class).error("A picture cannot be taken", failed); //$NON-NLS-1$
			tell(NLS.bind(Messages.pictureFailed, name, failed.getMessage()));
		}
		return Status.OK_STATUS;
	}

	private void insert(String name, Dataset picture) {
		if (editor.control().isDisposed() || editor.session().isClosed() || editor.element() == null) {
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

	private void tell(String message) {
		display.asyncExec(() -> {
			if (!editor.control().isDisposed()) {
				new MessageDialog(editor.control().getShell(), Messages.pictureTitle, null, message, MessageDialog.ERROR, 0,
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
