package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.text.Texts;

/** Texts in the language that was asked for. */
class TextsTest {

	@Test
	void theLanguageAskedForCountsNotThatOfTheProgram() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.JAPANESE);
			assertEquals("1,234 technologies", Texts.of(TextsTest.class, Locale.ENGLISH).get("technologies", 1234));
			Locale.setDefault(Locale.ENGLISH);
			assertEquals("1,234の技術", Texts.of(TextsTest.class, Locale.JAPAN).get("technologies", 1234));
			assertEquals("one technology", Texts.of(TextsTest.class, Locale.KOREAN).get("technologies", 1));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void aTextWithoutValuesIsTakenAsItIs() {
		assertEquals("It's {0}", Texts.of(TextsTest.class, Locale.ENGLISH).get("plain"));
		assertThrows(MissingResourceException.class, () -> Texts.of(TextsTest.class, Locale.ENGLISH).get("missing"));
		assertThrows(MissingResourceException.class, () -> Texts.of(Test.class, Locale.ENGLISH));
	}

	@Test
	void manyThreadsFillInTheSameTextAtOnce() {
		Texts texts = Texts.of(TextsTest.class, Locale.ENGLISH);
		IntStream.range(2, 5_000).parallel().forEach(
				number -> assertEquals(String.format(Locale.ENGLISH, "%,d technologies", number), texts.get("technologies", number)));
	}
}
