package org.mekiki.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text a user sees exists in English and Japanese, is used, and can be formatted. */
class MessagesTest {

	/** Public only: NLS does not fill others. */
	private static final Pattern FIELDS = Pattern.compile("public static String ([\\w\\s,]+);");

	private static final Pattern USE = Pattern.compile("\\b(?:NLS\\.bind|MessageFormat\\.format)\\(\\s*Messages\\.(\\w+)\\s*([,)])");

	@TestFactory
	List<DynamicTest> bothLanguagesHaveTheSameKeys() {
		return forAll(file -> {
			assertTrue(Files.exists(file.japanese()), Project.name(file.japanese()) + " is missing");
			assertEquals(file.englishTexts().keySet(), file.japaneseTexts().keySet());
		});
	}

	@TestFactory
	List<DynamicTest> filesAreAsciiBecauseOsgiReadsThemAsLatin1() {
		return forAll(file -> {
			for (Path path : List.of(file.english(), file.japanese())) {
				String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
				assertTrue(text.chars().allMatch(c -> c < 128), Project.name(path) + ": write \\uXXXX");
			}
		});
	}

	@TestFactory
	List<DynamicTest> noTextIsEmptyAndJapaneseIsJapanese() {
		return forAll(file -> {
			file.englishTexts().forEach((key, text) -> assertFalse(text.isBlank(), key));
			file.japaneseTexts().forEach((key, text) -> assertFalse(text.isBlank(), key));
			if (file.englishTexts().size() > 3) {
				assertTrue(file.japaneseTexts().values().stream().anyMatch(text -> text.chars().anyMatch(c -> c > 0x3000)),
						"nothing is translated");
			}
		});
	}

	@TestFactory
	List<DynamicTest> everyMessageFormats() {
		return forAll(file -> {
			if (!file.holdsPatterns()) {
				return;
			}
			Map<String, String> japanese = file.japaneseTexts();
			file.englishTexts().forEach((key, text) -> {
				TreeSet<Integer> numbers = MessageFile.placeholders(text);
				assertEquals(numbers, MessageFile.placeholders(japanese.get(key)), key + ": the arguments differ");
				for (int i = 0; i < numbers.size(); i++) {
					assertTrue(numbers.contains(i), key + ": argument {" + i + "} is not used, but a later one is");
				}
				format(key, text, numbers.size());
				format(key, japanese.get(key), numbers.size());
			});
		});
	}

	private static void format(String key, String text, int arguments) {
		Object[] values = new Object[arguments];
		for (int i = 0; i < arguments; i++) {
			values[i] = Integer.valueOf(1234567 + i);
		}
		String result = assertDoesNotThrow(() -> MessageFormat.format(text, values), key);
		if (arguments > 0) {
			assertEquals(new TreeSet<>(), MessageFile.placeholders(result), key + ": an apostrophe hides an argument: " + text);
		}
	}

	@TestFactory
	List<DynamicTest> everyFieldHasATextAndEveryTextAField() {
		return forAll(file -> {
			if (file.belongsToClass()) {
				assertEquals(file.englishTexts().keySet(), fields(file.messagesClass()));
			}
		});
	}

	private static TreeSet<String> fields(Path messagesClass) {
		TreeSet<String> fields = new TreeSet<>();
		Matcher matcher = FIELDS.matcher(Project.text(messagesClass));
		while (matcher.find()) {
			for (String name : matcher.group(1).split(",")) {
				fields.add(name.strip());
			}
		}
		return fields;
	}

	@TestFactory
	List<DynamicTest> everyTextIsUsed() {
		return forAll(file -> {
			if (file.belongsToClass()) {
				String code = otherSources(file);
				List<String> unused = fields(file.messagesClass()).stream()
						.filter(field -> !Pattern.compile("\\b" + field + "\\b").matcher(code).find()).toList();
				assertEquals(List.of(), unused);
			}
		});
	}

	@TestFactory
	List<DynamicTest> callsGiveAsManyArgumentsAsTheTextHas() {
		return forAll(file -> {
			if (!file.belongsToClass()) {
				return;
			}
			Map<String, String> texts = file.englishTexts();
			String code = otherSources(file);
			Matcher use = USE.matcher(code);
			while (use.find()) {
				String text = texts.get(use.group(1));
				if (text == null) {
					continue;
				}
				int given = use.group(2).equals(")") ? 0 : countArguments(code, use.end());
				int wanted = MessageFile.placeholders(text).size();
				// One array can hold them all.
				assertTrue(given == wanted || given == 1 && code.startsWith("new Object[]", skipSpace(code, use.end()))
						|| given == 1 && wanted > 1, use.group(1) + " has " + wanted + " argument(s), the call gives " + given);
			}
		});
	}

