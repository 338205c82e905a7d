package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a text, found from all of its bytes.
 *
 * @param charset
 *            the encoding
 * @param mark
 *            bytes of the byte order mark; 0 if there is none
 */
public record Encoding(Charset charset, int mark) {

	private static final int SAMPLE = 1 << 16;

	/** Share of bytes that must be zero in UTF-16: delimiters and line ends alone are more. */
	private static final int ONE_IN = 50;

	/** Reads the whole file. */
	public static Encoding of(Bytes bytes) throws IOException {
		byte[] first = bytes.first(SAMPLE);
		Encoding marked = marked(first);
		if (marked != null) {
			return marked;
		}
		Charset wide = wide(first);
		if (wide != null) {
			return new Encoding(wide, 0);
		}
		Charset faultless = faultless(bytes);
		if (faultless != null) {
			return new Encoding(faultless, 0);
		}
		EncodingEvidence evidence = new EncodingEvidence();
		byte[] buffer = new byte[SAMPLE];
		try (InputStream in = bytes.open()) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				evidence.add(buffer, read);
			}
		}
		return new Encoding(evidence.decide(), 0);
	}

	/** Null if the bytes are no UTF-8 without fault. */
	private static Charset faultless(Bytes bytes) throws IOException {
		Utf8Check check = new Utf8Check();
		byte[] buffer = new byte[SAMPLE];
		try (InputStream in = bytes.open()) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				if (!check.add(buffer, read)) {
					return null;
				}
			}
		}
		return check.charset();
	}

	private static Encoding marked(byte[] b) {
		if (b.length >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
			return new Encoding(StandardCharsets.UTF_8, 3);
		}
		if (b.length >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe) {
			return new Encoding(StandardCharsets.UTF_16LE, 2);
		}
		if (b.length >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
			return new Encoding(StandardCharsets.UTF_16BE, 2);
		}
		return null;
	}

	private static Charset wide(byte[] b) {
		int even = 0;
		int odd = 0;
		for (int i = 0; i < b.length; i++) {
			if (b[i] == 0) {
				if (i % 2 == 0) {
					even++;
				} else {
					odd++;
				}
			}
		}
		int enough = Math.max(1, b.length / ONE_IN);
		if (odd >= enough && even * 20 < odd) {
			return StandardCharsets.UTF_16LE;
		}
		return even >= enough && odd * 20 < even ? StandardCharsets.UTF_16BE : null;
	}

	/** Decodes; what cannot be decoded becomes U+FFFD. */
	public Reader reader(Bytes bytes) throws IOException {
		InputStream in = bytes.open();
		in.skipNBytes(mark);
		return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
				.onUnmappableCharacter(CodingErrorAction.REPLACE));
	}

	/** Name as people know it. */
	public String name() {
		return charset.name().equals("windows-31j") ? "CP932" : charset.name(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
