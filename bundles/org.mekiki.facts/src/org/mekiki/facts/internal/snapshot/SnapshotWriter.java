package org.mekiki.facts.internal.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.facts.api.Column;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.FactsException;
import org.mekiki.facts.api.FactsProblem;
import org.mekiki.facts.internal.column.DimensionColumn;
import org.mekiki.facts.internal.column.Dictionary;
import org.mekiki.facts.internal.column.MeasureColumn;
import org.mekiki.facts.internal.column.NumberSegment;
import org.mekiki.facts.internal.column.Segments;
import org.mekiki.facts.internal.text.Messages;

/** Writes a table: what it has, then column by column the dictionary and a part for each segment. */
public final class SnapshotWriter {

	/** Begins every file; its end is the version of the format. */
	static final long MAGIC = 0x4d4b_4641_4354_0003L;

	private final FactTable table;
	private final String stamp;
	private final SubMonitor monitor;

	/**
	 * @param table
	 *            the table
	 * @param stamp
	 *            of which state of the data it is
	 * @param monitor
	 *            may be null
	 */
	public SnapshotWriter(FactTable table, String stamp, IProgressMonitor monitor) {
		this.table = table;
		this.stamp = stamp;
		this.monitor = SubMonitor.convert(monitor, Math.max(1, table.columns().size()));
	}

	/**
	 * Writes the file.
	 *
	 * @param file
	 *            where to
	 * @throws FactsException
	 *             {@link FactsProblem#FILE}
	 */
	public void write(Path file) throws FactsException {
		try {
			Path sibling = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".new"); //$NON-NLS-1$
			try {
				try (FileChannel channel = FileChannel.open(sibling, StandardOpenOption.WRITE)) {
					write(new ChunkWriter(channel));
					channel.force(true);
				}
				move(sibling, file);
			} finally {
				Files.deleteIfExists(sibling);
			}
		} catch (IOException failure) {
			throw new FactsException(FactsProblem.FILE, NLS.bind(Messages.snapshotFailed, file, failure.toString()), failure);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException other) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private void write(ChunkWriter out) throws IOException {
		List<Column> columns = table.columns();
		out.room(Long.BYTES).putLong(MAGIC);
		out.text(stamp);
		out.room(2 * Integer.BYTES).putInt(table.rows()).putInt(columns.size());
		for (Column column : columns) {
			out.text(column.spec().name());
			ByteBuffer room = out.room(3 * Integer.BYTES);
			room.putInt(column.spec().kind().ordinal());
			if (column instanceof DimensionColumn dimension) {
				room.putInt(dimension.size()).putInt(dimension.cardinality());
			}
		}
		out.end();
		for (Column column : columns) {
			if (column instanceof DimensionColumn dimension) {
				dictionary(out, dimension.dictionary());
				codes(out, dimension);
			} else {
				numbers(out, (MeasureColumn) column);
			}
			monitor.split(1);
		}
		// cut off files do not end like this
		out.room(Long.BYTES).putLong(MAGIC);
		out.end();
	}

	private static void dictionary(ChunkWriter out, Dictionary dictionary) throws IOException {
		for (int code = 0; code < dictionary.size(); code++) {
			if (dictionary.isText()) {
				out.text(dictionary.texts()[code]);
			} else {
				out.room(Long.BYTES).putLong(dictionary.numbers()[code]);
			}
			if (out.isFull()) {
				out.end();
			}
		}
		out.end();
	}

	private void codes(ChunkWriter out, DimensionColumn column) throws IOException {
		for (int segment = 0; segment < Segments.count(table.rows()); segment++) {
			char[] words = column.codes().segment(segment);
			ByteBuffer room = out.room(words.length * Character.BYTES);
			room.asCharBuffer().put(words);
			room.position(room.position() + words.length * Character.BYTES);
			out.end();
		}
	}

	private void numbers(ChunkWriter out, MeasureColumn column) throws IOException {
		for (int segment = 0; segment < Segments.count(table.rows()); segment++) {
			NumberSegment numbers = column.segment(segment);
			out.room(3 * Long.BYTES + 2 * Integer.BYTES).putLong(numbers.base()).putLong(numbers.least()).putLong(numbers.greatest())
					.putInt(numbers.width()).putInt(numbers.missing() == null ? 0 : 1);
			array(out, numbers.offsets());
			array(out, numbers.missing());
			out.end();
		}
	}

	private static void array(ChunkWriter out, Object array) {
		switch (array) {
		case null -> {
			// nothing to write
		}
		case byte[] bytes -> out.room(bytes.length).put(bytes);
		case short[] shorts -> {
			ByteBuffer room = out.room(shorts.length * Short.BYTES);
			room.asShortBuffer().put(shorts);
			room.position(room.position() + shorts.length * Short.BYTES);
		}
		case int[] ints -> {
			ByteBuffer room = out.room(ints.length * Integer.BYTES);
			room.asIntBuffer().put(ints);
			room.position(room.position() + ints.length * Integer.BYTES);
		}
		case long[] longs -> {
			ByteBuffer room = out.room(longs.length * Long.BYTES);
			room.asLongBuffer().put(longs);
			room.position(room.position() + longs.length * Long.BYTES);
		}
		default -> throw new IllegalStateException();
		}
	}
}
