package org.mekiki.codegen.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The reference of the extension points, and the pages of the help. */
class DocsTest {

	private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
	private static final Pattern LISTING = Pattern.compile("(?s)(?:<!-- file: [^\n]*\n)?```.*?\n```");
	private static final Pattern CLASS = Pattern.compile("class=\"([\\w.]+)\"");

	@TempDir
	Path folder;

	private static List<ExtensionPointSchema> points() throws IOException {
		return ExtensionPointReference.all(ROOT.resolve("bundles/org.mekiki.core/schema"));
	}

	@Test
	void everyPointSaysAllThatHasToBeSaid() throws IOException {
		List<ExtensionPointSchema> points = points();
		assertEquals(List.of("Analyses", "Chart types", "Checks", "Commands", "Exporters", "Importers", "Report sections"),
				points.stream().map(ExtensionPointSchema::title).toList());
		for (ExtensionPointSchema point : points) {
			String text = point.markdown();
			assertTrue(text.contains("since 0."), text);
			assertTrue(text.contains("| `id` | **required**, text |"), text);
			assertTrue(text.contains("```xml\n<extension point=\"" + point.id() + "\">"), text);
		}
	}

	/** Examples that nobody compiles are wrong one day: each names a class that the build compiles. */
	@Test
	void everyExampleNamesAClassThatIsThere() throws IOException {
		for (ExtensionPointSchema point : points()) {
			Matcher matcher = CLASS.matcher(point.example());
			assertTrue(matcher.find(), point.id());
			String file = matcher.group(1).replace('.', '/') + ".java";
			// examples.sh makes this one of the templates of the command line
			if (!file.equals("jp/example/new_chart/NewChart.java")) {
				try (Stream<Path> sources = Stream.concat(Files.walk(ROOT.resolve("bundles"), 8),
						Files.walk(ROOT.resolve("releng/examples"), 8))) {
					assertTrue(sources.anyMatch(source -> source.endsWith(Path.of("src").resolve(file))), point.id() + ": " + file);
				}
			}
		}
	}

	@Test
	void aPageHasATitleAnchorsAndLinksToOtherPages() {
		HelpPage page = new HelpPage("guide", "en",
				"# Guide & more\n\n## Chart types\n\n[a](extension-points.md#checks) [b](../bundles) [c](https://example.org)\n\n<b>");
		assertEquals("Guide & more", page.title());
		String html = page.html(Set.of("guide", "extension-points"));
		assertTrue(html.contains("<title>Guide &amp; more</title>"), html);
		assertTrue(html.contains("<h2 id=\"chart-types\">"), html);
		assertTrue(html.contains("href=\"extension-points.html#checks\""), html);
		assertFalse(html.contains("../bundles"), html);
		assertTrue(html.contains("href=\"https://example.org\""), html);
		assertFalse(html.contains("<b>"), html);
	}

	@Test
	void everyDocumentBecomesAPageInBothLanguages() throws IOException {
		Path documents = Files.createDirectory(folder.resolve("docs"));
		Files.writeString(documents.resolve("zoo.md"), "# Zoo\n");
		Files.writeString(documents.resolve("developer-guide.md"), "# Guide\n\n<!-- file: a -->\n```\nx\n```\n");
		Files.writeString(documents.resolve("developer-guide.ja.md"), "# 手引き\n");
		Path bundle = folder.resolve("bundle");
		Files.createDirectories(bundle.resolve("help"));
		Files.writeString(bundle.resolve("help/old.html"), "");
		new HelpBook(documents).writeTo(bundle);
		assertTrue(Files.readString(bundle.resolve("help/toc.xml"))
				.contains("\t<topic label=\"Guide\" href=\"help/developer-guide.html\"/>\n\t<topic label=\"Zoo\""));
		assertFalse(Files.readString(bundle.resolve("help/developer-guide.html")).contains("file: a"));
		assertTrue(Files.readString(bundle.resolve("nl/ja/help/toc.xml")).contains("label=\"手引き\""));
		assertTrue(Files.readString(bundle.resolve("nl/ja/help/zoo.html")).contains("<html lang=\"en\">"));
		assertTrue(Files.exists(bundle.resolve("nl/ja/help/help.css")));
		assertFalse(Files.exists(bundle.resolve("help/old.html")));
	}

	/** What the contents list is there, is in the language, and leads only to what is there, too. */
	@ParameterizedTest
	@CsvSource({ "help, Developer guide", "nl/ja/help, 開発者の手引き" })
	void everyPageOfTheContentsCanBeReadAndItsLinksLeadSomewhere(String help, String first) throws Exception {
		new HelpBook(ROOT.resolve("docs")).writeTo(folder);
		Path pages = folder.resolve(help);
		NodeList topics = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pages.resolve("toc.xml").toFile())
				.getElementsByTagName("topic");
		assertTrue(topics.getLength() >= 9, topics.getLength() + " topics");
		assertEquals(first, ((Element) topics.item(0)).getAttribute("label"));
		for (int i = 0; i < topics.getLength(); i++) {
			Element topic = (Element) topics.item(i);
			Path page = pages.resolveSibling(topic.getAttribute("href"));
			String html = Files.readString(page);
			assertTrue(html.contains("<title>" + HelpPage.escaped(topic.getAttribute("label")) + "</title>"), page.toString());
			Matcher link = LINK.matcher(html);
			while (link.find()) {
				leadsSomewhere(page, html, link.group(1));
			}
		}
	}

	private static void leadsSomewhere(Path page, String html, String target) throws IOException {
		if (target.contains("://")) {
			return;
		}
		int hash = target.indexOf('#');
		String file = hash < 0 ? target : target.substring(0, hash);
		Path there = file.isEmpty() ? page : page.resolveSibling(file);
		assertTrue(Files.exists(there), page + " leads to " + target);
		if (hash >= 0) {
			String text = file.isEmpty() ? html : Files.readString(there);
			assertTrue(text.contains(" id=\"" + target.substring(hash + 1) + '"'), page + " leads to " + target);
		}
	}

	/** Whoever follows the guide gets the same plug-in in both languages. */
	@Test
	void aTranslationHasTheListingsOfTheOriginal() throws IOException {
		try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
			List<Path> translations = files.filter(file -> file.toString().endsWith(".ja.md")).toList();
			assertFalse(translations.isEmpty());
			for (Path translation : translations) {
				Path original = translation.resolveSibling(translation.getFileName().toString().replace(".ja.md", ".md"));
				assertEquals(listings(original), listings(translation), translation.toString());
			}
		}
	}

	private static List<String> listings(Path document) throws IOException {
		return LISTING.matcher(Files.readString(document)).results().map(MatchResult::group).toList();
	}
}
