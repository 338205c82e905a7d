package org.mekiki.funding.ui.internal.board;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** Choices as texts, for preferences: a line for each dimension, its values in the encoding of URLs. */
public final class ChoiceText {

	private static final String NUMBER = "n"; //$NON-NLS-1$
	private static final String TEXT = "t"; //$NON-NLS-1$
	private static final String MISSING = "m"; //$NON-NLS-1$

	private ChoiceText() {
	}

	/**
	 * Writes a choice.
	 *
	 * @param choice
	 *            the choice
	 * @return can be read by {@link #read(String)}
	 */
	public static String write(Choice choice) {
		StringBuilder text = new StringBuilder();
		for (String dimension : choice.dimensions()) {
			text.append(dimension);
			for (Object value : choice.of(dimension)) {
				text.append(' ').append(switch (value) {
				case null -> MISSING;
				case Long number -> NUMBER + number;
				default -> TEXT + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
				});
			}
			text.append('\n');
		}
		return text.toString();
	}

	/**
	 * Reads a choice.
	 *
	 * @param text
	 *            what {@link #write(Choice)} made
	 * @return the choice; what cannot be read is not in it
	 */
	public static Choice read(String text) {
		Choice choice = Choice.ALL;
		for (String line : text.split("\n")) { //$NON-NLS-1$
			String[] fields = line.split(" "); //$NON-NLS-1$
			Set<Object> values = new LinkedHashSet<>();
			for (int i = 1; i < fields.length; i++) {
				add(values, fields[i]);
			}
			choice = choice.with(fields[0], values);
		}
		return choice;
	}

	private static void add(Set<Object> values, String field) {
		try {
			if (field.startsWith(MISSING)) {
				values.add(null);
			} else if (field.startsWith(NUMBER)) {
				values.add(Long.valueOf(field.substring(1)));
			} else if (field.startsWith(TEXT)) {
				values.add(URLDecoder.decode(field.substring(1), StandardCharsets.UTF_8));
			}
		} catch (IllegalArgumentException unreadable) {
			// written by another version: the other values are still good
			return;
		}
	}
}
