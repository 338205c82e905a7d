package org.mekiki.curriculum.internal.content;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.mekiki.curriculum.api.content.PagePictures.Kind;

/**
 * Walks over the parts of a picture and looks whether they hold what the header says: a small picture may unpack to
 * gigabytes, hide them in a comment, or have thousands of frames. Nothing is kept of what is unpacked.
 */
public final class PictureBody {

	/** Bytes that texts and colour profiles may unpack to. */
	private static final long MOST_BESIDE = 4 << 20;
	/** Bytes that some programs write behind the last row. */
	private static final long SLACK = 1 << 16;
	/** Pixels of all frames of an animation together. */
	private static final long MOST_FRAMES = 120_000_000;
	/** Passes over a progressive picture. */
	private static final int MOST_SCANS = 200;
	private static final int HEAD = 8;
	private static final int CHUNK = 12;
	private static final int[][] PASSES = { { 0, 0, 8, 8 }, { 4, 0, 8, 8 }, { 0, 4, 4, 8 }, { 2, 0, 4, 4 }, { 0, 2, 2, 4 }, { 1, 0, 2, 2 },
			{ 0, 1, 1, 2 } };

	private PictureBody() {
	}

	/**
	 * Looks.
	 *
	 * @param bytes
	 *            a file
	 * @param kind
	 *            what its header says
	 * @return false if it is damaged, or holds more than it says
	 */
	public static boolean isSound(byte[] bytes, Kind kind) {
		return switch (kind.ending()) {
		case "png" -> png(bytes, kind); //$NON-NLS-1$
		case "gif" -> gif(bytes); //$NON-NLS-1$
		default -> jpeg(bytes);
		};
	}

	private static boolean png(byte[] bytes, Kind kind) {
		Inflater rows = new Inflater();
		try {
			long wanted = rows(bytes, kind);
			long found = 0;
			int at = HEAD;
			while (wanted > 0 && at + CHUNK <= bytes.length) {
				int length = number(bytes, at);
				String name = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
				if (length < 0 || length > bytes.length - at - CHUNK || at == HEAD != "IHDR".equals(name) //$NON-NLS-1$
						|| Character.isUpperCase(name.charAt(0)) && sum(bytes, at + 4, length + 4) != number(bytes, at + 8 + length)) {
					return false;
				}
				switch (name) {
				case "IDAT" -> { //$NON-NLS-1$
					rows.setInput(bytes, at + HEAD, length);
					found += unpacked(rows, wanted + SLACK - found);
					if (found > wanted + SLACK) {
						return false;
					}
				}
				case "zTXt", "iCCP", "iTXt" -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					if (!isSmall(bytes, at + HEAD, length, name)) {
						return false;
					}
				}
				case "IEND" -> { //$NON-NLS-1$
					return found >= wanted;
				}
				default -> {
					// nothing that is packed
				}
				}
				at += CHUNK + length;
			}
			return false;
		} catch (DataFormatException damaged) {
			return false;
		} finally {
			rows.end();
		}
	}

	/** Bytes that the rows unpack to; 0 if there are no such pictures. */
	private static long rows(byte[] bytes, Kind kind) {
		int depth = bytes[24];
		int samples = switch (bytes[25]) {
		case 0, 3 -> 1;
		case 2 -> 3;
		case 4 -> 2;
		case 6 -> 4;
		default -> 0;
		};
		if (depth < 1 || depth > 16 || bytes[28] == 0) {
			return samples * Math.max(0, depth) == 0 ? 0 : pass(kind.width(), kind.height(), depth * samples);
		}
		long all = 0;
		for (int[] pass : PASSES) {
			all += pass((kind.width() - pass[0] + pass[2] - 1) / pass[2], (kind.height() - pass[1] + pass[3] - 1) / pass[3], depth * samples);
		}
		return all;
	}

	private static long pass(long width, long height, long bits) {
		return width < 1 || height < 1 ? 0 : height * (1 + (width * bits + 7) / 8);
	}

	/** Unpacks all that is there, but not much more than a bound. */
	private static long unpacked(Inflater inflater, long most) throws DataFormatException {
		byte[] buffer = new byte[1 << 16];
		long all = 0;
		int count = inflater.inflate(buffer);
		while (count > 0 && all <= most) {
			all += count;
			count = inflater.inflate(buffer);
		}
		return all;
	}

	/** Whether a text or profile that may be packed is small. */
	private static boolean isSmall(byte[] bytes, int from, int length, String name) {
		int end = from + length;
		int at = from;
		while (at < end && bytes[at] != 0) {
			at++;
		}
		if ("iTXt".equals(name)) { //$NON-NLS-1$
			if (at + 1 >= end || bytes[at + 1] == 0) {
				return true;
			}
			at++;
			for (int ends = 0; at + 1 < end && ends < 2; at++) {
				ends += bytes[at + 1] == 0 ? 1 : 0;
			}
		}
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(bytes, Math.min(end, at + 2), Math.max(0, end - at - 2));
			return unpacked(inflater, MOST_BESIDE) <= MOST_BESIDE;
		} catch (DataFormatException damaged) {
			// nobody reads it then
			return true;
		} finally {
			inflater.end();
		}
	}

	private static int sum(byte[] bytes, int from, int length) {
		CRC32 sum = new CRC32();
		sum.update(bytes, from, length);
		return (int) sum.getValue();
	}

	private static int number(byte[] bytes, int at) {
		return (bytes[at] & 0xff) << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
	}

	private static int little(byte[] bytes, int at) {
		return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
	}

	/** Adds up the frames. */
	private static boolean gif(byte[] bytes) {
		int at = 13 + table(bytes[10]);
		long pixels = 0;
		while (at < bytes.length) {
			int mark = bytes[at] & 0xff;
			if (mark == 0x3b) {
				return pixels > 0;
			}
			if (mark == 0x2c && at + 10 < bytes.length) {
				pixels += (long) little(bytes, at + 5) * little(bytes, at + 7);
				at += 11 + table(bytes[at + 9]);
			} else if (mark == 0x21) {
				at += 2;
			} else {
				return false;
			}
			while (at < bytes.length && bytes[at] != 0) {
				at += 1 + (bytes[at] & 0xff);
			}
			at++;
			if (pixels > MOST_FRAMES) {
				return false;
			}
		}
		// many programs forget the end
		return pixels > 0;
	}

	private static int table(byte flags) {
		return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
	}

	private static boolean jpeg(byte[] bytes) {
		int scans = 0;
		for (int at = 0; at + 1 < bytes.length && scans <= MOST_SCANS; at++) {
			scans += bytes[at] == (byte) 0xff && bytes[at + 1] == (byte) 0xda ? 1 : 0;
		}
		return scans > 0 && scans <= MOST_SCANS;
	}
}
