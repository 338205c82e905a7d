package org.mekiki.workbench.internal.reports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.mekiki.report.api.ReportDescription;
import org.mekiki.report.api.ReportFormatException;
import org.mekiki.report.api.ReportJson;
import org.mekiki.workbench.internal.WorkbenchPlugin;
import org.mekiki.workbench.internal.files.WholeFile;
import org.osgi.service.prefs.BackingStoreException;

/** Descriptions of reports: which were used last, where new ones are kept. Safe for use by many threads. */
public final class ReportFiles {

	/** What names of descriptions end in, without the dot. */
	static final String ENDING = "json"; //$NON-NLS-1$

	private static final String KEY = "reports"; //$NON-NLS-1$
	private static final String SEPARATOR = "\n"; //$NON-NLS-1$
	private static final int LIMIT = 10;

	private ReportFiles() {
	}

	/** The folder of the workspace for new descriptions. */
	static Path folder() {
		return Platform.getLocation().toPath().resolve("reports"); //$NON-NLS-1$
	}

	/**
	 * The descriptions used last; whether they are still there is not known.
	 *
	 * @return newest first
	 */
	public static synchronized List<Path> recent() {
		List<Path> files = new ArrayList<>();
		for (String file : InstanceScope.INSTANCE.getNode(WorkbenchPlugin.ID).get(KEY, "").split(SEPARATOR)) { //$NON-NLS-1$
			try {
				if (!file.isBlank()) {
					files.add(Path.of(file));
				}
			} catch (InvalidPathException elsewhere) {
				ILog.of(ReportFiles.class).warn("A remembered report cannot be here", elsewhere); //$NON-NLS-1$
			}
		}
		return files;
	}

	/** Puts a description first among those used last. */
	static synchronized void used(Path file) {
		List<Path> files = recent();
		files.remove(file);
		files.add(0, file);
		remember(files.subList(0, Math.min(files.size(), LIMIT)));
	}

	/** Forgets a description that is not there any more. */
	static synchronized void gone(Path file) {
		List<Path> files = recent();
		if (files.remove(file)) {
			remember(files);
		}
	}

	private static void remember(List<Path> files) {
		var node = InstanceScope.INSTANCE.getNode(WorkbenchPlugin.ID);
		node.put(KEY, String.join(SEPARATOR, files.stream().map(Path::toString).toList()));
		try {
			node.flush();
		} catch (BackingStoreException failure) {
			ILog.of(ReportFiles.class).warn("The reports used last cannot be remembered", failure); //$NON-NLS-1$
		}
	}

	/** Reads a description; not on the UI thread. */
	static ReportDescription read(Path file) throws IOException, ReportFormatException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			return ReportJson.read(in);
		}
	}

	/** A file for a new description that does not exist yet; not on the UI thread. */
	static Path unused(String title) throws IOException {
		Path folder = Files.createDirectories(folder());
		String name = WholeFile.name(title);
		Path file = folder.resolve(name + '.' + ENDING);
		for (int i = 2; Files.exists(file); i++) {
			file = folder.resolve(name + " (" + i + ")." + ENDING); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return file;
	}
}
