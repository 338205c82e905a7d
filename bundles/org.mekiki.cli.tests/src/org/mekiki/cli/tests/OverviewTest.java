package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.cli.internal.Texts;
import org.mekiki.cli.internal.html.Overview;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.text.Labels;
import org.mekiki.sample.SampleBuilder;

/** The pages of the overview: complete, well-formed, self-contained, in both languages. */
class OverviewTest {

	private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>");
	private static final Set<String> VOID = Set.of("meta", "link");
	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
	private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

	@TempDir
	private Path folder;

	@Test
	void pagesAreWrittenInBothLanguages() throws IOException {
		Run run = Run.of("--kb", "sample", "overview", target().toString(), "--format", "json");
		assertEquals(0, run.code(), run::toString);
		assertEquals(target().resolve("index.html").toString(), run.json().get("written").asText());
		for (String language : List.of("en", "ja")) {
			for (String page : List.of("index", "taxonomy", "lists", "funding", "indicators", "events", "policy",
					"sources")) {
				String text = read(language + '/' + page + ".html");
				assertTrue(text.contains("<html lang=\"" + language + "\">"), page);
			}
		}
		assertTrue(read("index.html").contains("<html lang=\"en\">"));
		assertNotEquals(read("en/index.html"), read("ja/index.html"));
	}

	@Test
	void everyTagIsClosed() throws IOException {
		writeSample();
		for (Path page : pages()) {
			Deque<String> open = new ArrayDeque<>();
			Matcher tags = TAG.matcher(Files.readString(page));
			while (tags.find()) {
				if (!tags.group(1).isEmpty()) {
					assertEquals(open.pop(), tags.group(2), page + " at " + tags.start());
				} else if (!VOID.contains(tags.group(2))) {
					open.push(tags.group(2));
				}
			}
			assertTrue(open.isEmpty(), page + " leaves open " + open);
		}
	}

	@Test
	void everyLinkLeadsSomewhereInside() throws IOException {
		writeSample();
		for (Path page : pages()) {
			Matcher links = LINK.matcher(Files.readString(page));
			while (links.find()) {
				String link = links.group(1);
				assertFalse(link.contains(":"), page + " links outside: " + link);
				int hash = link.indexOf('#');
				Path target = hash == 0 ? page : page.resolveSibling(hash < 0 ? link : link.substring(0, hash));
				assertTrue(Files.isRegularFile(target), page + " links to nothing: " + link);
				if (hash >= 0) {
					assertTrue(ids(target).contains(link.substring(hash + 1)), page + " links to no place: " + link);
				}
			}
		}
	}

	@Test
	void nothingRunsAndNothingIsFetched() throws IOException {
		writeSample();
		for (Path page : pages()) {
			String text = Files.readString(page);
			assertFalse(text.contains("<script"), page.toString());
			assertFalse(text.contains(" style="), page.toString());
			assertTrue(text.contains("default-src 'none'"), page.toString());
		}
		String style = read("mekiki-overview.css");
		assertFalse(style.contains("url("));
		assertFalse(style.contains("@import"));
		assertTrue(style.contains("prefers-color-scheme: dark"));
	}

	@Test
	void theFiguresAreThoseOfTheSample() throws IOException {
		writeSample();
		String start = read("en/index.html");
		for (String tile : List.of("51</strong><span>technologies", "12</strong><span>technology lists",
				"209</strong><span>list items", "78</strong><span>policy events", "22</strong><span>talent measures",
				"5</strong><span>source documents")) {
			assertTrue(start.contains(tile), tile);
		}
		assertTrue(read("en/funding.html").contains("500,000,000,000 JPY"));
		assertTrue(read("en/funding.html").contains("Total of \u201cSupplementary budget\u201d, counted once: 500,000,000,000 JPY"));
		assertTrue(read("ja/lists.html").contains("9/12"), "nine lists name energy");
		assertTrue(read("ja/taxonomy.html").contains("自律型無人探査機"));
		assertTrue(read("en/events.html").contains("<h2>2025</h2>"));
	}

