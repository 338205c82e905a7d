package org.mekiki.store.internal.engine;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

import org.mekiki.store.internal.Failures;

/** Whole folders: empty, copied, deleted. */
public final class Folders {

	private Folders() {
		// only static methods
	}

	/**
	 * Whether a base can be made at a path.
	 *
	 * @param folder
	 *            the path
	 * @return true if nothing is there, or an empty folder
	 * @throws IOException
	 *             if it cannot be read
	 */
	public static boolean free(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return true;
		}
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> children = Files.list(folder)) {
			return children.findAny().isEmpty();
		}
	}

	/**
	 * Copies a folder with all it holds.
	 *
	 * @param from
	 *            the folder
	 * @param to
	 *            a path where nothing is yet
	 * @throws IOException
	 *             if a file cannot be copied
	 */
	public static void copy(Path from, Path to) throws IOException {
		Files.walkFileTree(from, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(to.resolve(from.relativize(folder).toString()));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
				return FileVisitResult.CONTINUE;
			}
		});
	}

	/**
	 * Deletes what a failed operation has made; a file that stays is logged.
	 *
	 * @param folder
	 *            file or folder; it may be absent
	 */
	public static void delete(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path visited, IOException error) throws IOException {
					Files.delete(visited);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			Failures.log(e);
		}
	}
}
