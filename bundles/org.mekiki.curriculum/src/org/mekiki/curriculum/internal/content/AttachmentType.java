package org.mekiki.curriculum.internal.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.mekiki.curriculum.api.content.PageAttachments.Kind;

/** Tells by its first bytes what a file is. The name only chooses among what the bytes may be. */
public final class AttachmentType {

	private static final String OFFICE = "application/vnd.openxmlformats-officedocument."; //$NON-NLS-1$
	private static final String OPEN = "application/vnd.oasis.opendocument."; //$NON-NLS-1$
	private static final Map<String, String> PACKED = Map.of("docx", OFFICE + "wordprocessingml.document", "xlsx", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			OFFICE + "spreadsheetml.sheet", "pptx", OFFICE + "presentationml.presentation", "odt", OPEN + "text", "ods", OPEN + "spreadsheet", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"odp", OPEN + "presentation", "epub", "application/epub+zip"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Map<String, String> OLD = Map.of("doc", "application/msword", "xls", "application/vnd.ms-excel", "ppt", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"application/vnd.ms-powerpoint"); //$NON-NLS-1$
	private static final Map<String, String> WORDS = Map.of("txt", "text/plain", "md", "text/markdown", "csv", "text/csv", "tsv", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"text/tab-separated-values", "vtt", "text/vtt", "srt", "application/x-subrip"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Set<String> FILM = Set.of("mp4", "m4v", "mov"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private AttachmentType() {
	}

	/**
	 * Looks.
	 *
	 * @param name
	 *            of the file
	 * @param bytes
	 *            of the file
	 * @return null if it is nothing that is taken
	 */
	public static Kind of(String name, byte[] bytes) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		var picture = PictureHeader.read(bytes);
		if (picture != null) {
			return new Kind(picture.type(), picture.ending());
		}
		if (starts(bytes, 0, "%PDF-")) { //$NON-NLS-1$
			return new Kind("application/pdf", "pdf"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (starts(bytes, 0, "PK\3\4")) { //$NON-NLS-1$
			return named(PACKED, ending);
		}
		if (starts(bytes, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) { //$NON-NLS-1$
			return named(OLD, ending);
		}
		Kind played = played(bytes, ending);
		if (played != null) {
			return played;
		}
		return WORDS.containsKey(ending) && isText(bytes) ? named(WORDS, ending) : null;
	}

	private static Kind named(Map<String, String> kinds, String ending) {
		return kinds.containsKey(ending) ? new Kind(kinds.get(ending), ending) : null;
	}

	private static Kind played(byte[] bytes, String ending) {
		if (starts(bytes, 4, "ftyp")) { //$NON-NLS-1$
			return FILM.contains(ending) ? new Kind("video/mp4", "mp4") : "m4a".equals(ending) ? new Kind("audio/mp4", ending) : null; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		if (starts(bytes, 0, "ID3") || "mp3".equals(ending) && bytes.length > 2 && bytes[0] == -1 && (bytes[1] & 0xe0) == 0xe0) { //$NON-NLS-1$ //$NON-NLS-2$
			return new Kind("audio/mpeg", "mp3"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (starts(bytes, 0, "OggS")) { //$NON-NLS-1$
			return new Kind("audio/ogg", "ogg"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (starts(bytes, 0, "\u001aE\u00df\u00a3")) { //$NON-NLS-1$
			return new Kind("video/webm", "webm"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return starts(bytes, 0, "RIFF") && starts(bytes, 8, "WAVE") ? new Kind("audio/wav", "wav") : null; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Text that no computer runs, whatever it is called. */
	private static boolean isText(byte[] bytes) {
		if (starts(bytes, 0, "#!")) { //$NON-NLS-1$
			return false;
		}
		for (byte each : bytes) {
			if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f') {
				return false;
			}
		}
		return decodes(bytes, StandardCharsets.UTF_8) || decodes(bytes, Charset.forName("windows-31j")); //$NON-NLS-1$
	}

	private static boolean decodes(byte[] bytes, Charset charset) {
		try {
			charset.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		} catch (CharacterCodingException other) {
			return false;
		}
	}

	private static boolean starts(byte[] bytes, int at, String with) {
		if (bytes.length < at + with.length()) {
			return false;
		}
		for (int i = 0; i < with.length(); i++) {
			if ((bytes[at + i] & 0xff) != with.charAt(i)) {
				return false;
			}
		}
		return true;
	}
}
