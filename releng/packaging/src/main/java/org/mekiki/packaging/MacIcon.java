package org.mekiki.packaging;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Apple's icon file: a head, then PNG pictures, each with a type that says its size and with its length. */
final class MacIcon {

	private static final int HEAD = 8;

	private static final Map<String, String> FILES = new TreeMap<>(Map.of("ic07", "mekiki128.png", "ic08", "mekiki256.png"));

	private MacIcon() {
	}

	/**
	 * Packs the product's pictures.
	 *
	 * @param folder the pictures, {@code mekiki<size>.png}
	 * @return the bytes of an {@code .icns} file
	 */
	static byte[] of(Path folder) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(body)) {
			for (Map.Entry<String, String> file : FILES.entrySet()) {
				append(out, file.getKey(), Files.readAllBytes(folder.resolve(file.getValue())));
			}
		}
		ByteArrayOutputStream icon = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(icon)) {
			append(out, "icns", body.toByteArray());
		}
		return icon.toByteArray();
	}

	private static void append(DataOutputStream out, String type, byte[] content) throws IOException {
		out.write(type.getBytes(StandardCharsets.US_ASCII));
		out.writeInt(HEAD + content.length);
		out.write(content);
	}
}
