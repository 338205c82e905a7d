package org.mekiki.workbench.internal.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes files as a whole or not at all: a failure leaves what was there before. Not for the UI thread. */
public final class WholeFile {

	private WholeFile() {
	}

	/** What is to be in a file. */
	@FunctionalInterface
	public interface Content {

		/**
		 * Writes it.
		 *
		 * @param out
		 *            takes the bytes; not to be closed
		 * @throws IOException
		 *             if it cannot be written
		 */
		void write(OutputStream out) throws IOException;
	}

	/**
	 * Writes a file, beside its place first.
	 *
	 * @param file
	 *            in an existing folder; replaced if it exists
	 * @param content
	 *            what is to be in it
	 * @throws IOException
	 *             if it cannot be written
	 */
	public static void write(Path file, Content content) throws IOException {
		Path place = file.toAbsolutePath();
		Path temporary = place.resolveSibling("." + place.getFileName() + '.' + UUID.randomUUID() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
				content.write(out);
			}
			Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	/**
	 * Why a file could not be read or written, in a sentence for people: of its own, the exception often says the name of
	 * the file only.
	 *
	 * @param file
	 *            the file
	 * @param failure
	 *            what happened
	 * @return the reason
	 */
	public static String reason(Path file, Exception failure) {
		Path folder = file.toAbsolutePath().getParent();
		return switch (failure) {
		case NoSuchFileException gone when folder != null && !Files.isDirectory(folder) -> Messages.reasonNoFolder;
		case NoSuchFileException gone -> Messages.reasonNoFile;
		case AccessDeniedException denied -> Messages.reasonDenied;
		case FileSystemException other when Files.isDirectory(file) -> Messages.reasonIsFolder;
		case FileSystemException other when other.getReason() != null -> other.getReason();
		default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
		};
	}

	/**
	 * A name that every file system takes.
	 *
	 * @param title
	 *            any text
	 * @return without what folders and systems do not allow; never empty
	 */
	public static String name(String title) {
		String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return name.isEmpty() || name.startsWith(".") ? '_' + name : name.substring(0, Math.min(name.length(), 80)); //$NON-NLS-1$
	}
}
