package org.mekiki.store.internal.cache;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a copy with AES-256-GCM in chunks, with a key that is kept in the database: who cannot read the base cannot
 * read the copy.
 */
final class SnapshotCrypto {

	private static final int CHUNK = 1 << 20;
	private static final int TAG = 16;
	private static final int PREFIX = 8;

	private final SecretKeySpec key;

	SnapshotCrypto(String hexKey) {
		key = new SecretKeySpec(HexFormat.of().parseHex(hexKey), "AES"); //$NON-NLS-1$
	}

	byte[] encrypt(byte[] plain, int size, byte[] header) {
		int chunks = Math.max(1, (size + CHUNK - 1) / CHUNK);
		byte[] out = new byte[PREFIX + size + chunks * TAG];
		byte[] prefix = new byte[PREFIX];
		new SecureRandom().nextBytes(prefix);
		System.arraycopy(prefix, 0, out, 0, PREFIX);
		int at = PREFIX;
		for (int chunk = 0; chunk < chunks; chunk++) {
			int from = chunk * CHUNK;
			at += run(Cipher.ENCRYPT_MODE, prefix, chunk, chunks, header, plain, from, Math.min(CHUNK, size - from), out,
					at);
		}
		return out;
	}

	byte[] decrypt(byte[] encrypted, int from, byte[] header) {
		int length = encrypted.length - from - PREFIX;
		int chunks = Math.max(1, (length + CHUNK + TAG - 1) / (CHUNK + TAG));
		if (length < chunks * TAG) {
			throw new SnapshotException("short"); //$NON-NLS-1$
		}
		byte[] prefix = java.util.Arrays.copyOfRange(encrypted, from, from + PREFIX);
		byte[] out = new byte[length - chunks * TAG];
		int at = 0;
		for (int chunk = 0; chunk < chunks; chunk++) {
			int start = from + PREFIX + chunk * (CHUNK + TAG);
			at += run(Cipher.DECRYPT_MODE, prefix, chunk, chunks, header, encrypted, start,
					Math.min(CHUNK + TAG, encrypted.length - start), out, at);
		}
		return out;
	}

	private int run(int mode, byte[] prefix, int chunk, int chunks, byte[] header, byte[] in, int from, int length,
			byte[] out, int to) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding"); //$NON-NLS-1$
			byte[] nonce = ByteBuffer.allocate(PREFIX + 4).put(prefix).putInt(chunk).array();
			cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
			cipher.updateAAD(header);
			cipher.updateAAD(ByteBuffer.allocate(4).putInt(chunks).array());
			return cipher.doFinal(in, from, length, out, to);
		} catch (GeneralSecurityException e) {
			throw new SnapshotException(e);
		}
	}
}
