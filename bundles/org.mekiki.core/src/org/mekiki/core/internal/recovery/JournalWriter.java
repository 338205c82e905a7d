package org.mekiki.core.internal.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.model.Identified;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.StateCodec;

/**
 * Writes unsaved edits to a file as they are made, so that a crash loses at most the last moment. Each edit costs what
 * it changed; the disk is written to by a thread of its own. A new file is begun at each save, because edits may be
 * made while a save is under way.
 */
public final class JournalWriter {

	private static final long SHUTDOWN_SECONDS = 10;

	private final Path folder;
	private final KnowledgeBase base;
	private final ExecutorService disk = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Mekiki journal").factory()); //$NON-NLS-1$
	private volatile boolean failed;
	private long first;
	private long generation;
	private boolean begun;

	/**
	 * Creates a writer; a file is made at the first edit.
	 *
	 * @param folder
	 *            folder for journals
	 * @param base
	 *            whose edits are written down
	 */
	public JournalWriter(Path folder, KnowledgeBase base) {
		this.folder = folder;
		this.base = base;
		first = JournalFiles.lastGeneration(folder, base.id()) + 1;
		generation = first;
	}

	/** Takes charge of older journals too: their work has been recovered, so it is saved or given up with ours. */
	public void adoptOlder() {
		first = 0;
	}

	/**
	 * Writes an edit down.
	 *
	 * @param change
	 *            what it changed
	 */
	public void write(ModelChange change) {
		JournalEntry entry = entry(change);
		String header = null;
		try {
			if (!begun) {
				header = JournalFormat.header(new JournalFormat.Header(base.id(), base.revision()));
				begun = true;
			}
			append(JournalFiles.file(folder, base.id(), generation), header, JournalFormat.entry(entry));
		} catch (IOException failure) {
			report(failure);
		}
	}

	/**
	 * Begins a new file; what was written before belongs to a save that starts now.
	 *
	 * @return the mark to be given to {@link #saved(long)}
	 */
	public long mark() {
		if (begun) {
			generation++;
			begun = false;
		}
		return generation;
	}

	/**
	 * Deletes what was written before a mark: it has been saved.
	 *
	 * @param mark
	 *            from {@link #mark()}
	 */
	public void saved(long mark) {
		long from = first;
		disk.execute(() -> JournalFiles.delete(folder, base.id(), from, mark));
	}

	/**
	 * Deletes what was written: unsaved work was given up, or there is none. Older work that nobody has decided about
	 * yet stays.
	 */
	public void discard() {
		long from = first;
		disk.execute(() -> JournalFiles.delete(folder, base.id(), from, Long.MAX_VALUE));
		disk.shutdown();
		try {
			if (!disk.awaitTermination(SHUTDOWN_SECONDS, TimeUnit.SECONDS)) {
				ILog.of(JournalWriter.class).warn("The journal in " + folder + " is still being written"); //$NON-NLS-1$ //$NON-NLS-2$
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** Waits until everything has reached the disk. */
	public void flush() {
		try {
			disk.submit(() -> null).get();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private void append(Path file, String header, String entry) {
		disk.execute(() -> {
			try {
				Files.createDirectories(folder);
				try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
					String text = (header == null ? "" : header + '\n') + entry + '\n'; //$NON-NLS-1$
					ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
					while (bytes.hasRemaining()) {
						out.write(bytes);
					}
					out.force(false);
				}
			} catch (IOException failure) {
				report(failure);
			}
		});
	}

	/** Work goes on without a journal; saying so once is enough. */
	private void report(IOException failure) {
		if (!failed) {
			failed = true;
			ILog.of(JournalWriter.class).error("Unsaved work cannot be written to " + folder, failure); //$NON-NLS-1$
		}
	}

	private static JournalEntry entry(ModelChange change) {
		List<JournalEntry.PlacedState> states = new ArrayList<>();
		change.added().forEach(object -> states.add(placed(object)));
		change.changed().stream().filter(object -> object.eResource() != null)
				.forEach(object -> states.add(placed(object)));
		List<String> deleted = change.removed().stream().map(Identified::getId).toList();
		return new JournalEntry(states, deleted);
	}

	private static JournalEntry.PlacedState placed(Identified object) {
		EObject container = object.eContainer();
		int index = container != null && container.eGet(object.eContainingFeature()) instanceof List<?> siblings
				? siblings.indexOf(object)
				: 0;
		return new JournalEntry.PlacedState(StateCodec.encode(object), index);
	}
}
