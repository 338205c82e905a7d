package org.mekiki.store.internal.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.mekiki.store.Problem;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Failures;
import org.mekiki.store.internal.Messages;

/**
 * Keeps a folder for one opener, in this process and in others. The operating system gives the lock back when a
 * process dies, however it dies.
 */
final class FolderLock implements AutoCloseable {

	private static final String FILE = "open.lock"; //$NON-NLS-1$
	/** The lock covers a byte far behind the text, so that the text can be read on every system. */
	private static final long LOCKED_BYTE = 1L << 40;
	private static final Set<Path> OPEN = new HashSet<>();

	private final Path key;
	private final FileChannel channel;

	private FolderLock(Path key, FileChannel channel) {
		this.key = key;
		this.channel = channel;
	}

	static FolderLock take(Path folder) throws StoreException {
		try {
			Path key = folder.toRealPath();
			synchronized (OPEN) {
				if (!OPEN.add(key)) {
					throw Failures.of(Problem.ALREADY_OPEN, folder.toString(), null);
				}
			}
			try {
				return new FolderLock(key, lock(folder));
			} catch (IOException | StoreException e) {
				release(key);
				throw e;
			}
		} catch (IOException e) {
			throw FileProblems.of(folder, e);
		}
	}

	private static FileChannel lock(Path folder) throws IOException, StoreException {
		Path file = folder.resolve(FILE);
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		boolean good = false;
		try {
			FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
			if (lock == null) {
				throw new StoreException(Problem.ALREADY_OPEN,
						NLS.bind(Messages.locked, folder, Files.readString(file).strip()), null);
			}
			String holder = System.getProperty("user.name") + ", " + ProcessHandle.current().pid(); //$NON-NLS-1$ //$NON-NLS-2$
			channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
			good = true;
			return channel;
		} catch (OverlappingFileLockException e) {
			throw Failures.of(Problem.ALREADY_OPEN, folder.toString(), e);
		} finally {
			if (!good) {
				channel.close();
			}
		}
	}

	private static void release(Path key) {
		synchronized (OPEN) {
			OPEN.remove(key);
		}
	}

	@Override
	public void close() {
		try {
			channel.close();
		} catch (IOException e) {
			Failures.log(e);
		} finally {
			release(key);
		}
	}
}
