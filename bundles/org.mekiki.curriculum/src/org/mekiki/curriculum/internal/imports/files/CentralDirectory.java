package org.mekiki.curriculum.internal.imports.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the list of what is in an archive, and refuses the archive for a single entry that honest archives do not have:
 * paths that lead out, links, names twice, sizes that nothing unpacks to, entries that share their bytes.
 */
final class CentralDirectory {

	private static final int END = 0x06054b50;
	private static final int END_64 = 0x06064b50;
	private static final int LOCATOR_64 = 0x07064b50;
	private static final int HEAD = 0x02014b50;
	private static final int END_SIZE = 22;
	private static final int HEAD_SIZE = 46;
	private static final int LOCATOR_SIZE = 20;
	private static final long LARGEST = 64L << 20;
	private static final int LONGEST_COMMENT = 0xFFFF;
	private static final long NO_INT = 0xFFFFFFFFL;
	private static final int NO_SHORT = 0xFFFF;
	private static final int FLAG_ENCRYPTED = 1;
	private static final int FLAG_UTF8 = 1 << 11;
	private static final int UNIX = 3;
	private static final int FILE_TYPE = 0xF000;
	private static final int LINK = 0xA000;
	private static final int EXTRA_64 = 1;

	private final FileChannel file;
	private final PackageLimits limits;
	private final List<ZipEntryHead> entries = new ArrayList<>();
	private final Set<String> names = new HashSet<>();
	private long total;

	private CentralDirectory(FileChannel file, PackageLimits limits) {
		this.file = file;
		this.limits = limits;
	}

	/** The entries, folders too, in the order of the directory. */
	static List<ZipEntryHead> read(FileChannel file, PackageLimits limits) throws UnreadableException, IOException {
		CentralDirectory directory = new CentralDirectory(file, limits);
		directory.read();
		return directory.entries;
	}

