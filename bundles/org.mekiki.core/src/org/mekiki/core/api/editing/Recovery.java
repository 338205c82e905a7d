package org.mekiki.core.api.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.mekiki.core.internal.Messages;
import org.mekiki.core.internal.recovery.JournalReader;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.store.KnowledgeBase;

/** Work on a base that was not saved when the program ended. */
public final class Recovery {

	private final List<Path> files;
	private final Instant time;
	private final boolean outdated;

	private Recovery(List<Path> files, Instant time, boolean outdated) {
		this.files = files;
		this.time = time;
		this.outdated = outdated;
	}

	/**
	 * Looks for unsaved work; to be asked before a session is started on the base.
	 *
	 * @param folder
	 *            recovery folder of the sessions
	 * @param base
	 *            the open base
	 * @return what was found, if anything
	 * @throws RecoveryException
	 *             if there is a journal that cannot be read
	 */
	public static Optional<Recovery> find(Path folder, KnowledgeBase base) throws RecoveryException {
		List<Path> files = JournalReader.files(folder, base.id());
		if (files.isEmpty()) {
			return Optional.empty();
		}
		try {
			FileTime time = Files.getLastModifiedTime(files.get(files.size() - 1));
			boolean outdated = JournalReader.revision(files.get(0)) != base.revision();
			return Optional.of(new Recovery(files, time.toInstant(), outdated));
		} catch (IOException failure) {
			throw unreadable(files.get(0), failure);
		}
	}

	/**
	 * When the last edit was made.
	 *
	 * @return the time
	 */
	public Instant time() {
		return time;
	}

	/**
	 * Whether the base has been saved since, by somebody else or elsewhere; recovering then sets the touched objects
	 * back to what they were in the unsaved work.
	 *
	 * @return true if so
	 */
	public boolean outdated() {
		return outdated;
	}

	/**
	 * Gives the work up for good.
	 *
	 * @throws RecoveryException
	 *             if a journal cannot be deleted
	 */
	public void discard() throws RecoveryException {
		for (Path file : files) {
			try {
				Files.deleteIfExists(file);
			} catch (IOException failure) {
				throw unreadable(file, failure);
			}
		}
	}

	/** Reads the journals; the result brings a model into the states they hold. */
	Consumer<ModelResource> read() throws RecoveryException {
		JournalReader reader = new JournalReader();
		for (Path file : files) {
			try {
				reader.read(file);
			} catch (IOException failure) {
				throw unreadable(file, failure);
			}
		}
		return reader::apply;
	}

	private static RecoveryException unreadable(Path file, IOException cause) {
		return new RecoveryException(NLS.bind(Messages.recoveryUnreadable, file), cause);
	}
}
