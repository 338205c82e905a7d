package org.mekiki.lists.internal.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;

/**
 * Something noticed while reading.
 *
 * @param place
 *            where
 * @param key
 *            which text, a key in {@code texts.properties} of this package
 * @param values
 *            what to put into the text
 */
public record Notice(Place place, String key, List<Object> values) {

	/** A value that reads differently in every language. */
	@FunctionalInterface
	public interface Words {

		/**
		 * Says it.
		 *
		 * @param locale
		 *            language of the reader
		 * @return plain text
		 */
		String in(Locale locale);
	}

	/** Doubts about what is taken as it is. Whatever is not named here has left something out. */
	private static final Set<String> DOUBTS = Set.of("twoPreferred", "bothKinds", "notationTwice", "noLabel", "circle", "encoding", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"aboveHeading", "itemTwice", "idTwice"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** Longest piece of a file that is repeated in a message. */
	private static final int LONGEST = 120;

	/** Checks that nothing is missing. */
	public Notice {
		Objects.requireNonNull(place);
		Objects.requireNonNull(key);
		values = List.copyOf(values);
	}

	static Notice of(Place place, String key, Object... values) {
		return new Notice(place, key, java.util.Arrays.stream(values)
				.map(value -> value instanceof String text ? shortened(text) : value).toList());
	}

	/** Text from a file, made fit for one line of a message. */
	static String shortened(String text) {
		String line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return line.length() <= LONGEST ? line
				: line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + '\u2026';
	}

	/**
	 * Whether something in the file was left out.
	 *
	 * @return false if all was taken, and it is only worth a look
	 */
	public boolean leavesOut() {
		return !DOUBTS.contains(key);
	}

	/**
	 * What was noticed.
	 *
	 * @param locale
	 *            language of the reader
	 * @return one sentence, without the place
	 */
	public String text(Locale locale) {
		return Texts.of(Notice.class, locale).get(key,
				values.stream().map(value -> value instanceof Words words ? words.in(locale) : value).toArray());
	}

	/**
	 * Place and text.
	 *
	 * @param locale
	 *            language of the reader
	 * @return one line
	 */
	public String line(Locale locale) {
		return place + ": " + text(locale); //$NON-NLS-1$
	}
}
