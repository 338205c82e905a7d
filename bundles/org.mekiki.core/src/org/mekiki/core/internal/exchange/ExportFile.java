package org.mekiki.core.internal.exchange;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;

/** A file that appears whole or not at all: it is written beside its place and moved there. */
final class ExportFile implements AutoCloseable {

	/** Ends with the export: who was left to itself must not go on writing. */
	private static final class Gate extends FilterOutputStream {

		private boolean closed;

		Gate(OutputStream out) {
			super(out);
		}

		@Override
		public synchronized void write(int b) throws IOException {
			check();
			out.write(b);
		}

		@Override
		public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
			check();
			out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			// an exporter that closes the stream does no harm
			flush();
		}

		synchronized void end() throws IOException {
			if (!closed) {
				closed = true;
				out.close();
			}
		}

		private void check() throws IOException {
			if (closed) {
				throw new IOException("The export has ended"); //$NON-NLS-1$
			}
		}
	}

	private final Path target;
	private final Path temporary;
	private final Gate out;

	ExportFile(Path target) throws IOException {
		this.target = target.toAbsolutePath();
		temporary = this.target.resolveSibling("." + target.getFileName() + '.' + UUID.randomUUID() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
		out = new Gate(new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW)));
	}

	OutputStream out() {
		return out;
	}

	/** Puts the file in its place. */
	void finish() throws IOException {
		out.end();
		try {
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException elsewhere) {
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Leaves nothing behind of what was not finished. */
	@Override
	public void close() {
		try {
			out.end();
		} catch (IOException failure) {
			// whatever could not be written is deleted now
			ILog.of(ExportFile.class).info("An export was given up", failure); //$NON-NLS-1$
		}
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException failure) {
			ILog.of(ExportFile.class).warn("A temporary file is left behind: " + temporary, failure); //$NON-NLS-1$
		}
	}
}
