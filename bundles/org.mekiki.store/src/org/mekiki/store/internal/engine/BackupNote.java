package org.mekiki.store.internal.engine;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Properties;

import org.mekiki.store.internal.Failures;

/**
 * Remembers, in the folder of a base, where its last backup went, so that it can be named when the base can no longer
 * be read.
 *
 * @param place
 *            the backup: a folder or a package
 * @param time
 *            when it was made
 */
public record BackupNote(Path place, Instant time) {

	private static final String FILE = "last-backup.properties"; //$NON-NLS-1$
	private static final String PLACE = "place"; //$NON-NLS-1$
	private static final String TIME = "time"; //$NON-NLS-1$

	/**
	 * Notes a backup that was made just now. A note that cannot be written is only logged: the backup is there.
	 *
	 * @param folder
	 *            of the base
	 * @param place
	 *            of the backup
	 */
	static void write(Path folder, Path place) {
		Properties note = new Properties();
		note.setProperty(PLACE, place.toAbsolutePath().toString());
		note.setProperty(TIME, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
		Path temporary = folder.resolve(FILE + ".new"); //$NON-NLS-1$
		try {
			try (Writer writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
				note.store(writer, null);
			}
			Files.move(temporary, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			Failures.log(e);
		}
	}

	/**
	 * The last backup of a base, if it is still where it was put.
	 *
	 * @param folder
	 *            of the base
	 * @return the note, or null if no backup is known
	 */
	public static BackupNote read(Path folder) {
		Properties note = new Properties();
		try (Reader reader = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8)) {
			note.load(reader);
			Path place = Path.of(note.getProperty(PLACE, "")); //$NON-NLS-1$
			return place.isAbsolute() && Files.exists(place)
					? new BackupNote(place, Instant.parse(note.getProperty(TIME, ""))) //$NON-NLS-1$
					: null;
		} catch (NoSuchFileException e) {
			return null;
		} catch (IOException | DateTimeException | IllegalArgumentException e) {
			Failures.log(e);
			return null;
		}
	}
}
