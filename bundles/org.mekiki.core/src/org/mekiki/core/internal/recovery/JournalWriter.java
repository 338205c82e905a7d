package org.mekiki.core.internal.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.store.KnowledgeBase;

/**
 * Writes unsaved edits to a file as they are made, so that a crash loses at most the last moment. Each edit costs what
 * it changed; the disk is written to by a thread of its own. What a large edit changed is taken down bit by bit, and so
 * is what comes after it until then: a state taken down later than it could be is a newer one. A new file is begun at
 * each save, because edits may be made while a save is under way.
 */
public final class JournalWriter {

	private static final long SHUTDOWN_SECONDS = 10;

	private final Path folder;
	private final KnowledgeBase base;
	private final ExecutorService disk = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Mekiki journal").factory()); //$NON-NLS-1$
	private final Deque<UnwrittenEdit> unwritten = new ArrayDeque<>();
	private volatile boolean failed;
	private long first;
	private long generation;
	private long begun = -1;

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
	 * Writes an edit down; a large one only when {@link #writeSome()} is called.
	 *
	 * @param change
	 *            what it changed
	 */
	public void write(ModelChange change) {
		UnwrittenEdit edit = new UnwrittenEdit(change, generation);
		unwritten.add(edit);
		if (unwritten.size() == 1 && edit.isSmall()) {
			writeSome();
		}
	}

	/**
	 * Writes the next part of the edits that are not written down yet.
	 *
	 * @return false if there was nothing left to do
	 */
	public boolean writeSome() {
		UnwrittenEdit edit = unwritten.peek();
		if (edit == null) {
			return false;
		}
		JournalFormat.Header header = null;
		if (begun != edit.generation()) {
			begun = edit.generation();
			header = new JournalFormat.Header(base.id(), base.revision());
		}
		JournalEntry entry = edit.next(base.resource());
		append(JournalFiles.file(folder, base.id(), edit.generation()), header, entry);
		if (!entry.part()) {
			unwritten.remove();
		}
		return true;
	}

	/**
	 * Begins a new file; what was written before belongs to a save that starts now.
	 *
	 * @return the mark to be given to {@link #saved(long)}
	 */
	public long mark() {
		if (begun == generation || !unwritten.isEmpty() && unwritten.peekLast().generation() == generation) {
			generation++;
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
		unwritten.removeIf(edit -> edit.generation() < mark);
		long from = first;
		disk.execute(() -> JournalFiles.delete(folder, base.id(), from, mark));
	}

	/**
	 * Deletes what was written: unsaved work was given up, or there is none. Older work that nobody has decided about
	 * yet stays.
	 */
	public void discard() {
		unwritten.clear();
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

	/** Writes everything down and waits until it has reached the disk. */
	public void flush() {
		while (writeSome()) {
			// until nothing is left
		}
		try {
			disk.submit(() -> null).get();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private void append(Path file, JournalFormat.Header header, JournalEntry entry) {
		disk.execute(() -> {
			try {
				Files.createDirectories(folder);
				try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
					String text = (header == null ? "" : JournalFormat.header(header) + '\n') //$NON-NLS-1$
							+ JournalFormat.entry(entry) + '\n';
					ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
					while (bytes.hasRemaining()) {
						out.write(bytes);
					}
					if (!entry.part()) {
						out.force(false);
					}
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
}
