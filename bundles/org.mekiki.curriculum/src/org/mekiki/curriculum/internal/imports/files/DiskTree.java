package org.mekiki.curriculum.internal.imports.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The files of a folder, or one file alone. Links are not followed: they may lead anywhere. */
public final class DiskTree implements FileTree {

	private final Map<String, Path> files = new TreeMap<>();

	private DiskTree() {
	}

	/** One file. */
	public static DiskTree file(Path path) {
		DiskTree tree = new DiskTree();
		tree.files.put(path.getFileName().toString(), path);
		return tree;
	}

	/**
	 * A folder with all that is in it, but what is hidden.
	 *
	 * @param folder
	 *            where it is
	 * @param limits
	 *            what is too much
	 * @return its files by their names
	 * @throws UnreadableException
	 *             if it holds too many
	 * @throws IOException
	 *             if the disk refuses
	 */
	public static DiskTree folder(Path folder, PackageLimits limits) throws UnreadableException, IOException {
		DiskTree tree = new DiskTree();
		Files.walkFileTree(folder, java.util.Set.of(), limits.depth(), new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
				return !directory.equals(folder) && hidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (attributes.isRegularFile() && !hidden(file)) {
					tree.files.put(folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"), file); //$NON-NLS-1$
				}
				return tree.files.size() > limits.entries() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
			}
		});
		if (tree.files.size() > limits.entries()) {
			throw new UnreadableException("", 0, "zip.entries", Long.valueOf(tree.files.size()), Integer.valueOf(limits.entries())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return tree;
	}

	private static boolean hidden(Path path) {
		return path.getFileName().toString().startsWith("."); //$NON-NLS-1$
	}

	@Override
	public Collection<String> names() {
		return Collections.unmodifiableSet(files.keySet());
	}

	@Override
	public long size(String name) {
		Path path = files.get(name);
		try {
			return path == null || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? -1 : Files.size(path);
		} catch (IOException gone) {
			return -1;
		}
	}

	@Override
	public byte[] bytes(String name, long most) throws UnreadableException, IOException {
		long size = size(name);
		if (size < 0) {
			throw new UnreadableException(name, 0, "file.missing"); //$NON-NLS-1$
		}
		if (size > most) {
			throw new UnreadableException(name, 0, "file.large", Long.valueOf(size), Long.valueOf(most)); //$NON-NLS-1$
		}
		return Files.readAllBytes(files.get(name));
	}
}
