package org.mekiki.curriculum.internal.content;

import java.nio.charset.StandardCharsets;

import org.mekiki.curriculum.api.content.PagePictures.Kind;

/** Reads the size of a picture out of its header, without decoding it. */
public final class PictureHeader {

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
	private static final int PNG_WIDTH = 16;
	private static final int PNG_HEIGHT = 20;
	private static final int PNG_LEAST = 33;
	private static final int GIF_LEAST = 13;
	private static final int START_OF_SCAN = 0xda;

	private PictureHeader() {
	}

	/**
	 * Reads.
	 *
	 * @param bytes
	 *            a file
	 * @return null if it is neither PNG nor JPEG nor GIF
	 */
	public static Kind read(byte[] bytes) {
		if (bytes.length >= PNG_LEAST && starts(bytes, PNG)) {
			return new Kind("image/png", number(bytes, PNG_WIDTH, 4), number(bytes, PNG_HEIGHT, 4)); //$NON-NLS-1$
		}
		if (bytes.length >= GIF_LEAST && (starts(bytes, "GIF89a".getBytes(StandardCharsets.US_ASCII)) //$NON-NLS-1$
				|| starts(bytes, "GIF87a".getBytes(StandardCharsets.US_ASCII)))) { //$NON-NLS-1$
			return new Kind("image/gif", little(bytes, 6), little(bytes, 8)); //$NON-NLS-1$
		}
		return bytes.length > 4 && number(bytes, 0, 3) == 0xffd8ff ? jpeg(bytes) : null;
	}

	/** Walks over the segments to the one that says the size. */
	private static Kind jpeg(byte[] bytes) {
		int at = 2;
		while (at + 9 < bytes.length && (bytes[at] & 0xff) == 0xff) {
			int marker = bytes[at + 1] & 0xff;
			if (marker == 0xff) {
				at++;
			} else if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
				return new Kind("image/jpeg", number(bytes, at + 7, 2), number(bytes, at + 5, 2)); //$NON-NLS-1$
			} else if (marker == START_OF_SCAN) {
				return null;
			} else {
				int length = number(bytes, at + 2, 2);
				if (length < 2) {
					return null;
				}
				at += 2 + length;
			}
		}
		return null;
	}

	private static boolean starts(byte[] bytes, byte[] with) {
		for (int i = 0; i < with.length; i++) {
			if (bytes[i] != with[i]) {
				return false;
			}
		}
		return true;
	}

	private static int number(byte[] bytes, int at, int length) {
		int number = 0;
		for (int i = 0; i < length; i++) {
			number = number << 8 | bytes[at + i] & 0xff;
		}
		return number;
	}

	private static int little(byte[] bytes, int at) {
		return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
	}
}