	@Test
	void headingsAndTablesAreReadableAloud() throws IOException {
		writeSample();
		for (Path page : pages()) {
			String text = Files.readString(page);
			assertEquals(1, text.split("<h1>", -1).length - 1, page.toString());
			assertEquals(text.split("<table", -1).length, text.split("<caption>", -1).length, page.toString());
			assertTrue(text.contains("<main id=\"content\">"));
			assertTrue(text.contains("aria-current=\"page\""));
		}
	}

	@Test
	void dataNeverBecomesMarkup() throws IOException {
		KnowledgeModel model = (KnowledgeModel) SampleBuilder.create().getContents().get(0);
		String attack = "<script>alert(1)</script>\" onclick='x' &";
		Labels.set(model.getLabels(), "en", attack);
		Labels.set(model.getTaxonomies().get(0).getTechnologies().get(0).getLabels(), "en", attack);
		model.getLists().get(0).setJurisdiction(attack);
		model.getSources().get(0).setLanguage(attack);
		new Overview(model).write(target(), Texts.of("en"));
		for (Path page : pages()) {
			assertFalse(Files.readString(page).contains("<script"), page.toString());
			assertFalse(Files.readString(page).contains("\" onclick"), page.toString());
		}
		assertTrue(read("en/taxonomy.html").contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onclick=&#39;x&#39; &amp;"));
	}

	@Test
	void anEmptyBaseTeaches() throws IOException {
		new Overview(ModelFactory.eINSTANCE.createKnowledgeModel()).write(target(), Texts.of("ja"));
		assertTrue(read("ja/taxonomy.html").contains("この種類のものは知識ベースにまだありません"));
		assertTrue(read("index.html").contains("<html lang=\"ja\">"));
	}

	@Test
	void anEarlierOverviewIsReplaced() throws IOException {
		writeSample();
		Files.writeString(target().resolve("en/stale.html"), "old");
		writeSample();
		assertFalse(Files.exists(target().resolve("en/stale.html")));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(target()), left.toList(), "nothing else is left behind");
		}
	}

	@Test
	void aFolderWithOtherFilesIsLeftAlone() throws IOException {
		Files.createDirectory(target());
		Files.writeString(target().resolve("thesis.txt"), "precious");
		Run run = Run.of("overview", target().toString(), "--kb", "sample");
		assertEquals(1, run.code());
		assertTrue(run.messages().contains("holds other files"), run::messages);
		assertEquals("precious", read("thesis.txt"));
	}

	@Test
	void aFileInTheWayIsLeftAlone() throws IOException {
		Files.writeString(target(), "precious");
		Run run = Run.of("overview", target().toString(), "--kb", "sample");
		assertEquals(1, run.code());
		assertEquals("precious", Files.readString(target()));
	}

	@Test
	void theSameBaseGivesTheSamePages() throws IOException {
		writeSample();
		String first = read("en/lists.html");
		writeSample();
		assertEquals(first, read("en/lists.html"));
	}

	private Path target() {
		return folder.resolve("overview");
	}

	private void writeSample() {
		Run run = Run.of("--kb", "sample", "overview", target().toString());
		assertEquals(0, run.code(), run::toString);
	}

	private String read(String name) throws IOException {
		return Files.readString(target().resolve(name));
	}

	private List<Path> pages() throws IOException {
		try (Stream<Path> files = Files.walk(target())) {
			return files.filter(file -> file.toString().endsWith(".html")).toList();
		}
	}

	private static Set<String> ids(Path page) throws IOException {
		Set<String> ids = new HashSet<>();
		Matcher matcher = ID.matcher(Files.readString(page));
		while (matcher.find()) {
			assertTrue(ids.add(matcher.group(1)), "twice in " + page + ": " + matcher.group(1));
		}
		return ids;
	}
}
