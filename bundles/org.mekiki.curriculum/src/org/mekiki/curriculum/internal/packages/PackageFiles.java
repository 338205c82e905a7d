package org.mekiki.curriculum.internal.packages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a package, by path. The archive is the same for the same files: sorted, with a fixed time. */
public final class PackageFiles {

	/** The first day that entries can tell needs a field more, which not everybody reads. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

	private final Map<String, byte[]> files = new TreeMap<>();

	/**
	 * Adds a text file.
	 *
	 * @param path
	 *            in the package, with slashes
	 * @param text
	 *            written as UTF-8
	 */
	public void put(String path, String text) {
		put(path, text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Adds a file.
	 *
	 * @param path
	 *            in the package, with slashes
	 * @param bytes
	 *            its content
	 */
	public void put(String path, byte[] bytes) {
		files.put(path, bytes);
	}

	/**
	 * Adds a file that is kept beside this class.
	 *
	 * @param path
	 *            in the package
	 * @param name
	 *            beside the class
	 * @throws IOException
	 *             if it cannot be read
	 */
	public void copy(String path, String name) throws IOException {
		try (InputStream in = PackageFiles.class.getResourceAsStream(name)) {
			files.put(path, in.readAllBytes());
		}
	}

	/**
	 * A number for the content: the same for the same files, and another for others.
	 *
	 * @return a UUID of version 3
	 */
	public UUID fingerprint() {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		files.forEach((path, bytes) -> {
			all.writeBytes(path.getBytes(StandardCharsets.UTF_8));
			all.writeBytes(new byte[] { 0 });
			all.writeBytes(bytes);
		});
		return UUID.nameUUIDFromBytes(all.toByteArray());
	}

	/**
	 * Packs the files.
	 *
	 * @param out
	 *            takes the archive; stays open
	 * @throws IOException
	 *             if it cannot be written
	 */
	public void zip(OutputStream out) throws IOException {
		zip(out, null, null);
	}

	/**
	 * Packs the files after one that has to be the first and not compressed, as formats have it that are told by their
	 * first bytes.
	 *
	 * @param out
	 *            takes the archive; stays open
	 * @param path
	 *            of the first file, or null
	 * @param content
	 *            of the first file
	 * @throws IOException
	 *             if it cannot be written
	 */
	public void zip(OutputStream out, String path, byte[] content) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		if (path != null) {
			CRC32 sum = new CRC32();
			sum.update(content);
			ZipEntry entry = new ZipEntry(path);
			entry.setTimeLocal(TIME);
			entry.setMethod(ZipEntry.STORED);
			entry.setSize(content.length);
			entry.setCrc(sum.getValue());
			zip.putNextEntry(entry);
			zip.write(content);
			zip.closeEntry();
		}
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			ZipEntry entry = new ZipEntry(file.getKey());
			entry.setTimeLocal(TIME);
			zip.putNextEntry(entry);
			zip.write(file.getValue());
			zip.closeEntry();
		}
		zip.finish();
	}
}
