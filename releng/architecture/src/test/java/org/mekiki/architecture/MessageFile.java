package org.mekiki.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of messages in English, with its Japanese twin. */
record MessageFile(Path english) {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*\\}");

	/**
	 * All of them in the bundles and features: messages of classes, and of manifests and plugin.xml. What third parties
	 * start from is not ours to rule: their build tells them what is wrong.
	 */
	static List<MessageFile> all() {
		return Project
				.files(Project.root(),
						file -> file.getFileName().toString().matches("(messages|texts|bundle|feature)\\.properties")
								&& !file.toString().contains(".tests") && !Project.name(file).contains("/templates/")
								&& !Project.name(file).startsWith("releng/examples/"))
				.stream().map(MessageFile::new).toList();
	}

	Path japanese() {
		return english.resolveSibling(english.getFileName().toString().replace(".properties", "_ja.properties"));
	}

	/** Whether texts can have placeholders. */
	boolean holdsPatterns() {
		return belongsToClass() || english.getFileName().toString().equals("texts.properties");
	}

	boolean belongsToClass() {
		return english.getFileName().toString().equals("messages.properties");
	}

	Path messagesClass() {
		return english.resolveSibling("Messages.java");
	}

	Map<String, String> englishTexts() {
		return read(english);
	}

	Map<String, String> japaneseTexts() {
		return read(japanese());
	}

	private static Map<String, String> read(Path file) {
		Properties properties = new Properties();
		try (InputStream in = Files.newInputStream(file)) {
			properties.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot read " + file, e);
		}
		Map<String, String> texts = new TreeMap<>();
		properties.forEach((key, value) -> texts.put((String) key, (String) value));
		return texts;
	}

	/** The numbers in braces. */
	static TreeSet<Integer> placeholders(String text) {
		TreeSet<Integer> numbers = new TreeSet<>();
		Matcher matcher = PLACEHOLDER.matcher(text);
		while (matcher.find()) {
			numbers.add(Integer.valueOf(matcher.group(1)));
		}
		return numbers;
	}
}
