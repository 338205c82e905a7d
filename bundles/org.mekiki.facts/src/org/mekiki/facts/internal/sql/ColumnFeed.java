package org.mekiki.facts.internal.sql;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.eclipse.core.runtime.OperationCanceledException;
import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.FactsException;
import org.mekiki.facts.internal.column.RowBatch;
import org.mekiki.facts.internal.column.RowsBuilder;

/**
 * Builds columns in a thread of its own while the next rows are read: about half of the time goes into each. Batches go
 * round between the two threads.
 */
final class ColumnFeed implements AutoCloseable {

	private static final int BATCHES = 4;

	private final RowsBuilder builder;
	private final RowBatch end;
	private final BlockingQueue<RowBatch> filled = new ArrayBlockingQueue<>(BATCHES + 1);
	private final BlockingQueue<RowBatch> empty = new ArrayBlockingQueue<>(BATCHES);
	private final Thread thread = Thread.ofPlatform().name("facts-columns").daemon().unstarted(this::build); //$NON-NLS-1$
	private RowBatch current;
	private boolean ended;
	/** What the builder refused, or its fault. */
	private volatile Throwable failure;

	ColumnFeed(RowsBuilder builder, List<ColumnSpec> columns) {
		this.builder = builder;
		end = new RowBatch(List.of());
		for (int i = 1; i < BATCHES; i++) {
			empty.add(new RowBatch(columns));
		}
		current = new RowBatch(columns);
		thread.start();
	}

	/** Takes all batches up to the end, so that who reads never waits for room in vain. */
	private void build() {
		try {
			for (RowBatch batch = filled.take(); batch != end; batch = filled.take()) {
				if (failure == null) {
					try {
						builder.add(batch);
					} catch (FactsException | RuntimeException | OutOfMemoryError refused) {
						failure = refused;
					}
				}
				batch.clear();
				empty.add(batch);
			}
		} catch (InterruptedException interrupted) {
			failure = new OperationCanceledException();
		}
	}

	/** The batch to fill. */
	RowBatch batch() {
		return current;
	}

	/** The batch is full; another one is to be filled. */
	void next() throws FactsException {
		filled.add(current);
		try {
			current = empty.take();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
		check();
	}

	/** All rows have been read: the rest is built, and the thread ends. */
	void finish() throws FactsException {
		filled.add(current);
		close();
		check();
	}

	private void check() throws FactsException {
		switch (failure) {
		case null -> {
			// all is well
		}
		case FactsException refused -> throw refused;
		case RuntimeException fault -> throw fault;
		case Error fault -> throw fault;
		default -> throw new IllegalStateException(failure);
		}
	}

	/** Ends the thread; when this returns, it does not touch the builder any more. */
	@Override
	public void close() {
		if (ended) {
			return;
		}
		ended = true;
		filled.add(end);
		boolean interrupted = false;
		while (thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException later) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
