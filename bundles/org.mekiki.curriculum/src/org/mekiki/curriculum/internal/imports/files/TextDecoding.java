package org.mekiki.curriculum.internal.imports.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out in which encoding a text is: by its mark, by what it says itself, else by what it can be. */
public final class TextDecoding {

	private static final int HEAD = 2048;
	private static final Pattern DECLARED = Pattern.compile("(?i)(?:encoding|charset)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{2,40})"); //$NON-NLS-1$
	private static final Charset CP932 = Charset.forName("windows-31j"); //$NON-NLS-1$

	private TextDecoding() {
	}

	/** A text without mark; every sequence of bytes is one. */
	public static String text(byte[] bytes) {
		if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
			return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
		}
		if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, '<')) {
			return unmarked(new String(bytes, StandardCharsets.UTF_16BE));
		}
		if (starts(bytes, 0xFF, 0xFE) || starts(bytes, '<', 0)) {
			return unmarked(new String(bytes, StandardCharsets.UTF_16LE));
		}
		List<Charset> charsets = new ArrayList<>(List.of(StandardCharsets.UTF_8));
		Matcher declared = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
		if (declared.find()) {
			Charset charset = charset(declared.group(1));
			if (charset != null && !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32")) { //$NON-NLS-1$ //$NON-NLS-2$
				charsets.add(0, charset);
			}
		}
		charsets.add(CP932);
		return first(bytes, charsets);
	}

	/** The name of a file in an archive. */
	static String name(byte[] bytes, boolean utf8) {
		return first(bytes, utf8 ? List.of(StandardCharsets.UTF_8) : List.of(StandardCharsets.UTF_8, CP932));
	}

	private static String first(byte[] bytes, List<Charset> charsets) {
		for (Charset charset : charsets) {
			try {
				return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
						.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
			} catch (CharacterCodingException another) {
				continue;
			}
		}
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	private static Charset charset(String name) {
		try {
			String usual = name.equalsIgnoreCase("shift_jis") || name.equalsIgnoreCase("sjis") ? CP932.name() : name; //$NON-NLS-1$ //$NON-NLS-2$
			return Charset.forName(usual);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			return null;
		}
	}

	private static String unmarked(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text; //$NON-NLS-1$
	}

	private static boolean starts(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}
}