	private static int skipSpace(String code, int from) {
		int i = from;
		while (Character.isWhitespace(code.charAt(i))) {
			i++;
		}
		return i;
	}

	/** Counts arguments from just behind a comma to the closing parenthesis. */
	private static int countArguments(String code, int from) {
		int depth = 0;
		int count = 1;
		for (int i = from; i < code.length(); i++) {
			char c = code.charAt(i);
			if (c == '"') {
				i = endOfString(code, i);
			} else if (c == '(' || c == '[' || c == '{') {
				depth++;
			} else if (c == ')' && depth == 0) {
				return count;
			} else if (c == ')' || c == ']' || c == '}') {
				depth--;
			} else if (c == ',' && depth == 0) {
				count++;
			}
		}
		return count;
	}

	private static int endOfString(String code, int start) {
		int i = start + 1;
		while (code.charAt(i) != '"') {
			i += code.charAt(i) == '\\' ? 2 : 1;
		}
		return i;
	}

	/** The code of the bundle around a Messages class, in the packages that this class serves. */
	private static String otherSources(MessageFile file) {
		Path bundle = file.english();
		while (!Files.exists(bundle.resolve("META-INF/MANIFEST.MF"))) {
			bundle = bundle.getParent();
		}
		Path messages = file.messagesClass();
		String packageName = packageOf(messages);
		StringBuilder code = new StringBuilder();
		for (Path source : BundleSource.read(bundle).sources()) {
			String text = Project.text(source);
			boolean samePackage = source.getParent().equals(messages.getParent());
			if (!source.equals(messages) && (samePackage || text.contains(packageName + ".Messages"))) {
				code.append(text).append('\n');
			}
		}
		return code.toString();
	}

	private static String packageOf(Path source) {
		Matcher matcher = Pattern.compile("(?m)^package ([\\w.]+);").matcher(Project.text(source));
		assertTrue(matcher.find(), Project.name(source));
		return matcher.group(1);
	}

	@Test
	void manifestsAndPluginXmlUseTextsThatExist() {
		List<String> wrong = new ArrayList<>();
		for (BundleSource bundle : Project.shippedBundles()) {
			Path file = bundle.folder().resolve("OSGI-INF/l10n/bundle.properties");
			Map<String, String> texts = Files.exists(file) ? new MessageFile(file).englishTexts() : Map.of();
			StringBuilder users = new StringBuilder();
			for (String name : List.of("META-INF/MANIFEST.MF", "plugin.xml")) {
				if (Files.exists(bundle.folder().resolve(name))) {
					users.append(Project.text(bundle.folder().resolve(name)));
				}
			}
			TreeSet<String> used = new TreeSet<>();
			Matcher matcher = Pattern.compile("[\"> ]%([\\w.\\-]+)").matcher(users);
			while (matcher.find()) {
				used.add(matcher.group(1));
			}
			used.stream().filter(key -> !texts.containsKey(key))
					.forEach(key -> wrong.add(bundle.id() + ": %" + key + " has no text"));
			texts.keySet().stream().filter(key -> !used.contains(key))
					.forEach(key -> wrong.add(bundle.id() + ": nobody uses " + key));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void whatPluginXmlShowsIsTranslated() {
		Pattern shown = Pattern.compile("<(view|editor|command|category|perspective|page|wizard|context|theme|"
				+ "commonWizard|navigatorContent|colorDefinition|fontDefinition|themeElementCategory)\\b([^>]*)>");
		List<String> wrong = new ArrayList<>();
		for (BundleSource bundle : Project.shippedBundles()) {
			Path file = bundle.folder().resolve("plugin.xml");
			if (Files.exists(file)) {
				String text = Project.text(file);
				find(text, shown, "name", bundle, wrong);
				find(text, Pattern.compile("<(\\w+)\\b([^>]*)>"), "label", bundle, wrong);
				find(text, Pattern.compile("<(\\w+)\\b([^>]*)>"), "tooltip", bundle, wrong);
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static void find(String text, Pattern elements, String attribute, BundleSource bundle, List<String> wrong) {
		Pattern value = Pattern.compile("\\s" + attribute + "\\s*=\\s*\"([^%\"][^\"]*)\"");
		Matcher element = elements.matcher(text);
		while (element.find()) {
			Matcher found = value.matcher(element.group(2));
			if (found.find()) {
				wrong.add(bundle.id() + ": <" + element.group(1) + " " + attribute + "=\"" + found.group(1)
						+ "\"> is not translated");
			}
		}
	}

	private interface Check {
		void run(MessageFile file) throws IOException;
	}

	private static List<DynamicTest> forAll(Check check) {
		return MessageFile.all().stream()
				.map(file -> DynamicTest.dynamicTest(Project.name(file.english()), () -> check.run(file))).toList();
	}
}
