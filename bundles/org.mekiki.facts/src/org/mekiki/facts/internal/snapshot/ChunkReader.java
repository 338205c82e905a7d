package org.mekiki.facts.internal.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * Reads parts of a file and compares their checksums. The file is read, not mapped: a mapped file cannot be replaced on
 * Windows, and ends the virtual machine's patience when somebody cuts it off.
 */
final class ChunkReader {

	/** What a file has in place of what was written. */
	static final class DamagedException extends IOException {

		private static final long serialVersionUID = 1L;

		DamagedException(String what) {
			super(what);
		}
	}

	private static final int FIRST = ChunkWriter.FULL + (1 << 19);

	private final FileChannel channel;
	private final long size;
	private long position;
	private ByteBuffer buffer = ChunkWriter.buffer(FIRST);

	ChunkReader(FileChannel channel) throws IOException {
		this.channel = channel;
		size = channel.size();
	}

	/** The next part, without its frame; reused. */
	ByteBuffer next() throws IOException {
		read(Integer.BYTES);
		int length = buffer.getInt(0);
		if (length < 0 || length + 2L * Integer.BYTES > size - position) {
			throw damaged();
		}
		read(length + 2 * Integer.BYTES);
		position += length + 2L * Integer.BYTES;
		int end = length + Integer.BYTES;
		CRC32C checksum = new CRC32C();
		checksum.update(buffer.duplicate().position(0).limit(end));
		if ((int) checksum.getValue() != buffer.getInt(end)) {
			throw damaged();
		}
		return buffer.position(Integer.BYTES).limit(end);
	}

	private void read(int length) throws IOException {
		if (buffer.capacity() < length) {
			buffer = ChunkWriter.buffer(length);
		}
		buffer.clear().limit(length);
		long at = position;
		while (buffer.hasRemaining()) {
			int got = channel.read(buffer, at);
			if (got < 0) {
				throw damaged();
			}
			at += got;
		}
		buffer.flip();
	}

	static String text(ByteBuffer from) throws DamagedException {
		int length = from.getInt();
		if (length < 0 || length > from.remaining()) {
			throw new DamagedException(Integer.toString(length));
		}
		byte[] bytes = new byte[length];
		from.get(bytes);
		return new String(bytes, StandardCharsets.UTF_16LE);
	}

	/** Bytes of the file behind the parts that were read. */
	long rest() {
		return size - position;
	}

	DamagedException damaged() {
		return new DamagedException("byte " + position); //$NON-NLS-1$
	}
}
