package org.mekiki.lists.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.mekiki.lists.internal.reading.BoundedBytes.TooManyBytesException;
import org.mekiki.lists.internal.reading.Utf8Lines.NotUtf8Exception;

/**
 * The text of a table. Tables do not say how they are encoded: UTF-8 proves itself; CP932 is believed only where it
 * gives kana, since bytes of other encodings often happen to be CP932, too, and would become nonsense unnoticed.
 */
final class TableText {

	private static final Charset CP932 = Charset.forName("windows-31j"); //$NON-NLS-1$

	private TableText() {
	}

	static String read(InputStream in, ReadingLimits limits, Notices notices) throws ReadingException, IOException {
		byte[] bytes;
		try (InputStream bounded = new BoundedBytes(in, limits.treeBytes())) {
			bytes = bounded.readAllBytes();
		} catch (TooManyBytesException large) {
			throw notices.refusal(large, 0, "tooLarge", limits.treeBytes() >> 20); //$NON-NLS-1$
		}
		if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
			return new String(bytes, StandardCharsets.UTF_16);
		}
		try (Utf8Lines text = new Utf8Lines(new ByteArrayInputStream(bytes))) {
			StringBuilder all = new StringBuilder(bytes.length);
			char[] buffer = new char[1 << 14];
			for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
				all.append(buffer, 0, read);
			}
			return all.toString();
		} catch (NotUtf8Exception wrong) {
			String japanese = japanese(bytes);
			if (japanese == null) {
				throw notices.refusal(wrong, wrong.line(), "notUtf8"); //$NON-NLS-1$
			}
			notices.add(wrong.line(), "", "cp932"); //$NON-NLS-1$ //$NON-NLS-2$
			return japanese;
		}
	}

	private static boolean startsWith(byte[] bytes, int first, int second) {
		return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
	}

	private static String japanese(byte[] bytes) {
		try {
			String text = CP932.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
			return text.chars().anyMatch(c -> c >= 0x3041 && c <= 0x30fa) ? text : null;
		} catch (CharacterCodingException other) {
			return null;
		}
	}
}
