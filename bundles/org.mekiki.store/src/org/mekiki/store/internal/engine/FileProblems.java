package org.mekiki.store.internal.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

import org.mekiki.store.Problem;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Failures;

/** Says in the user's words what is wrong with a file or folder. */
public final class FileProblems {

	private static final long LITTLE = 1 << 16;
	/** What an engine may want at once. */
	private static final long SOME = 1 << 23;

	private FileProblems() {
		// only static methods
	}

	/**
	 * The exception for a failed file operation.
	 *
	 * @param path
	 *            what the user named
	 * @param error
	 *            what happened
	 * @return the exception
	 */
	public static StoreException of(Path path, IOException error) {
		return Failures.of(problem(path, error), path.toString(), error);
	}

	private static Problem problem(Path path, IOException error) {
		return switch (error) {
		case AccessDeniedException denied -> Problem.NO_RIGHTS;
		case NoSuchFileException missing -> Problem.NOT_FOUND;
		case FileAlreadyExistsException present -> Problem.EXISTS;
		case FileSystemException system when readOnly(system) || belowFile(path) -> Problem.NO_RIGHTS;
		default -> full(path) ? Problem.NO_SPACE : Problem.INTERNAL;
		};
	}

	private static boolean readOnly(FileSystemException error) {
		return error.getReason() != null && error.getReason().contains("Read-only"); //$NON-NLS-1$
	}

	/** Nothing can be made below a file that is no folder. */
	private static boolean belowFile(Path path) {
		Path there = path.toAbsolutePath().getParent();
		while (there != null && !Files.exists(there)) {
			there = there.getParent();
		}
		return there != null && !Files.isDirectory(there);
	}

	/**
	 * Whether an error comes from a disk with no room left. The words of the operating system are in the user's
	 * language, so the room that is left tells as well: an engine fails before the last byte is used.
	 *
	 * @param path
	 *            where the error happened
	 * @param error
	 *            the error, with all its causes
	 * @return true if there is no room
	 */
	public static boolean outOfSpace(Path path, Throwable error) {
		for (Throwable each = error; each != null; each = each.getCause()) {
			if (each instanceof IOException io) {
				return free(path) < SOME
						|| io.getMessage() != null && io.getMessage().toLowerCase(Locale.ROOT).contains("no space left"); //$NON-NLS-1$
			}
		}
		return full(path);
	}

	private static boolean full(Path path) {
		return free(path) < LITTLE;
	}

	/** Room that is left, in bytes; a lot if nobody knows. */
	private static long free(Path path) {
		try {
			Path there = path.toAbsolutePath();
			while (there != null && !Files.exists(there)) {
				there = there.getParent();
			}
			return there == null ? Long.MAX_VALUE : Files.getFileStore(there).getUsableSpace();
		} catch (IOException | ReadOnlyFileSystemException e) {
			Failures.log(e);
			return Long.MAX_VALUE;
		}
	}
}
