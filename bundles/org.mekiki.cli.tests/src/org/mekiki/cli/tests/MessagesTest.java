package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.mekiki.cli.internal.Texts;

/** Every text is there in both languages and can be formatted. */
class MessagesTest {

	private final ResourceBundle english = Texts.of("en").bundle();
	private final ResourceBundle japanese = Texts.of("ja").bundle();

	@Test
	void bothLanguagesHaveTheSameTexts() {
		assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(japanese.keySet()));
		long translated = english.keySet().stream()
				.filter(key -> !english.getString(key).equals(japanese.getString(key))).count();
		assertTrue(translated >= english.keySet().size() - 1, "texts are translated");
	}

	@Test
	void bothLanguagesPutInTheSameValues() {
		for (String key : english.keySet()) {
			if (english.getString(key).contains("{")) {
				assertEquals(new MessageFormat(english.getString(key)).getFormatsByArgumentIndex().length,
						new MessageFormat(japanese.getString(key)).getFormatsByArgumentIndex().length, key);
			}
		}
	}

	@Test
	void valuesArePutIn() {
		assertTrue(Texts.of("ja").get("address.scheme", "http").contains("「http:」"));
		assertTrue(Texts.of("en").get("check.findings", 1234).startsWith("1,234 "));
	}
}
