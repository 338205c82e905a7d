package org.mekiki.workbench.internal.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that an import reads. One that was made of text is gone when they are closed. */
final class SourceFiles implements Closeable {

	private final List<Path> paths;
	private final boolean made;

	private SourceFiles(List<Path> paths, boolean made) {
		this.paths = paths;
		this.made = made;
	}

	/** Text is written into a file in a folder of its own, in UTF-8. */
	static SourceFiles of(ImportSource source) throws IOException {
		return switch (source) {
		case ImportSource.OfFiles files -> new SourceFiles(files.paths(), false);
		case ImportSource.OfText text -> new SourceFiles(
				List.of(Files.writeString(Files.createTempDirectory("mekiki-import").resolve(text.name()), text.text())), true); //$NON-NLS-1$
		};
	}

	/** At least one. */
	List<Path> paths() {
		return paths;
	}

	@Override
	public void close() throws IOException {
		if (made) {
			Files.delete(paths.getFirst());
			Files.delete(paths.getFirst().getParent());
		}
	}
}
