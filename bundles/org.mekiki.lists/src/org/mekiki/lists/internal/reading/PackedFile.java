package org.mekiki.lists.internal.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file that may be packed by gzip; what comes out of it is bounded. */
final class PackedFile {

	private static final int GZIP_FIRST = 0x1f;
	private static final int GZIP_SECOND = 0x8b;

	private PackedFile() {
	}

	static InputStream open(Path file, ReadingLimits limits) throws IOException {
		InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
		try {
			in.mark(2);
			boolean packed = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
			in.reset();
			InputStream plain = packed ? new GZIPInputStream(in, 1 << 16) : in;
			return new BufferedInputStream(new BoundedBytes(plain, limits.bytes()), 1 << 16);
		} catch (IOException failure) {
			in.close();
			throw failure;
		}
	}
}
