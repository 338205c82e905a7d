package org.mekiki.workbench.internal.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.Credentials;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.internal.session.BackgroundClose;
import org.mekiki.workbench.internal.session.BaseNames;

/** Makes a copy of a base, unless there is one, and opens it. */
final class EnterJob extends Job {

	private final EditingSession session;
	private final FolderLocation place;
	private final boolean fresh;
	private final Credentials credentials;
	private final Predicate<KnowledgeBase> opened;

	EnterJob(EditingSession session, FolderLocation place, boolean fresh, Credentials credentials,
			Predicate<KnowledgeBase> opened) {
		super(NLS.bind(Messages.entering, BaseNames.of(session)));
		this.session = session;
		this.place = place;
		this.fresh = fresh;
		this.credentials = credentials;
		this.opened = opened;
		setUser(true);
		// the copy may be the one that is just being closed
		setRule(BackgroundClose.rule());
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.SESSION;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			if (fresh && KnowledgeBases.exists(place)) {
				delete(place.folder());
			}
			if (!KnowledgeBases.exists(place)) {
				monitor.subTask(Messages.copying);
				copy(monitor);
			}
			@SuppressWarnings("resource") // the session on it closes it
			KnowledgeBase copy = KnowledgeBases.open(place, OpenOptions.standard().with(credentials), monitor);
			boolean[] wanted = new boolean[1];
			PlatformUI.getWorkbench().getDisplay().syncExec(() -> wanted[0] = opened.test(copy));
			if (!wanted[0]) {
				copy.close();
			}
			return Status.OK_STATUS;
		} catch (StoreException | IOException failure) {
			return monitor.isCanceled() ? Status.CANCEL_STATUS
					: Status.error(NLS.bind(Messages.failed, failure.getMessage()), failure);
		} finally {
			credentials.wipe();
		}
	}

	private void copy(IProgressMonitor monitor) throws StoreException, IOException {
		Files.createDirectories(place.folder().getParent());
		if (Files.isDirectory(place.folder())) {
			delete(place.folder());
		}
		if (session.knowledgeBase().location() instanceof FolderLocation) {
			session.knowledgeBase().backup(place.folder(), monitor);
			return;
		}
		Path file = Files.createTempDirectory(place.folder().getParent(), "copy").resolve("base.zip"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			session.knowledgeBase().backup(file, monitor);
			KnowledgeBases.restore(file, place, CreateOptions.standard(), monitor);
		} finally {
			delete(file.getParent());
		}
	}

	private static void delete(Path folder) throws IOException {
		List<Path> all;
		try (Stream<Path> files = Files.walk(folder)) {
			all = files.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path each : all) {
			Files.delete(each);
		}
	}
}
