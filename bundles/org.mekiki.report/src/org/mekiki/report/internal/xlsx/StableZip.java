package org.mekiki.report.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes the same workbook the same bytes: no time of writing, entries in the order that readers expect. */
final class StableZip {

	private static final String PROPERTIES = "docProps/core.xml"; //$NON-NLS-1$
	private static final String FIRST = "[Content_Types].xml"; //$NON-NLS-1$
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private StableZip() {
	}

	static void copy(Path raw, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		try (ZipFile file = new ZipFile(raw.toFile())) {
			List<? extends ZipEntry> entries = file.stream()
					.sorted(Comparator.comparing((ZipEntry entry) -> Boolean.valueOf(!entry.getName().equals(FIRST)))
							.thenComparing(ZipEntry::getName))
					.toList();
			for (ZipEntry entry : entries) {
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTimeLocal(NO_TIME);
				zip.putNextEntry(copy);
				try (InputStream in = file.getInputStream(entry)) {
					if (entry.getName().equals(PROPERTIES)) {
						zip.write(timeless(in.readAllBytes()));
					} else {
						in.transferTo(zip);
					}
				}
				zip.closeEntry();
			}
		}
		zip.finish();
	}

	private static byte[] timeless(byte[] properties) {
		return new String(properties, StandardCharsets.UTF_8).replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "") //$NON-NLS-1$ //$NON-NLS-2$
				.getBytes(StandardCharsets.UTF_8);
	}
}
