package org.mekiki.core.internal.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.internal.Messages;

/** A file on disk. */
public final class PathFile implements ImportFile {

	private static final int BUFFER = 1 << 16;

	private final Path path;

	private PathFile(Path path) {
		this.path = path;
	}

	/**
	 * A file to be read.
	 *
	 * @param path
	 *            where it is
	 * @return the file
	 * @throws ImportException
	 *             if there is no such file
	 */
	public static PathFile of(Path path) throws ImportException {
		if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
			throw new ImportException(NLS.bind(Messages.importNoFile, path), null);
		}
		return new PathFile(path);
	}

	/**
	 * A file to be read, or a folder with all that is in it.
	 *
	 * @param path
	 *            where it is
	 * @return the file
	 * @throws ImportException
	 *             if there is neither
	 */
	public static PathFile ofFolder(Path path) throws ImportException {
		return Files.isDirectory(path) && path.getFileName() != null ? new PathFile(path) : of(path);
	}

	@Override
	public String name() {
		return path.getFileName().toString();
	}

	@Override
	public Path path() {
		return path;
	}

	@Override
	public InputStream open() throws IOException {
		return new BufferedInputStream(Files.newInputStream(path));
	}

	/**
	 * Tells files with different contents apart.
	 *
	 * @return SHA-256 in hexadecimal digits
	 * @throws IOException
	 *             if it cannot be read
	 */
	String digest() throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
			if (Files.isDirectory(path)) {
				try (Stream<Path> files = Files.walk(path)) {
					for (Path file : files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted().toList()) {
						digest.update((path.relativize(file).toString() + '\n' + Files.size(file) + '\n').getBytes(StandardCharsets.UTF_8));
						add(file, digest);
					}
				}
			} else {
				add(path, digest);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static void add(Path file, MessageDigest digest) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] buffer = new byte[BUFFER];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				digest.update(buffer, 0, read);
			}
		}
	}

	/**
	 * Says where reading ended.
	 *
	 * @param refused
	 *            by an importer
	 * @return the same with the place in its message
	 */
	public ImportException named(ImportException refused) {
		Place place = refused.place() == null ? new Place(name(), 0, null) : refused.place();
		ImportException named = new ImportException(place + ": " + refused.getMessage(), place); //$NON-NLS-1$
		named.initCause(refused);
		return named;
	}
}
