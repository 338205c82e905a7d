package org.mekiki.facts.internal.snapshot;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.facts.api.Column;
import org.mekiki.facts.api.ColumnKind;
import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.FactsException;
import org.mekiki.facts.api.FactsProblem;
import org.mekiki.facts.internal.column.Codes;
import org.mekiki.facts.internal.column.ColumnTable;
import org.mekiki.facts.internal.column.Dictionary;
import org.mekiki.facts.internal.column.DimensionColumn;
import org.mekiki.facts.internal.column.MeasureColumn;
import org.mekiki.facts.internal.column.NumberSegment;
import org.mekiki.facts.internal.column.Segments;
import org.mekiki.facts.internal.text.Messages;

/** Reads what {@link SnapshotWriter} writes. */
public final class SnapshotReader {

	private final Path file;
	private final String stamp;
	private final SubMonitor monitor;
	private int rows;

	/** What the head of the file says about a column. */
	private record Head(ColumnSpec spec, int size, int cardinality) {
	}

	/**
	 * @param file
	 *            where from
	 * @param stamp
	 *            of which state of the data the file must be; null for any
	 * @param monitor
	 *            may be null
	 */
	public SnapshotReader(Path file, String stamp, IProgressMonitor monitor) {
		this.file = file;
		this.stamp = stamp;
		this.monitor = SubMonitor.convert(monitor);
	}

	/**
	 * Reads the file.
	 *
	 * @return the table
	 * @throws FactsException
	 *             {@link FactsProblem#DAMAGED}, {@link FactsProblem#OUTDATED} or {@link FactsProblem#FILE}
	 */
	public FactTable read() throws FactsException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return read(new ChunkReader(channel));
		} catch (ChunkReader.DamagedException damaged) {
			throw damaged(damaged.getMessage(), damaged);
		} catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
			throw damaged(e.toString(), e);
		} catch (IOException failure) {
			throw new FactsException(FactsProblem.FILE, NLS.bind(Messages.snapshotFailed, file, failure.toString()), failure);
		}
	}

	private FactsException damaged(String what, Exception cause) {
		return new FactsException(FactsProblem.DAMAGED, NLS.bind(Messages.snapshotDamaged, file, what), cause);
	}

	private FactTable read(ChunkReader in) throws IOException, FactsException {
		List<Head> heads = heads(in);
		monitor.setWorkRemaining(heads.size());
		List<Column> columns = new ArrayList<>();
		for (Head head : heads) {
			columns.add(head.spec().kind() == ColumnKind.MEASURE ? measure(in, head) : dimension(in, head));
			monitor.split(1);
		}
		if (in.next().getLong() != SnapshotWriter.MAGIC || in.rest() != 0) {
			throw in.damaged();
		}
		return new ColumnTable(rows, columns);
	}

	private List<Head> heads(ChunkReader in) throws IOException, FactsException {
		ByteBuffer head = in.next();
		long magic = head.getLong();
		if (magic != SnapshotWriter.MAGIC) {
			if (magic >>> 16 == SnapshotWriter.MAGIC >>> 16) {
				throw new FactsException(FactsProblem.OUTDATED, NLS.bind(Messages.snapshotVersion, file), null);
			}
			throw in.damaged();
		}
		String found = ChunkReader.text(head);
		if (stamp != null && !stamp.equals(found)) {
			throw new FactsException(FactsProblem.OUTDATED, NLS.bind(Messages.snapshotOutdated, file), null);
		}
		rows = head.getInt();
		int count = head.getInt();
		List<Head> heads = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			ColumnSpec spec = new ColumnSpec(ChunkReader.text(head), ColumnKind.values()[head.getInt()]);
			boolean measure = spec.kind() == ColumnKind.MEASURE;
			heads.add(new Head(spec, measure ? 0 : head.getInt(), measure ? 0 : head.getInt()));
		}
		return heads;
	}

	private Column dimension(ChunkReader in, Head head) throws IOException {
		Dictionary dictionary = head.spec().kind() == ColumnKind.TEXT ? texts(in, head.size()) : numbers(in, head.size());
		char[][] segments = new char[Segments.count(rows)][];
		for (int segment = 0; segment < segments.length; segment++) {
			ByteBuffer part = in.next();
			segments[segment] = new char[Codes.words(Segments.length(segment, rows), head.cardinality())];
			part.asCharBuffer().get(segments[segment]);
			part.position(part.position() + segments[segment].length * Character.BYTES);
			if (part.hasRemaining()) {
				throw in.damaged();
			}
		}
		return new DimensionColumn(head.spec(), dictionary, new Codes(rows, head.cardinality(), segments));
	}

	private static Dictionary texts(ChunkReader in, int size) throws IOException {
		List<String> texts = new ArrayList<>();
		ByteBuffer part = in.next();
		while (texts.size() < size) {
			while (part.hasRemaining()) {
				texts.add(ChunkReader.text(part));
			}
			// the last part may be empty
			if (texts.size() < size || part.limit() > ChunkWriter.FULL) {
				part = in.next();
			}
		}
		return Dictionary.ofTexts(texts.toArray(String[]::new));
	}

	private static Dictionary numbers(ChunkReader in, int size) throws IOException {
		long[] numbers = new long[size];
		ByteBuffer part = in.next();
		for (int i = 0; i < size; i++) {
			numbers[i] = part.getLong();
			if (!part.hasRemaining() && part.limit() > ChunkWriter.FULL) {
				part = in.next();
			}
		}
		return Dictionary.ofNumbers(numbers);
	}

	private Column measure(ChunkReader in, Head head) throws IOException {
		NumberSegment[] segments = new NumberSegment[Segments.count(rows)];
		for (int segment = 0; segment < segments.length; segment++) {
			int count = Segments.length(segment, rows);
			ByteBuffer part = in.next();
			long base = part.getLong();
			long least = part.getLong();
			long greatest = part.getLong();
			int width = part.getInt();
			boolean gaps = part.getInt() != 0;
			Object offsets = width == 0 ? null : array(part, count, width);
			long[] missing = gaps ? (long[]) array(part, (count + Long.SIZE - 1) / Long.SIZE, Long.BYTES) : null;
			if (part.hasRemaining()) {
				throw in.damaged();
			}
			segments[segment] = new NumberSegment(count, base, offsets, missing, least, greatest);
		}
		return new MeasureColumn(head.spec(), rows, segments);
	}

	private static Object array(ByteBuffer from, int count, int width) {
		if (from.remaining() < (long) count * width) {
			throw new BufferUnderflowException();
		}
		Object array = switch (width) {
		case Byte.BYTES -> {
			byte[] bytes = new byte[count];
			from.get(from.position(), bytes);
			yield bytes;
		}
		case Short.BYTES -> {
			short[] shorts = new short[count];
			from.asShortBuffer().get(shorts);
			yield shorts;
		}
		case Integer.BYTES -> {
			int[] ints = new int[count];
			from.asIntBuffer().get(ints);
			yield ints;
		}
		case Long.BYTES -> {
			long[] longs = new long[count];
			from.asLongBuffer().get(longs);
			yield longs;
		}
		default -> throw new IllegalArgumentException(Integer.toString(width));
		};
		from.position(from.position() + count * width);
		return array;
	}
}
