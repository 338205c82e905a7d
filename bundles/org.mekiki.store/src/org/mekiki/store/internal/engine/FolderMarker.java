package org.mekiki.store.internal.engine;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * The file {@code knowledge-base.properties} that makes a folder a knowledge base. It holds what must be known before
 * the database is started; it is written last when a base is created.
 *
 * @param id
 *            identifier of the base
 * @param salt
 *            hexadecimal salt of the password; empty for a base that is not encrypted
 * @param rounds
 *            rounds of key derivation; 0 for a base that is not encrypted
 */
record FolderMarker(String id, String salt, int rounds) {

	private static final String FILE = "knowledge-base.properties"; //$NON-NLS-1$
	private static final String FORMAT = "1"; //$NON-NLS-1$

	boolean encrypted() {
		return !salt.isEmpty();
	}

	static boolean present(Path folder) {
		return Files.isRegularFile(folder.resolve(FILE));
	}

	/** Reads the file; null if it is not what this version writes. */
	static FolderMarker read(Path folder) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8)) {
			properties.load(reader);
			int rounds = Integer.parseInt(properties.getProperty("password.rounds", "0")); //$NON-NLS-1$ //$NON-NLS-2$
			return FORMAT.equals(properties.getProperty("format")) && rounds >= 0 && rounds <= PasswordKey.MOST_ROUNDS //$NON-NLS-1$
					? new FolderMarker(properties.getProperty("id", ""), properties.getProperty("password.salt", ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
							rounds)
					: null;
		} catch (IllegalArgumentException e) {
			throw new IOException(e);
		}
	}

	void write(Path folder) throws IOException {
		Path temporary = folder.resolve(FILE + ".new"); //$NON-NLS-1$
		try (Writer writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
			writer.write("# A knowledge base of Mekiki. Keep this file with the folder: without it the base cannot be opened.\n"); //$NON-NLS-1$
			writer.write("format=" + FORMAT + "\nid=" + id + '\n'); //$NON-NLS-1$ //$NON-NLS-2$
			if (encrypted()) {
				writer.write("password.salt=" + salt + "\npassword.rounds=" + rounds + '\n'); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		Files.move(temporary, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
	}
}
