package org.mekiki.workbench.internal.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is to be imported: a file, or text as if it were one. */
sealed interface ImportSource {

	/** Name of the file, for messages. */
	String name();

	/** A file on disk. */
	record OfFile(Path path) implements ImportSource {

		@Override
		public String name() {
			return path.getFileName() == null ? path.toString() : path.getFileName().toString();
		}
	}

	/** Text, taken for the content of a file of that name, in UTF-8. */
	record OfText(String name, String text) implements ImportSource {

		/** Writes the text into a new folder of its own. */
		Path write() throws IOException {
			return Files.writeString(Files.createTempDirectory("mekiki-import").resolve(name), text); //$NON-NLS-1$
		}
	}
}
