package org.mekiki.core.internal.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.mekiki.model.Dataset;
import org.mekiki.store.RowBlock;
import org.mekiki.store.RowDrafts;
import org.mekiki.store.RowSchema;
import org.mekiki.store.RowSource;
import org.mekiki.store.RowStore;
import org.mekiki.store.RowWriter;
import org.mekiki.store.StoreException;

/** The rows of data sets that an importer has made. Where nothing can be written, they are only counted. */
public final class DraftRows {

	private final Supplier<RowStore> base;
	private final List<String> written = new ArrayList<>();
	private boolean discarded;

	/**
	 * Starts without rows.
	 *
	 * @param base
	 *            gives the rows of the base; asked only when there is something to do
	 */
	public DraftRows(Supplier<RowStore> base) {
		this.base = base;
	}

	RowSource source() {
		return base.get();
	}

	RowWriter write(Dataset dataset, RowSchema schema) throws StoreException {
		String id = dataset.getId();
		synchronized (this) {
			if (discarded) {
				throw new IllegalStateException("The import has ended"); //$NON-NLS-1$
			}
			written.add(id);
		}
		RowStore store = base.get();
		return new Telling(dataset, store.writable() ? store.write(id, schema) : RowDrafts.counting(id, schema));
	}

	/**
	 * Keeps those that are needed and drops the others.
	 *
	 * @param needed
	 *            tells by the identifier of the data set
	 */
	public synchronized void keep(Predicate<String> needed) {
		List<String> unneeded = written.stream().filter(needed.negate()).toList();
		written.removeAll(unneeded);
		drop(unneeded);
	}

	/** Drops all of them. */
	public synchronized void discard() {
		discarded = true;
		drop(List.copyOf(written));
		written.clear();
	}

	private void drop(List<String> blocks) {
		RowStore store = blocks.isEmpty() ? RowStore.NONE : base.get();
		if (store.writable()) {
			for (String id : blocks) {
				try {
					store.discard(id);
				} catch (StoreException left) {
					// closing the base tries again
					ILog.of(DraftRows.class).warn(left.getMessage(), left);
				}
			}
		}
	}

	/** Tells the data set what was written. */
	private record Telling(Dataset dataset, RowWriter writer) implements RowWriter {

		@Override
		public void text(int column, String value) {
			writer.text(column, value);
		}

		@Override
		public void number(int column, long value) {
			writer.number(column, value);
		}

		@Override
		public void date(int column, LocalDate value) {
			writer.date(column, value);
		}

		@Override
		public void flag(int column, boolean value) {
			writer.flag(column, value);
		}

		@Override
		public long endRow(long line) throws StoreException {
			return writer.endRow(line);
		}

		@Override
		public RowBlock finish() throws StoreException {
			RowBlock block = writer.finish();
			dataset.setSchema(block.schema().name());
			dataset.setRowCount(Long.valueOf(block.rows()));
			dataset.setFingerprint(block.fingerprint());
			return block;
		}

		@Override
		public void close() {
			writer.close();
		}
	}
}
