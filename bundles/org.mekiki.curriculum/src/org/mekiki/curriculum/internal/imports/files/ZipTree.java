package org.mekiki.curriculum.internal.imports.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The files of an archive, read one by one and never written to disk. */
public final class ZipTree implements FileTree, AutoCloseable {

	private static final int LOCAL = 0x04034b50;
	private static final int LOCAL_SIZE = 30;

	private final FileChannel file;
	private final Map<String, ZipEntryHead> entries = new LinkedHashMap<>();

	private ZipTree(FileChannel file) {
		this.file = file;
	}

	/**
	 * Opens an archive.
	 *
	 * @param path
	 *            where it is
	 * @param limits
	 *            what is too much
	 * @return its files
	 * @throws UnreadableException
	 *             if it is none, damaged, or has an entry that it must not have
	 * @throws IOException
	 *             if the disk refuses
	 */
	public static ZipTree open(Path path, PackageLimits limits) throws UnreadableException, IOException {
		FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
		boolean open = false;
		try {
			ZipTree tree = new ZipTree(file);
			for (ZipEntryHead entry : CentralDirectory.read(file, limits)) {
				if (!entry.folder() && !entry.name().startsWith("__MACOSX/")) { //$NON-NLS-1$
					tree.entries.put(entry.name(), entry);
				}
			}
			open = true;
			return tree;
		} finally {
			if (!open) {
				file.close();
			}
		}
	}

	@Override
	public Collection<String> names() {
		return Collections.unmodifiableSet(entries.keySet());
	}

	@Override
	public long size(String name) {
		ZipEntryHead entry = entries.get(name);
		return entry == null ? -1 : entry.size();
	}

	@Override
	public byte[] bytes(String name, long most) throws UnreadableException, IOException {
		ZipEntryHead entry = entries.get(name);
		if (entry == null) {
			throw new UnreadableException(name, 0, "file.missing"); //$NON-NLS-1$
		}
		if (entry.size() > most) {
			throw new UnreadableException(name, 0, "file.large", Long.valueOf(entry.size()), Long.valueOf(most)); //$NON-NLS-1$
		}
		if (entry.packed() > 2 * entry.size() + LOCAL_SIZE) {
			throw new UnreadableException(name, 0, "zip.entry"); //$NON-NLS-1$
		}
		ByteBuffer head = read(name, entry.offset(), LOCAL_SIZE);
		if (head.getInt(0) != LOCAL) {
			throw new UnreadableException(name, 0, "zip.entry"); //$NON-NLS-1$
		}
		long data = entry.offset() + LOCAL_SIZE + (head.getShort(26) & 0xFFFF) + (head.getShort(28) & 0xFFFF);
		byte[] packed = read(name, data, (int) entry.packed()).array();
		byte[] bytes = switch (entry.method()) {
		case ZipEntryHead.STORED -> packed;
		case ZipEntryHead.DEFLATED -> inflate(entry, packed);
		default -> throw new UnreadableException(name, 0, "zip.method", Integer.valueOf(entry.method())); //$NON-NLS-1$
		};
		CRC32 sum = new CRC32();
		sum.update(bytes);
		if (bytes.length != entry.size() || sum.getValue() != entry.crc()) {
			throw new UnreadableException(name, 0, "zip.entry"); //$NON-NLS-1$
		}
		return bytes;
	}

	/** Never gives more than was declared. */
	private static byte[] inflate(ZipEntryHead entry, byte[] packed) throws UnreadableException {
		byte[] bytes = new byte[(int) entry.size()];
		Inflater inflater = new Inflater(true);
		try {
			inflater.setInput(packed);
			int filled = 0;
			while (filled < bytes.length) {
				int count = inflater.inflate(bytes, filled, bytes.length - filled);
				if (count == 0) {
					throw new UnreadableException(entry.name(), 0, "zip.entry"); //$NON-NLS-1$
				}
				filled += count;
			}
			if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) {
				throw new UnreadableException(entry.name(), 0, "zip.more", Long.valueOf(entry.size())); //$NON-NLS-1$
			}
			return bytes;
		} catch (DataFormatException damaged) {
			UnreadableException unreadable = new UnreadableException(entry.name(), 0, "zip.entry"); //$NON-NLS-1$
			unreadable.initCause(damaged);
			throw unreadable;
		} finally {
			inflater.end();
		}
	}

	private ByteBuffer read(String name, long from, int count) throws UnreadableException, IOException {
		ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
		while (buffer.hasRemaining()) {
			if (file.read(buffer, from + buffer.position()) < 0) {
				throw new UnreadableException(name, 0, "zip.entry"); //$NON-NLS-1$
			}
		}
		return buffer;
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
