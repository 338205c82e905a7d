package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.cli.internal.plugin.PluginKind;
import org.mekiki.cli.internal.plugin.PluginName;

/** The project of a new plug-in. That it builds is tried from outside, with the product. */
class PluginNewTest {

	@TempDir
	private Path folder;

	private Run create(String... more) {
		Path target = folder.resolve("project");
		return Run.of(Stream.concat(Stream.of("plugin", "new", target.toString(), "--id", "jp.example.budget_gap"), Stream.of(more))
				.toArray(String[]::new));
	}

	private String read(String path) throws IOException {
		return Files.readString(folder.resolve("project").resolve(path));
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(folder.resolve("project"))) {
			return all.filter(Files::isRegularFile).toList();
		}
	}

	@ParameterizedTest
	@EnumSource(PluginKind.class)
	void everyKindIsCompleteAndWellFormed(PluginKind kind) throws Exception {
		Run run = create("--kind", kind.keyword(), "--name", "Budget & <gap>", "--name-ja", "予算の差");
		assertEquals(0, run.code(), run::toString);
		String type = "BudgetGap" + switch (kind) {
		case ANALYSIS -> "Analysis";
		case CHECK -> "Check";
		case IMPORTER -> "Importer";
		case EXPORTER -> "Exporter";
		case CHART -> "Chart";
		};
		assertTrue(read("jp.example.budget_gap/src/jp/example/budget_gap/" + type + ".java").contains("class " + type + " "));
		assertTrue(read("jp.example.budget_gap.tests/src/jp/example/budget_gap/tests/" + type + "Test.java")
				.contains("package jp.example.budget_gap.tests;"));
		assertTrue(read("jp.example.budget_gap/plugin.xml").contains("class=\"jp.example.budget_gap." + type + "\""));
		assertTrue(Files.exists(folder.resolve("project/.mvn/extensions.xml")));
		for (Path file : files()) {
			String text = Files.readString(file);
			assertFalse(text.matches("(?s).*@[a-zA-Z]+(\\.[a-z]+)?@.*"), () -> file + " has a place that was not filled:\n" + text);
			assertFalse(file.toString().contains("__"), file::toString);
			if (file.toString().endsWith(".xml")) {
				DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
			}
		}
	}

	@ParameterizedTest
	@EnumSource(PluginKind.class)
	void everyTextIsThereInBothLanguages(PluginKind kind) throws Exception {
		create("--kind", kind.keyword());
		int pairs = 0;
		for (Path file : files()) {
			if (file.toString().endsWith("_ja.properties")) {
				Path english = Path.of(file.toString().replace("_ja.", "."));
				assertEquals(new TreeSet<>(load(english).keySet()), new TreeSet<>(load(file).keySet()), file.toString());
				pairs++;
			}
		}
		assertTrue(pairs >= 2);
	}

	private static Properties load(Path file) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = Files.newInputStream(file)) {
			properties.load(in);
		}
		return properties;
	}

	@Test
	void labelsOfTheFeatureCanBeReadByP2() throws Exception {
		create("--name-ja", "予算の差");
		assertEquals("予算の差", load(folder.resolve("project/jp.example.budget_gap.feature/feature_ja.properties"))
				.getProperty("feature.label"));
	}

	@Test
	void theApiIsThatOfTheRunningProgramUpToTheNextMajorVersion() throws Exception {
		create();
		assertTrue(read("jp.example.budget_gap/META-INF/MANIFEST.MF")
				.contains("Require-Bundle: org.mekiki.core;bundle-version=\"[0.1.0,1.0.0)\""));
	}

	@Test
	void instructionsAreInTheLanguageOfTheCommand() throws Exception {
		assertEquals(0, create("--lang=ja").code());
		assertTrue(read("README.md").contains("ビルドとテスト"));
		assertFalse(Files.exists(folder.resolve("project/README.en.md")));
	}

	@Test
	void theRepositoryIsWrittenDown() throws Exception {
		Path repository = Files.createDirectory(folder.resolve("repo sitory"));
		Run refused = create("--repository", repository.toString());
		assertEquals(1, refused.code());
		assertTrue(refused.messages().contains("There is no p2 repository at"), refused::toString);
		Files.writeString(repository.resolve("content.xml"), "");
		assertEquals(0, create("--repository", repository.toString()).code());
		assertTrue(read("pom.xml").contains("<mekiki.repository>file:///"), () -> repository.toString());
		assertTrue(read("pom.xml").contains("/repo%20sitory</mekiki.repository>"), () -> repository.toString());
	}

	@Test
	void theRepositoryCanComeFromTheEnvironment() throws Exception {
		Run run = new Run().with("MEKIKI_REPOSITORY", "https://example.org/mekiki").run("plugin", "new",
				folder.resolve("project").toString(), "--id", "jp.example.budget");
		assertEquals(0, run.code(), run::toString);
		assertTrue(read("pom.xml").contains("<mekiki.repository>https://example.org/mekiki</mekiki.repository>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "budget", "Jp.Example", "jp.example.", ".jp", "jp..example", "jp.1st", "jp.new", "jp.exa-mple",
			"jp/../../etc.passwd", "jp.予算", "org.mekiki.budget", "java.util", "org.eclipse.budget", "" })
	void badIdentifiersAreRefused(String id) {
		Run run = Run.of("plugin", "new", folder.resolve("project").toString(), "--id", id);
		assertEquals(2, run.code(), run::toString);
		assertFalse(Files.exists(folder.resolve("project")));
	}

	@Test
	void badKindsAndNamesAreRefused() {
		assertEquals(2, create("--kind", "wizard").code());
		assertEquals(2, create("--name", "two\nlines").code());
		assertEquals(2, create("--name", "@id@").code());
		assertFalse(Files.exists(folder.resolve("project")));
	}

	@Test
	void whatIsThereIsLeftAlone() throws Exception {
		Files.createDirectory(folder.resolve("project"));
		assertEquals(0, create().code());
		String before = read("pom.xml");
		Run again = create("--kind", "chart");
		assertEquals(1, again.code());
		assertTrue(again.messages().contains("holds other files"), again::toString);
		assertEquals(before, read("pom.xml"));
		Path file = Files.writeString(folder.resolve("file"), "mine");
		assertEquals(1, Run.of("plugin", "new", file.toString(), "--id", "jp.example.budget").code());
		assertEquals("mine", Files.readString(file));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(2, left.count());
		}
	}

	@Test
	void classesAreNamedAfterWhatTheyDo() {
		assertEquals("MyAnalysis", new PluginName("my.analysis", PluginKind.ANALYSIS).className());
		assertEquals("AnalysisCheck", new PluginName("my.analysis", PluginKind.CHECK).className());
		assertEquals("BudgetCheck", new PluginName("jp.example.budget_check", PluginKind.CHECK).className());
		assertEquals("Budget gap", new PluginName("jp.example.budget_gap", PluginKind.CHART).label().replace("Gap", "gap"));
		assertEquals("jp.example", new PluginName("jp.example.budget_gap", PluginKind.CHART).vendor());
	}
}
