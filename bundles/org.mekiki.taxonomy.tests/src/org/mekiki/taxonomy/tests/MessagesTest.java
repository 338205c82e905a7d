package org.mekiki.taxonomy.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.mekiki.taxonomy.TaxonomyOperation;

class MessagesTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");

	@Test
	void everyMessageExistsInBothLanguagesWithTheSamePlaceholders() throws IOException {
		Properties english = load("messages.properties");
		Properties japanese = load("messages_ja.properties");
		assertEquals(english.keySet(), japanese.keySet());
		for (String key : english.stringPropertyNames()) {
			assertFalse(japanese.getProperty(key).isEmpty(), key);
			assertEquals(placeholders(english.getProperty(key)), placeholders(japanese.getProperty(key)), key);
		}
	}

	private static List<String> placeholders(String message) {
		return List.copyOf(new TreeSet<>(PLACEHOLDER.matcher(message).results().map(match -> match.group()).toList()));
	}

	private static Properties load(String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream stream = TaxonomyOperation.class.getResourceAsStream(name)) {
			properties.load(stream);
		}
		return properties;
	}
}
