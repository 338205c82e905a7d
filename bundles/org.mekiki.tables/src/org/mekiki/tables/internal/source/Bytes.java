package org.mekiki.tables.internal.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;

/** The bytes of a file, unpacked if they are packed, never more than allowed. */
public final class Bytes {

	private static final int BUFFER = 1 << 16;

	/** Growth is judged only beyond this: small files may be as dense as they like. */
	private static final long JUDGED_FROM = 100_000_000L;

	private final Path path;
	private final TableLimits limits;
	private final Runnable check;
	private final boolean gzip;

	/** Looks whether the file is packed. */
	public Bytes(Path path, TableLimits limits, Runnable check) throws IOException {
		this.path = path;
		this.limits = limits;
		this.check = check;
		try (InputStream in = Files.newInputStream(path)) {
			gzip = in.read() == 0x1f && in.read() == 0x8b;
		}
	}

	/** Whether the file is packed. */
	public boolean compressed() {
		return gzip;
	}

	/** Where it is. */
	public Path path() {
		return path;
	}

	/** First bytes. */
	public byte[] first(int most) throws IOException {
		try (InputStream in = open()) {
			return in.readNBytes(most);
		}
	}

	/** Opens it at its first byte. */
	public InputStream open() throws IOException {
		InputStream file = Files.newInputStream(path);
		if (!gzip) {
			return new Bounded(new BufferedInputStream(file, BUFFER), Long.MAX_VALUE, Long.MAX_VALUE, check);
		}
		try {
			return new Bounded(new BufferedInputStream(new GZIPInputStream(file, BUFFER), BUFFER), Files.size(path),
					limits.unpacked(), limits.ratio(), check);
		} catch (IOException | RuntimeException failure) {
			file.close();
			throw failure;
		}
	}

	/** An entry of a packed file, with the same bounds. */
	static InputStream bounded(InputStream entry, long packed, TableLimits limits, Runnable check) {
		return new Bounded(new BufferedInputStream(entry, BUFFER), packed, limits.unpacked(), limits.ratio(), check);
	}

	/** Told apart from damage. */
	static final class BombException extends ZipException {
		private static final long serialVersionUID = 1L;
	}

	/** Why reading failed, for the user. */
	public static TableException refusal(IOException failure) {
		if (failure instanceof BombException) {
			return new TableException("bomb", 0, failure); //$NON-NLS-1$
		}
		return new TableException("damaged", 0, failure, failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage()); //$NON-NLS-1$
	}

	private static final class Bounded extends FilterInputStream {

		private static final int CHECK_EVERY = 1 << 20;

		private final long packed;
		private final long most;
		private final long ratio;
		private final Runnable check;
		private long count;
		private long nextCheck = CHECK_EVERY;

		Bounded(InputStream in, long packed, long most, Runnable check) {
			this(in, packed, most, Long.MAX_VALUE, check);
		}

		Bounded(InputStream in, long packed, long most, long ratio, Runnable check) {
			super(in);
			this.packed = Math.max(1, packed);
			this.most = most;
			this.ratio = ratio;
			this.check = check;
		}

		@Override
		public int read() throws IOException {
			int value = super.read();
			if (value >= 0) {
				counted(1);
			}
			return value;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			if (read > 0) {
				counted(read);
			}
			return read;
		}

		private void counted(int read) throws IOException {
			count += read;
			if (count > most || count > JUDGED_FROM && count / packed > ratio) {
				throw new BombException();
			}
			if (count >= nextCheck) {
				nextCheck = count + CHECK_EVERY;
				check.run();
			}
		}

		@Override
		public boolean markSupported() {
			return false;
		}
	}
}
