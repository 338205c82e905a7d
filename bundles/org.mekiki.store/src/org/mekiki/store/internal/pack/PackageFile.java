package org.mekiki.store.internal.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.mekiki.store.Problem;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.json.Json;

/**
 * A package that is read. Nothing in it is believed: it holds exactly the known files, each of the size and checksum
 * that the manifest states, within limits that no bomb passes; no file of it is ever written to disk.
 */
final class PackageFile implements AutoCloseable {

	/** Takes the lines of a file. */
	@FunctionalInterface
	interface Lines {
		void take(Map<?, ?> line) throws IOException, java.sql.SQLException, StoreException;
	}

	private final ZipFile zip;
	private final Map<?, ?> manifest;

	private PackageFile(ZipFile zip, Map<?, ?> manifest) {
		this.zip = zip;
		this.manifest = manifest;
	}

	/** Opens a package and reads its manifest. */
	static PackageFile open(Path path) throws IOException {
		ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
		boolean good = false;
		try {
			ZipEntry entry = zip.getEntry(PackageFormat.MANIFEST);
			if (entry == null) {
				throw new IOException(PackageFormat.MANIFEST);
			}
			try (InputStream in = zip.getInputStream(entry)) {
				byte[] bytes = in.readNBytes(PackageFormat.MOST_MANIFEST + 1);
				if (bytes.length > PackageFormat.MOST_MANIFEST) {
					throw new IOException(PackageFormat.MANIFEST);
				}
				Object json = Json.read(new String(bytes, StandardCharsets.UTF_8));
				if (!(json instanceof Map<?, ?> map) || !PackageFormat.FORMAT.equals(map.get("format"))) { //$NON-NLS-1$
					throw new IOException(PackageFormat.FORMAT);
				}
				PackageFile file = new PackageFile(zip, map);
				if (file.version() <= PackageFormat.VERSION
						&& zip.size() != PackageFormat.content(file.version()).size() + 1) {
					throw new IOException("entries: " + zip.size()); //$NON-NLS-1$
				}
				good = true;
				return file;
			}
		} finally {
			if (!good) {
				zip.close();
			}
		}
	}

	/** Whether there are blocks of rows. */
	boolean rows() throws IOException {
		return PackageFormat.content(version()).contains(PackageFormat.ROWS);
	}

	long version() throws IOException {
		return number(manifest, "version"); //$NON-NLS-1$
	}

	String base() throws IOException {
		return text(manifest, "base"); //$NON-NLS-1$
	}

	long revision() throws IOException {
		return number(manifest, "revision"); //$NON-NLS-1$
	}

	Instant created() throws IOException {
		return time(manifest, "created"); //$NON-NLS-1$
	}

	/** Checks size and checksum of every file, and that none is larger than a real package's could be. */
	void verify(Path path) throws IOException {
		long packed = Files.size(path);
		long unpacked = 0;
		for (String name : PackageFormat.content(version())) {
			Map<?, ?> stated = stated(name);
			long size = number(stated, "bytes"); //$NON-NLS-1$
			unpacked = Math.addExact(unpacked, Math.max(0, size));
			if (size < 0 || unpacked > PackageFormat.MOST_BYTES
					|| unpacked > PackageFormat.FREE + packed * PackageFormat.MOST_RATIO) {
				throw new IOException(name + ": " + size); //$NON-NLS-1$
			}
			check(name, size, text(stated, "sha256")); //$NON-NLS-1$
		}
	}

	private void check(String name, long size, String sum) throws IOException {
		MessageDigest digest = PackageFormat.sha256();
		long left = size;
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = stream(name)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				left -= read;
				if (left < 0) {
					throw new IOException(name + ": longer than " + size); //$NON-NLS-1$
				}
				digest.update(buffer, 0, read);
			}
		}
		if (left != 0 || !HexFormat.of().formatHex(digest.digest()).equals(sum)) {
			throw new IOException(name + ": checksum"); //$NON-NLS-1$
		}
	}

	/**
	 * Gives every line of a file, which was verified before.
	 *
	 * @throws BadLineException
	 *             with the number of the first line that is not JSON, or that its taker refuses
	 */
	void lines(String name, Lines lines) throws IOException, java.sql.SQLException, StoreException {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream(name), StandardCharsets.UTF_8
				.newDecoder().onMalformedInput(CodingErrorAction.REPORT)), 1 << 16)) {
			int number = 1;
			for (String line = line(reader, name, number); line != null; line = line(reader, name, ++number)) {
				take(line, name, number, lines);
			}
		}
	}

	/** The next line, or null at the end of the file. */
	private static String line(Reader reader, String name, int number) throws IOException {
		StringBuilder line = new StringBuilder();
		try {
			for (int c = reader.read(); c >= 0; c = reader.read()) {
				if (c == '\n') {
					return line.toString();
				}
				line.append((char) c);
				if (line.length() > PackageFormat.MOST_LINE) {
					throw new BadLineException(name, number, null);
				}
			}
		} catch (CharacterCodingException e) {
			throw new BadLineException(name, number, e);
		}
		if (!line.isEmpty()) {
			throw new BadLineException(name, number, null);
		}
		return null;
	}

	private static void take(String line, String name, int number, Lines lines)
			throws IOException, java.sql.SQLException, StoreException {
		try {
			if (!(Json.read(line) instanceof Map<?, ?> map)) {
				throw new IOException(line);
			}
			lines.take(map);
		} catch (StoreException e) {
			if (e.problem() == Problem.CANCELLED) {
				throw e;
			}
			throw new BadLineException(name, number, e);
		} catch (IOException | IllegalArgumentException | ArithmeticException | ClassCastException e) {
			throw new BadLineException(name, number, e);
		}
	}

	private InputStream stream(String name) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			throw new IOException(name);
		}
		return zip.getInputStream(entry);
	}

	private Map<?, ?> stated(String name) throws IOException {
		if (manifest.get("files") instanceof Map<?, ?> files && files.get(name) instanceof Map<?, ?> stated) { //$NON-NLS-1$
			return stated;
		}
		throw new IOException(name);
	}

	static String text(Map<?, ?> map, String key) throws IOException {
		if (map.get(key) instanceof String text) {
			return text;
		}
		throw new IOException(key);
	}

	static long number(Map<?, ?> map, String key) throws IOException {
		if (map.get(key) instanceof Long number) {
			return number.longValue();
		}
		throw new IOException(key);
	}

	static Instant time(Map<?, ?> map, String key) throws IOException {
		try {
			return Instant.parse(text(map, key));
		} catch (DateTimeException e) {
			throw new IOException(key, e);
		}
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
