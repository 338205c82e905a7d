package org.mekiki.store.tests;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Assumptions;

/** A file system of a few megabytes in memory. Only root may mount one; without it the test is skipped. */
final class SmallDisk implements AutoCloseable {

	private static final int BLOCK = 1 << 16;

	private final Path folder;
	private final Path filler;

	private SmallDisk(Path folder) {
		this.folder = folder;
		this.filler = folder.resolve("filler");
	}

	static SmallDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
		Files.createDirectories(folder);
		if (run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()) != 0) {
			Assumptions.abort("no file system of our own: mounting takes Linux and root");
		}
		return new SmallDisk(folder);
	}

	Path folder() {
		return folder;
	}

	/** Leaves no byte, and proves it. */
	void fill() throws IOException {
		try (FileChannel channel = FileChannel.open(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			int size = BLOCK;
			while (size > 0) {
				try {
					channel.write(ByteBuffer.allocate(size));
				} catch (IOException full) {
					size /= 2;
				}
			}
			assertThrows(IOException.class, () -> channel.write(ByteBuffer.allocate(1)), "the disk is full");
		}
	}

	void free() throws IOException {
		Files.delete(filler);
	}

	@Override
	public void close() throws InterruptedException {
		run("umount", "-l", folder.toString());
	}

	private static int run(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
		} catch (IOException noSuchProgram) {
			return -1;
		}
	}
}
