package org.mekiki.cli.internal.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

import org.mekiki.cli.internal.Refusal;
import org.mekiki.cli.internal.Texts;

/** A file that appears at once and whole, or not at all. */
public final class NewFile {

	private NewFile() {
	}

	/** Writes the content. */
	@FunctionalInterface
	public interface Content {

		/**
		 * Writes.
		 *
		 * @param out
		 *            takes the bytes
		 * @throws IOException
		 *             if they cannot be written
		 */
		void write(OutputStream out) throws IOException;
	}

	/**
	 * Writes a file; an earlier one is replaced.
	 *
	 * @param file
	 *            where
	 * @param content
	 *            what
	 * @param texts
	 *            language of the refusal
	 * @throws Refusal
	 *             if it cannot be written
	 */
	public static void write(Path file, Content content, Texts texts) {
		Path target = file.toAbsolutePath().normalize();
		Path temporary = target.resolveSibling("." + target.getFileName() + '.' + UUID.randomUUID() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
				content.write(out);
			}
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException failure) {
			throw new Refusal(texts.get("file.unwritable", target), failure); //$NON-NLS-1$
		} finally {
			discard(temporary);
		}
	}

	private static void discard(Path temporary) {
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException left) {
			// what is left over does no harm; the failure that led here is the one to tell
			return;
		}
	}
}
