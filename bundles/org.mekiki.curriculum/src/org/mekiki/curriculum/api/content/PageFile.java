package org.mekiki.curriculum.api.content;

import java.util.Objects;

/**
 * A file that a page needs beside it.
 *
 * @param path
 *            where it has to be, seen from the page, such as {@code files/3f2a.png}; letters, digits, {@code . / -}
 * @param type
 *            media type, such as {@code image/png}
 * @param bytes
 *            what is in it; not to be changed
 * @param words
 *            what it shows, for those who cannot see it; may be empty
 * @since 0.1
 */
public record PageFile(String path, String type, byte[] bytes, String words) {

	/** Checks that nothing is null. */
	public PageFile {
		Objects.requireNonNull(path);
		Objects.requireNonNull(type);
		Objects.requireNonNull(bytes);
		Objects.requireNonNull(words);
	}
}
