package org.mekiki.curriculum.internal.packages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a package, by path. The archive is the same for the same files: sorted, with a fixed time. */
final class PackageFiles {

	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Map<String, byte[]> files = new TreeMap<>();

	void put(String path, String text) {
		files.put(path, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Adds a file that is kept beside this class. */
	void copy(String path, String name) throws IOException {
		try (InputStream in = PackageFiles.class.getResourceAsStream(name)) {
			files.put(path, in.readAllBytes());
		}
	}

	Set<String> paths() {
		return files.keySet();
	}

	void zip(OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
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
