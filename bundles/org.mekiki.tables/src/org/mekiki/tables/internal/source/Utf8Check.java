package org.mekiki.tables.internal.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Whether bytes are UTF-8 without any fault, or nothing but ASCII: most files are, and no other encoding need be asked then. */
final class Utf8Check {

	private static final int ESCAPE = 0x1b;

	private int open;
	private int lead;
	private boolean high;
	private boolean escapes;
	private int before;
	private int last;

	/** Takes the next bytes; false if there is a wrong sequence among them. */
	boolean add(byte[] buffer, int length) {
		for (int i = 0; i < length; i++) {
			int b = buffer[i];
			if (b >= 0) {
				if (open > 0) {
					return false;
				}
				escapes |= last == '$' && before == ESCAPE && (b == 'B' || b == '@');
				before = last;
				last = b;
			} else if (!addHigh(b & 0xff)) {
				return false;
			}
		}
		return true;
	}

	private boolean addHigh(int b) {
		high = true;
		last = b;
		if (open > 0) {
			open--;
			boolean right = b < 0xc0 && !overlong(b);
			lead = 0;
			return right;
		}
		lead = b;
		open = b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
		return b >= 0xc2 && b <= 0xf4;
	}

	private boolean overlong(int b) {
		return lead == 0xe0 && b < 0xa0 || lead == 0xed && b >= 0xa0 || lead == 0xf0 && b < 0x90 || lead == 0xf4 && b >= 0x90;
	}

	/** The encoding after all bytes were right; null if the last one is not complete. */
	Charset charset() {
		if (open > 0) {
			return null;
		}
		return !high && escapes ? Charset.forName("ISO-2022-JP") : StandardCharsets.UTF_8; //$NON-NLS-1$
	}
}
