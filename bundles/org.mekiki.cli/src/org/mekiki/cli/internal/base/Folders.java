package org.mekiki.cli.internal.base;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/** Small helpers for folders. */
public final class Folders {

	private Folders() {
	}

	/**
	 * Whether nothing is lost by writing a folder here.
	 *
	 * @param folder
	 *            the folder
	 * @return true if it does not exist or is empty
	 * @throws IOException
	 *             if it cannot be looked into
	 */
	public static boolean isFree(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return true;
		}
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.findAny().isEmpty();
		}
	}

	/**
	 * Deletes a folder with all that is in it; links are deleted, not followed.
	 *
	 * @param folder
	 *            the folder; nothing happens if it does not exist
	 * @throws IOException
	 *             if something in it cannot be deleted
	 */
	public static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
				if (failure != null) {
					throw failure;
				}
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