	private void read() throws UnreadableException, IOException {
		long length = file.size();
		int tailSize = (int) Math.min(length, END_SIZE + LONGEST_COMMENT);
		ByteBuffer tail = bytes(length - tailSize, tailSize);
		int at = tailSize - END_SIZE;
		while (at >= 0 && (tail.getInt(at) != END || at + END_SIZE + (tail.getShort(at + 20) & NO_SHORT) > tailSize)) {
			at--;
		}
		if (at < 0) {
			throw new UnreadableException("", 0, "zip.none"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		long end = length - tailSize + at;
		long count = tail.getShort(at + 10) & NO_SHORT;
		long size = tail.getInt(at + 12) & NO_INT;
		long start = tail.getInt(at + 16) & NO_INT;
		// some write the large one although the small one would do
		if (end >= LOCATOR_SIZE) {
			ByteBuffer locator = bytes(end - LOCATOR_SIZE, LOCATOR_SIZE);
			if (locator.getInt(0) == LOCATOR_64) {
				long place = locator.getLong(8);
				if (place < 0 || place > end - LOCATOR_SIZE - 56) {
					throw new UnreadableException("", 0, "zip.damaged"); //$NON-NLS-1$ //$NON-NLS-2$
				}
				ByteBuffer large = bytes(place, 56);
				if (large.getInt(0) != END_64) {
					throw new UnreadableException("", 0, "zip.damaged"); //$NON-NLS-1$ //$NON-NLS-2$
				}
				count = large.getLong(32);
				size = large.getLong(40);
				start = large.getLong(48);
				end = place;
			}
		}
		if (count > limits.entries() || count < 0) {
			throw new UnreadableException("", 0, "zip.entries", Long.valueOf(count), Integer.valueOf(limits.entries())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		// what was put before the archive moves all places
		long moved = end - size - start;
		if (size < 0 || size > LARGEST || start < 0 || size > end || moved < 0 || size > count * (HEAD_SIZE + 3L * NO_SHORT)) {
			throw new UnreadableException("", 0, "zip.damaged"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		heads(bytes(end - size, (int) size), (int) count, moved, end - size);
	}

	private void heads(ByteBuffer directory, int count, long moved, long dataEnd) throws UnreadableException {
		for (int i = 0; i < count; i++) {
			int at = directory.position();
			if (directory.remaining() < HEAD_SIZE || directory.getInt(at) != HEAD) {
				throw new UnreadableException("", 0, "zip.damaged"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			int nameLength = directory.getShort(at + 28) & NO_SHORT;
			int extraLength = directory.getShort(at + 30) & NO_SHORT;
			int next = at + HEAD_SIZE + nameLength + extraLength + (directory.getShort(at + 32) & NO_SHORT);
			if (next > directory.limit()) {
				throw new UnreadableException("", 0, "zip.damaged"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			byte[] name = new byte[nameLength];
			directory.get(at + HEAD_SIZE, name);
			int flags = directory.getShort(at + 8);
			String printed = TextDecoding.name(name, (flags & FLAG_UTF8) != 0);
			add(printed, directory, at, flags, extra64(directory, at, nameLength, extraLength), moved);
			directory.position(next);
		}
		overlaps(dataEnd);
	}

	/** Size, packed size and place, of 64 bits where 32 are not enough. */
	private static long[] extra64(ByteBuffer directory, int at, int nameLength, int extraLength) {
		long[] values = { directory.getInt(at + 24) & NO_INT, directory.getInt(at + 20) & NO_INT,
				directory.getInt(at + 42) & NO_INT };
		int place = at + HEAD_SIZE + nameLength;
		int end = place + extraLength;
		while (place + 4 <= end) {
			int size = directory.getShort(place + 2) & NO_SHORT;
			if ((directory.getShort(place) & NO_SHORT) == EXTRA_64) {
				int value = place + 4;
				for (int i = 0; i < values.length; i++) {
					if (values[i] == NO_INT && value + 8 <= Math.min(end, place + 4 + size)) {
						values[i] = directory.getLong(value);
						value += 8;
					}
				}
			}
			place += 4 + size;
		}
		return values;
	}

	private void add(String printed, ByteBuffer directory, int at, int flags, long[] values, long moved) throws UnreadableException {
		String shown = Hrefs.shown(printed);
		boolean folder = printed.endsWith("/") || printed.endsWith("\\"); //$NON-NLS-1$ //$NON-NLS-2$
		String name = Hrefs.inside(printed, limits.depth());
		if (name == null) {
			throw new UnreadableException(shown, 0, "zip.path"); //$NON-NLS-1$
		}
		boolean unix = (directory.getShort(at + 4) >> 8 & 0xFF) == UNIX;
		if (unix && (directory.getInt(at + 38) >>> 16 & FILE_TYPE) == LINK) {
			throw new UnreadableException(shown, 0, "zip.link"); //$NON-NLS-1$
		}
		if ((flags & FLAG_ENCRYPTED) != 0) {
			throw new UnreadableException(shown, 0, "zip.encrypted"); //$NON-NLS-1$
		}
		if (!folder && !names.add(name)) {
			throw new UnreadableException(shown, 0, "zip.twice"); //$NON-NLS-1$
		}
		long size = values[0];
		long packed = values[1];
		if (size < 0 || packed < 0 || values[2] < 0) {
			throw new UnreadableException(shown, 0, "zip.damaged"); //$NON-NLS-1$
		}
		if (size > limits.file() || size > limits.harmless() && size / limits.ratio() > packed) {
			throw new UnreadableException(shown, 0, "zip.bomb", Long.valueOf(size), Long.valueOf(packed)); //$NON-NLS-1$
		}
		total += size;
		if (total > limits.total()) {
			throw new UnreadableException(shown, 0, "zip.total", Long.valueOf(limits.total())); //$NON-NLS-1$
		}
		entries.add(new ZipEntryHead(name, folder, size, packed, directory.getInt(at + 16) & NO_INT, values[2] + moved,
				directory.getShort(at + 10) & NO_SHORT));
	}

	/** Entries that share bytes unpack to more than the archive holds. */
	private void overlaps(long dataEnd) throws UnreadableException {
		List<ZipEntryHead> byPlace = new ArrayList<>(entries);
		byPlace.sort(Comparator.comparingLong(ZipEntryHead::offset));
		for (int i = 0; i < byPlace.size(); i++) {
			ZipEntryHead entry = byPlace.get(i);
			long next = i + 1 < byPlace.size() ? byPlace.get(i + 1).offset() : dataEnd;
			if (entry.packed() > next - entry.offset()) {
				throw new UnreadableException(Hrefs.shown(entry.name()), 0, next > dataEnd || i + 1 == byPlace.size() ? "zip.damaged" //$NON-NLS-1$
						: "zip.overlap"); //$NON-NLS-1$
			}
		}
	}

	private ByteBuffer bytes(long from, int count) throws UnreadableException, IOException {
		ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
		while (buffer.hasRemaining()) {
			if (file.read(buffer, from + buffer.position()) < 0) {
				throw new UnreadableException("", 0, "zip.damaged"); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return buffer.flip();
	}
}
