package org.mekiki.taxonomy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;

/** Every text exists in both languages, with the same placeholders, and every icon that is named is there. */
class TextsTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");
	private final Bundle bundle = Platform.getBundle("org.mekiki.taxonomy.ui");

	@ParameterizedTest
	@ValueSource(strings = { "editor", "page", "tree" })
	void messagesMatch(String part) throws IOException {
		String base = "/org/mekiki/taxonomy/ui/internal/" + part + "/messages";
		match(load(bundle.getResource(base + ".properties")), load(bundle.getResource(base + "_ja.properties")));
	}

	@Test
	void contributionsMatch() throws IOException {
		Properties english = load(bundle.getEntry("/OSGI-INF/l10n/bundle.properties"));
		match(english, load(bundle.getEntry("/OSGI-INF/l10n/bundle_ja.properties")));
		Matcher keys = Pattern.compile("\"%([\\w.]+)\"").matcher(pluginXml());
		while (keys.find()) {
			assertTrue(english.containsKey(keys.group(1)), keys.group(1));
		}
	}

	@Test
	void iconsExist() throws IOException {
		Matcher icons = Pattern.compile("icon=\"([^\"]+)\"").matcher(pluginXml());
		Set<String> seen = new TreeSet<>();
		while (icons.find()) {
			seen.add(icons.group(1));
			assertNotNull(bundle.getEntry(icons.group(1)), icons.group(1));
		}
		assertFalse(seen.isEmpty());
	}

	private String pluginXml() throws IOException {
		try (InputStream stream = bundle.getEntry("plugin.xml").openStream()) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static void match(Properties english, Properties japanese) {
		assertEquals(english.keySet(), japanese.keySet());
		for (String key : english.stringPropertyNames()) {
			assertFalse(japanese.getProperty(key).isEmpty(), key);
			assertEquals(placeholders(english.getProperty(key)), placeholders(japanese.getProperty(key)), key);
		}
	}

	private static List<String> placeholders(String message) {
		return List.copyOf(new TreeSet<>(PLACEHOLDER.matcher(message).results().map(match -> match.group()).toList()));
	}

	private static Properties load(URL url) throws IOException {
		assertNotNull(url);
		Properties properties = new Properties();
		try (InputStream stream = url.openStream()) {
			properties.load(stream);
		}
		return properties;
	}
}
