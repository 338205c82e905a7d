package org.mekiki.store.internal.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

import org.mekiki.model.KnowledgeModel;
import org.mekiki.store.internal.Failures;
import org.mekiki.store.internal.mapping.ModelMapping;

/**
 * A binary copy of the model at one revision, beside the tables, so that opening costs no more than reading a file. It
 * is never the truth: whatever is missing, old, damaged or of another model is passed over, and the tables are read.
 */
public final class SnapshotCache {

	/**
	 * What a copy shows.
	 *
	 * @param revision
	 *            number of the revision
	 * @param savedAt
	 *            time of the revision, which tells copies of a base apart that went different ways
	 */
	public record Stamp(long revision, Instant savedAt) {
	}

	/**
	 * A copy that was read.
	 *
	 * @param stamp
	 *            what it shows
	 * @param root
	 *            the model
	 */
	public record Content(Stamp stamp, KnowledgeModel root) {
	}

	private static final byte[] MAGIC = "MEKIKI-1".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$
	private static final int ID_LENGTH = 36;
	private static final int HEADER = 8 + 32 + ID_LENGTH + 8 + 8 + 4;

	private final Layout layout;
	private final Path file;
	private final String baseId;
	private final SnapshotCrypto crypto;

	/**
	 * Creates a cache; nothing is read yet.
	 *
	 * @param mapping
	 *            mapping of the model
	 * @param folder
	 *            where the copy is
	 * @param place
	 *            what tells this base from others that keep their copies in the same folder
	 * @param baseId
	 *            identifier of the base
	 * @param key
	 *            key in hexadecimal; null to leave the copy in the clear
	 */
	public SnapshotCache(ModelMapping mapping, Path folder, String place, String baseId, String key) {
		this.layout = new Layout(mapping);
		this.file = folder.resolve(HexFormat.of().formatHex(Layout.digest(place), 0, 8) + ".snapshot"); //$NON-NLS-1$
		this.baseId = baseId;
		this.crypto = key == null ? null : new SnapshotCrypto(key);
	}

	/**
	 * The folder of the copy.
	 *
	 * @return the folder
	 */
	public Path folder() {
		return file.getParent();
	}

	/**
	 * Reads the copy.
	 *
	 * @return what it holds, or null if there is none that can be used
	 */
	public Content read() {
		try {
			byte[] all = Files.readAllBytes(file);
			ByteBuffer header = ByteBuffer.wrap(all, 0, Math.min(HEADER, all.length));
			Stamp stamp = stamp(header, all.length);
			if (stamp == null) {
				return null;
			}
			byte[] head = Arrays.copyOf(all, HEADER - 4);
			if (crypto != null) {
				byte[] plain = crypto.decrypt(all, HEADER, head);
				return new Content(stamp, SnapshotDecoder.decode(layout, plain, 0, plain.length));
			}
			if (checksum(head, all, HEADER, all.length) != header.getInt(HEADER - 4)) {
				return null;
			}
			return new Content(stamp, SnapshotDecoder.decode(layout, all, HEADER, all.length));
		} catch (NoSuchFileException e) {
			return null;
		} catch (IOException | SnapshotException | OutOfMemoryError e) {
			Failures.log(e);
			return null;
		}
	}

	private Stamp stamp(ByteBuffer header, int size) {
		byte[] magic = new byte[MAGIC.length];
		byte[] fingerprint = new byte[layout.fingerprint.length];
		byte[] id = new byte[ID_LENGTH];
		if (size < HEADER) {
			return null;
		}
		header.get(magic).get(fingerprint).get(id);
		long revision = header.getLong();
		Instant saved = Instant.EPOCH.plus(header.getLong(), java.time.temporal.ChronoUnit.MICROS);
		return Arrays.equals(magic, MAGIC) && Arrays.equals(fingerprint, layout.fingerprint)
				&& baseId.equals(new String(id, StandardCharsets.US_ASCII)) ? new Stamp(revision, saved) : null;
	}

	/**
	 * Writes a copy. One that cannot be written is only logged, since nothing depends on it.
	 *
	 * @param stamp
	 *            what it shows
	 * @param root
	 *            the model, equal to the tables at that revision
	 */
	public void write(Stamp stamp, KnowledgeModel root) {
		Path temporary = file.resolveSibling(file.getFileName() + ".part"); //$NON-NLS-1$
		try {
			ByteSink sink = SnapshotEncoder.encode(layout, root);
			ByteBuffer header = ByteBuffer.allocate(HEADER).put(MAGIC).put(layout.fingerprint)
					.put(baseId.getBytes(StandardCharsets.US_ASCII)).putLong(stamp.revision)
					.putLong(java.time.temporal.ChronoUnit.MICROS.between(Instant.EPOCH, stamp.savedAt));
			byte[] head = Arrays.copyOf(header.array(), HEADER - 4);
			ByteBuffer body = crypto == null ? ByteBuffer.wrap(sink.bytes(), 0, sink.size())
					: ByteBuffer.wrap(crypto.encrypt(sink.bytes(), sink.size(), head));
			header.putInt(crypto == null ? checksum(head, sink.bytes(), 0, sink.size()) : 0).flip();
			Files.createDirectories(file.getParent());
			try (var channel = Files.newByteChannel(temporary, java.nio.file.StandardOpenOption.CREATE,
					java.nio.file.StandardOpenOption.TRUNCATE_EXISTING, java.nio.file.StandardOpenOption.WRITE)) {
				channel.write(header);
				while (body.hasRemaining()) {
					channel.write(body);
				}
			}
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException | SnapshotException | OutOfMemoryError e) {
			Failures.log(e);
			try {
				Files.deleteIfExists(temporary);
			} catch (IOException again) {
				Failures.log(again);
			}
		}
	}

	private static int checksum(byte[] head, byte[] bytes, int from, int to) {
		CRC32C crc = new CRC32C();
		crc.update(head);
		crc.update(bytes, from, to - from);
		return (int) crc.getValue();
	}
}
