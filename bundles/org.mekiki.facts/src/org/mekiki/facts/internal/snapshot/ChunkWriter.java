package org.mekiki.facts.internal.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Writes parts of a file, each with its length before and its checksum behind it. */
final class ChunkWriter {

	/** A part is closed when it has so many bytes, so that readers need no more memory than that for most files. */
	static final int FULL = 1 << 19;
	private static final int FRAME = 2 * Integer.BYTES;

	private final WritableByteChannel channel;
	private ByteBuffer buffer = buffer(FULL + (1 << 18));

	ChunkWriter(WritableByteChannel channel) {
		this.channel = channel;
		buffer.position(Integer.BYTES);
	}

	static ByteBuffer buffer(int size) {
		return ByteBuffer.allocateDirect(size).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** Room for so many bytes at the end of the part. */
	ByteBuffer room(int bytes) {
		if (buffer.remaining() < bytes + Integer.BYTES) {
			ByteBuffer larger = buffer(Math.addExact(buffer.position(), bytes + FRAME + (1 << 16)));
			buffer.flip();
			larger.put(buffer);
			buffer = larger;
		}
		return buffer;
	}

	void text(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
		room(bytes.length + Integer.BYTES).putInt(bytes.length).put(bytes);
	}

	boolean isFull() {
		return buffer.position() > FULL;
	}

	/** Closes the part and begins another one. */
	void end() throws IOException {
		buffer.putInt(0, buffer.position() - Integer.BYTES);
		CRC32C checksum = new CRC32C();
		checksum.update(buffer.duplicate().flip());
		room(Integer.BYTES).putInt((int) checksum.getValue());
		buffer.flip();
		while (buffer.hasRemaining()) {
			channel.write(buffer);
		}
		buffer.clear().position(Integer.BYTES);
	}
}
