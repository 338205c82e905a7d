package org.mekiki.workbench.internal.exchange;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/** What is to be imported: files, or text as if it were one. */
sealed interface ImportSource {

	/** Name of the file, for messages; of several the first, with the number of the others. */
	String name();

	/** Files on disk, at least one. */
	record OfFiles(List<Path> paths) implements ImportSource {

		public OfFiles {
			paths = List.copyOf(paths);
		}

		@Override
		public String name() {
			Path path = paths.getFirst();
			String first = path.getFileName() == null ? path.toString() : path.getFileName().toString();
			return paths.size() == 1 ? first : NLS.bind(Messages.files, first, PreviewRows.count(paths.size() - 1L));
		}
	}

	/** Text, taken for the content of a file of that name, in UTF-8. */
	record OfText(String name, String text) implements ImportSource {
	}
}
